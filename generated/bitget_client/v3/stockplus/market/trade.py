# Made by Specloom from bitget/rest/v3/stockplus/market/trade.yaml; change that file, not this one.
"""GET /api/v3/stockplus/market/trade: Returns the latest trades of a stock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.stockplus.market.trade import Trade

RECORD = Endpoint(
    call="v3.stockplus.market.trade",
    method="GET",
    path="/api/v3/stockplus/market/trade",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.stockplus.market.trade", documented=False
    ),
    errors=("common", "uta"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="count", name="count", type="decimal"),
    ),
)


def trade(
    *,
    symbol: str | Symbol,
    count: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Trade]]:
    """Returns the latest trades of a stock.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        count: Amount of coins, or number of rows where candles are asked for.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Trade]

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "count": count,
        },
        timeout,
        headers,
    )
