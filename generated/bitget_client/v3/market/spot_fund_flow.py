# Made by Specloom from bitget/rest/v3/market/spot-fund-flow.yaml; change that file, not this one.
"""GET /api/v3/market/spot-fund-flow: Returns buying and selling of large, mid-size and small spot traders, in v3."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.market.spot_fund_flow import SpotFundFlow

RECORD = Endpoint(
    call="v3.market.spot_fund_flow",
    method="GET",
    path="/api/v3/market/spot-fund-flow",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.market.spot_fund_flow", documented=False
    ),
    errors=("common", "uta"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="period", name="period", values=("15m", "30m", "1h", "2h", "4h", "1d")),
    ),
)


def spot_fund_flow(
    *,
    symbol: str | Symbol,
    period: Literal["15m", "30m", "1h", "2h", "4h", "1d"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[SpotFundFlow]]:
    """Returns buying and selling of large, mid-size and small spot traders, in v3.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        period: Length of one interval, or of the term.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[SpotFundFlow]

    Raises:
        ExchangeError: the exchange refused, or did not answer.
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
