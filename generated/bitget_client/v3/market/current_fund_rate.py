# Made by Specloom from bitget/rest/v3/market/current-fund-rate.yaml; change that file, not this one.
"""GET /api/v3/market/current-fund-rate: Returns the current funding rate of a futures symbol with its interval and bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.market.current_fund_rate import CurrentFundRate

RECORD = Endpoint(
    call="v3.market.current_fund_rate",
    method="GET",
    path="/api/v3/market/current-fund-rate",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v3.market.current_fund_rate"),
    errors=("common", "uta"),
    params=(Param(wire="symbol", name="symbol", required=True, symbol=True),),
    docs="https://www.bitget.com/api-doc/uta/public/Get-Current-Funding-Rate",
)


def current_fund_rate(
    *,
    symbol: str | Symbol,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[CurrentFundRate]]:
    """Returns the current funding rate of a futures symbol with its interval and bounds.

    Limit: 20 requests in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[CurrentFundRate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/public/Get-Current-Funding-Rate
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
