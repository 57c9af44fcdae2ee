# Made by Specloom from bitget/rest/v3/stockplus/market/static.yaml; change that file, not this one.
"""GET /api/v3/stockplus/market/static: Returns master data of stocks: names, lot size, shares and earnings."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, ListOf, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

_list = list

RECORD = Endpoint(
    call="v3.stockplus.market.static",
    method="GET",
    path="/api/v3/stockplus/market/static",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.stockplus.market.static"),
    errors=("common", "uta"),
    params=(Param(wire="symbol", name="symbol", required=True, symbol=True),),
    docs="https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-basic-information",
)


class StaticList(
    Model,
    rename={
        "name_cn": "nameCn",
        "name_en": "nameEn",
        "lot_size": "lotSize",
        "total_shares": "totalShares",
        "circulating_shares": "circulatingShares",
        "eps_ttm": "epsTtm",
        "dividend_yield": "dividendYield",
        "stock_derivatives": "stockDerivatives",
    },
):
    """Entries."""

    VALUES: ClassVar = {"currency": ("CNY", "USD")}

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    name_cn: Text = None
    """Chinese name"""
    name_en: Text = None
    """English name"""
    exchange: Text = None
    """Exchange or listing venue"""
    currency: Text = None
    """Currency"""
    lot_size: Dec = None
    """Shares in one lot (share)"""
    total_shares: Dec = None
    """Shares issued (share)"""
    circulating_shares: Dec = None
    """Shares in free float (share)"""
    eps: Dec = None
    """Earnings of one share"""
    eps_ttm: Dec = None
    """Earnings of one share over twelve months"""
    bps: Dec = None
    """Net asset value of one share"""
    dividend_yield: Dec = None
    """Dividend yield"""
    stock_derivatives: ListOf[Text] = None
    """Derivatives that exist on the stock"""
    board: Text = None
    """Listing board of the stock"""


class Static(Model):
    """The answer."""

    list: _list[StaticList] | None = None
    """Entries"""


RESULT = Static


def static(
    *,
    symbol: str | Symbol,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Static]:
    """Returns master data of stocks: names, lot size, shares and earnings.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Static

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-basic-information
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
