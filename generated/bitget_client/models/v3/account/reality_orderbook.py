# Made by Specloom from bitget/rest/v3/account/reality-orderbook.yaml; change that file, not this one.
"""Answer of ``v3.account.reality_orderbook``."""

from bitget_client._runtime.codec.models import ListOf, Model, Ms, Text


class RealityOrderbook(Model):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    a: ListOf[Text] = None
    """Sell side of the book, cheapest first"""
    b: ListOf[Text] = None
    """Buy side of the book, dearest first"""
    ts: Ms = None
    """Time of the data"""


RESULT = RealityOrderbook
