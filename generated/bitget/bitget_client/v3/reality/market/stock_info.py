# Made by Specloom from bitget/rest/v3/reality/market/stock-info.yaml; change that file, not this one.
"""GET /api/v3/reality/market/stock-info: Returns master data of a tokenized stock."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Flag, ListOf, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.reality.market.stock_info",
    method="GET",
    path="/api/v3/reality/market/stock-info",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v3.reality.market.stock_info"),
    errors=("common", "uta"),
    params=(Param(wire="symbol", name="symbol", symbol=True),),
    docs="https://www.bitget.com/docs/catalog/reality/market-data#get-stock-info",
)


class StockInfo(Model, rename={"trading_period": "tradingPeriod", "weekend_tradable": "weekendTradable"}):
    """The answer."""

    VALUES: ClassVar = {"trading_period": ("pre_market", "regular", "after_hours", "overnight")}

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    code: Text = None
    """Result code; 00000 is success on REST"""
    name: Text = None
    """Name"""
    trading_period: ListOf[Text] = None
    """Trading period"""
    weekend_tradable: Flag = None
    """Weekend tradable"""


RESULT = list[StockInfo]


def stock_info(
    *,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[StockInfo]]:
    """Returns master data of a tokenized stock.

    Limit: 1 request in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[StockInfo]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/reality/market-data#get-stock-info
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
