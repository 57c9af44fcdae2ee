# Made by Specloom from bitget/rest/v2/spot/market/orderbook.yaml; change that file, not this one.
"""GET /api/v2/spot/market/orderbook: Returns the spot book, at most 150 levels a side, merged by step if wished."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Rows
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.market.orderbook",
    method="GET",
    path="/api/v2/spot/market/orderbook",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v2.spot.market.orderbook"),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="type", name="type"),
        Param(wire="limit", name="limit", type="integer", default="150", max="150"),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-spot-market/classic-spot-market#get-orderbook-depth",
)


class OrderbookAsks(Rows):
    """Columns of one row of 'asks'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""


class OrderbookBids(Rows):
    """Columns of one row of 'bids'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""


class Orderbook(Model):
    """The answer."""

    asks: list[OrderbookAsks] | None = None
    """Sell side of the book, cheapest first"""
    bids: list[OrderbookBids] | None = None
    """Buy side of the book, dearest first"""
    ts: Ms = None
    """Time of the data"""


RESULT = Orderbook


def orderbook(
    *,
    symbol: str | Symbol,
    type: str | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Orderbook]:
    """Returns the spot book, at most 150 levels a side, merged by step if wished.

    Limit: 20 requests in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        type: Kind; its values are the endpoint's own.
        limit: Most rows to return, at most 150; 150 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Orderbook

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-market/classic-spot-market#get-orderbook-depth
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "type": type,
            "limit": limit,
        },
        timeout,
        headers,
    )
