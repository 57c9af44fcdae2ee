# Made by Specloom from bitget/rest/v3/stockplus/market/depth.yaml; change that file, not this one.
"""GET /api/v3/stockplus/market/depth: Returns the book of a stock with orders per level."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.stockplus.market.depth",
    method="GET",
    path="/api/v3/stockplus/market/depth",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.stockplus.market.depth"),
    errors=("common", "uta"),
    params=(Param(wire="symbol", name="symbol", required=True, symbol=True),),
    docs="https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-order-book",
)


class DepthAsks(Model, rename={"order_num": "orderNum"}):
    """Sell side of the book, cheapest first."""

    position: Int = None
    """Level of the book"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    volume: Dec = None
    """Volume"""
    order_num: Int = None
    """Orders at this price"""


class DepthBids(Model, rename={"order_num": "orderNum"}):
    """Buy side of the book, dearest first."""

    position: Int = None
    """Level of the book"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    volume: Dec = None
    """Volume"""
    order_num: Int = None
    """Orders at this price"""


class Depth(Model):
    """The answer."""

    asks: list[DepthAsks] | None = None
    """Sell side of the book, cheapest first"""
    bids: list[DepthBids] | None = None
    """Buy side of the book, dearest first"""


RESULT = Depth


def depth(
    *,
    symbol: str | Symbol,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Depth]:
    """Returns the book of a stock with orders per level.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Depth

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-order-book
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
