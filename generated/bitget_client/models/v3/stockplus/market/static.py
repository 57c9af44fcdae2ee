# Made by Specloom from bitget/rest/v3/stockplus/market/static.yaml; change that file, not this one.
"""Answer of ``v3.stockplus.market.static``."""

from bitget_client._runtime.codec.models import Dec, ListOf, Model, Text

_list = list


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
