# Made by Specloom from bitget/rest/v2/mix/market/symbol-price.yaml; change that file, not this one.
"""Answer of ``v2.mix.market.symbol_price``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class SymbolPrice(Model, rename={"index_price": "indexPrice", "mark_price": "markPrice"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    index_price: Dec = None
    """Index price (quote coin)"""
    mark_price: Dec = None
    """Mark price (quote coin)"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[SymbolPrice]
