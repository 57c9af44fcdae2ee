# Made by Specloom from bitget/rest/v2/earn/account/assets.yaml; change that file, not this one.
"""GET /api/v2/earn/account/assets: Returns the amount of each coin in the earn account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.earn.account.assets import Assets

RECORD = Endpoint(
    call="v2.earn.account.assets",
    method="GET",
    path="/api/v2/earn/account/assets",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.earn.account.assets"),
    errors=("common", "earn"),
    params=(Param(wire="coin", name="coin"),),
    docs="https://www.bitget.com/api-doc/earn/account/Earn-Assets",
)


def assets(
    *,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Assets]]:
    """Returns the amount of each coin in the earn account.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Assets]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/earn/account/Earn-Assets
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
