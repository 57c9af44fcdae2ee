# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-settings.yaml; change that file, not this one.
"""GET /api/v2/copy/mix-follower/query-settings: Returns the follower's copying settings for one futures trader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.copy.mix_follower.query_settings import QuerySettings

RECORD = Endpoint(
    call="v2.copy.mix_follower.query_settings",
    method="GET",
    path="/api/v2/copy/mix-follower/query-settings",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_follower.query_settings"),
    errors=("common", "mix", "copy"),
    params=(Param(wire="traderId", name="trader_id", required=True),),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Settings",
)


def query_settings(
    *,
    trader_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[QuerySettings]:
    """Returns the follower's copying settings for one futures trader.

    Limit: 5 requests in 1 s by uid.

    Args:
        trader_id: User id of the trader. Wire name traderId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        QuerySettings

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Settings
    """
    return Request(
        RECORD,
        {
            "traderId": trader_id,
        },
        timeout,
        headers,
    )
