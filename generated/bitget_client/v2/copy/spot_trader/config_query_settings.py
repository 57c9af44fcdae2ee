# Made by Specloom from bitget/rest/v2/copy/spot-trader/config-query-settings.yaml; change that file, not this one.
"""GET /api/v2/copy/spot-trader/config-query-settings: Returns the spot trader's settings: elite trade amounts by symbol, labels and what is public."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.copy.spot_trader.config_query_settings import ConfigQuerySettings

RECORD = Endpoint(
    call="v2.copy.spot_trader.config_query_settings",
    method="GET",
    path="/api/v2/copy/spot-trader/config-query-settings",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.spot_trader.config_query_settings"
    ),
    errors=("common", "spot", "copy"),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Config-Query-Settings",
)


def config_query_settings(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ConfigQuerySettings]:
    """Returns the spot trader's settings: elite trade amounts by symbol, labels and what is public.

    Limit: 5 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ConfigQuerySettings

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Config-Query-Settings
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
