# Made by Specloom from bitget/rest/v3/market/rpi-orderbook.yaml; change that file, not this one.
"""GET /api/v3/market/rpi-orderbook: Returns the book with retail price improvement orders included."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Rows
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.market.rpi_orderbook",
    method="GET",
    path="/api/v3/market/rpi-orderbook",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.market.rpi_orderbook"),
    errors=("common", "uta"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            values=("SPOT", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="limit", name="limit", type="integer", default="5", max="1000"),
    ),
    docs="https://www.bitget.com/docs/catalog/market/market-data#get-rpi-order-book",
)


class RpiOrderbookA(Rows):
    """Columns of one row of 'a'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""
    column2: Dec = None
    """Column2"""


class RpiOrderbookB(Rows):
    """Columns of one row of 'b'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""
    column2: Dec = None
    """Column2"""


class RpiOrderbook(Model):
    """The answer."""

    a: list[RpiOrderbookA] | None = None
    """Sell side of the book, cheapest first"""
    b: list[RpiOrderbookB] | None = None
    """Buy side of the book, dearest first"""
    ts: Ms = None
    """Time of the data"""


RESULT = RpiOrderbook


def rpi_orderbook(
    *,
    category: Literal["SPOT", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[RpiOrderbook]:
    """Returns the book with retail price improvement orders included.

    Limit: 10 requests in 1 s by ip.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        limit: Most rows to return, at most 1000; 5 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        RpiOrderbook

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/market-data#get-rpi-order-book
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "limit": limit,
        },
        timeout,
        headers,
    )
