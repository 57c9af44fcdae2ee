# Made by Specloom from bitget/rest/v3/stockplus/market/intraday.yaml; change that file, not this one.
"""GET /api/v3/stockplus/market/intraday: Returns the day's price line of a stock."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

_list = list

RECORD = Endpoint(
    call="v3.stockplus.market.intraday",
    method="GET",
    path="/api/v3/stockplus/market/intraday",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.stockplus.market.intraday"),
    errors=("common", "uta"),
    params=(Param(wire="symbol", name="symbol", required=True, symbol=True),),
    docs="https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-intraday-data",
)


class IntradayList(Model, rename={"avg_price": "avgPrice"}):
    """Entries."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    timestamp: Text = None
    """Unix time: of the login in seconds, else of the row"""
    volume: Dec = None
    """Volume"""
    turnover: Dec = None
    """Turnover"""
    avg_price: Dec = None
    """Average price (quote coin)"""


class Intraday(Model):
    """The answer."""

    list: _list[IntradayList] | None = None
    """Entries"""


RESULT = Intraday


def intraday(
    *,
    symbol: str | Symbol,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Intraday]:
    """Returns the day's price line of a stock.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Intraday

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-intraday-data
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
