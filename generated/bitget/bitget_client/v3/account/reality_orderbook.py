# Made by Specloom from bitget/rest/v3/account/reality-orderbook.yaml; change that file, not this one.
"""GET /api/v3/account/reality-orderbook: Returns the book of a tokenized stock."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Rows, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.account.reality_orderbook",
    method="GET",
    path="/api/v3/account/reality-orderbook",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.reality_orderbook"),
    errors=("common", "uta", "account"),
    params=(Param(wire="symbol", name="symbol", required=True, symbol=True),),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/reality/market-data#get-reality-orderbook",
)


class RealityOrderbookA(Rows):
    """Columns of one row of 'a'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""


class RealityOrderbookB(Rows):
    """Columns of one row of 'b'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""


class RealityOrderbook(Model):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    a: list[RealityOrderbookA] | None = None
    """Sell side of the book, cheapest first"""
    b: list[RealityOrderbookB] | None = None
    """Buy side of the book, dearest first"""
    ts: Ms = None
    """Time of the data"""


RESULT = RealityOrderbook


def reality_orderbook(
    *,
    symbol: str | Symbol,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[RealityOrderbook]:
    """Returns the book of a tokenized stock.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        RealityOrderbook

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/reality/market-data#get-reality-orderbook
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
