# Made by Specloom from bitget/rest/v2/spot/market/fund-flow.yaml; change that file, not this one.
"""GET /api/v2/spot/market/fund-flow: Returns buying and selling of large, mid-size and small traders on a spot symbol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.spot.market.fund_flow import FundFlow

RECORD = Endpoint(
    call="v2.spot.market.fund_flow",
    method="GET",
    path="/api/v2/spot/market/fund-flow",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v2.spot.market.fund_flow"),
    errors=("common", "spot"),
    params=(Param(wire="symbol", name="symbol", required=True, symbol=True), Param(wire="period", name="period")),
    docs="https://www.bitget.com/api-doc/common/apidata/Get-Spot-Fund-Flow",
)


def fund_flow(
    *,
    symbol: str | Symbol,
    period: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[FundFlow]:
    """Returns buying and selling of large, mid-size and small traders on a spot symbol.

    Limit: 1 request in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        period: Length of one interval, or of the term.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        FundFlow

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/common/apidata/Get-Spot-Fund-Flow
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "period": period,
        },
        timeout,
        headers,
    )
