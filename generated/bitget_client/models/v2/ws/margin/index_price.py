# Made by Specloom from bitget/ws/v2/public/margin-index-price.yaml; change that file, not this one.
"""What ``v2.ws.margin.index_price`` carries."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class IndexPricePush(Model, rename={"base_coin": "baseCoin", "quote_coin": "quoteCoin", "index_price": "indexPrice"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    base_coin: Text = None
    """Coin being traded"""
    quote_coin: Text = None
    """Coin in which prices stand"""
    index_price: Dec = None
    """Index price (quote coin)"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[IndexPricePush]
