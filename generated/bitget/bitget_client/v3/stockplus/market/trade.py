# Made by Specloom from bitget/rest/v3/stockplus/market/trade.yaml; change that file, not this one.
"""GET /api/v3/stockplus/market/trade: Returns the latest trades of a stock."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.stockplus.market.trade",
    method="GET",
    path="/api/v3/stockplus/market/trade",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.stockplus.market.trade"),
    errors=("common", "uta"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="count", name="count", type="decimal", required=True),
    ),
    docs="https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-trade-detail",
)


class Trade(Model, rename={"trade_type": "tradeType", "trade_session": "tradeSession"}):
    """The answer."""

    VALUES: ClassVar = {
        "direction": ("Up", "Down", "Neutral"),
        "trade_session": ("Intraday", "Pre", "Post", "Overnight"),
    }

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    volume: Dec = None
    """Volume"""
    timestamp: Text = None
    """Unix time: of the login in seconds, else of the row"""
    trade_type: Text = None
    """Kind of stock trade"""
    direction: Text = None
    """Direction of the movement"""
    trade_session: Text = None
    """Session of the stock market"""


RESULT = list[Trade]


def trade(
    *,
    symbol: str | Symbol,
    count: DecimalIn,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Trade]]:
    """Returns the latest trades of a stock.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        count: Amount of coins, or number of rows where candles are asked for.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Trade]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-trade-detail
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
