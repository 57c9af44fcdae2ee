# Made by Specloom from bitget/rest/v3/market/rpi-orderbook.yaml; change that file, not this one.
"""Answer of ``v3.market.rpi_orderbook``."""

from bitget_client._runtime.codec.models import ListOf, Model, Ms, Text


class RpiOrderbook(Model):
    """The answer."""

    a: ListOf[Text] = None
    """Sell side of the book, cheapest first"""
    b: ListOf[Text] = None
    """Buy side of the book, dearest first"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[RpiOrderbook]
