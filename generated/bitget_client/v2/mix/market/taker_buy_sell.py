# Made by Specloom from bitget/rest/v2/mix/market/taker-buy-sell.yaml; change that file, not this one.
"""GET /api/v2/mix/market/taker-buy-sell: Returns taker buying and selling volume of a futures symbol, over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.mix.market.taker_buy_sell import TakerBuySell

RECORD = Endpoint(
    call="v2.mix.market.taker_buy_sell",
    method="GET",
    path="/api/v2/mix/market/taker-buy-sell",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v2.mix.market.taker_buy_sell"),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(
            wire="period", name="period", values=("5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"), default="5m"
        ),
    ),
    docs="https://www.bitget.com/api-doc/common/apidata/Taker-Buy-Sell",
)


def taker_buy_sell(
    *,
    symbol: str | Symbol,
    period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[TakerBuySell]]:
    """Returns taker buying and selling volume of a futures symbol, over time.

    Limit: 1 request in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        period: Length of one interval, or of the term; 5m when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[TakerBuySell]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/common/apidata/Taker-Buy-Sell
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
