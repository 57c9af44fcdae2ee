# Made by Specloom from bitget/rest/v2/convert/trade.yaml; change that file, not this one.
"""Answer of ``v2.convert.trade``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class Trade(Model, rename={"cnvt_price": "cnvtPrice", "to_coin_size": "toCoinSize", "to_coin": "toCoin"}):
    """The answer."""

    ts: Ms = None
    """Time of the data"""
    cnvt_price: Dec = None
    """Conversion price"""
    to_coin_size: Dec = None
    """Amount received"""
    to_coin: Text = None
    """Coin received"""


RESULT = Trade
