# Made by Specloom from bitget/ws/v3/public/uta-public-trade.yaml; change that file, not this one.
"""What ``v3.ws.uta.public_trade`` carries."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class PublicTradePush(Model, rename={"s": "S", "t": "T", "l": "L"}):
    """The answer."""

    VALUES: ClassVar = {"s": ("buy", "sell")}

    p: Dec = None
    """Fill price; put volume in option data"""
    s: Text = None
    """Side of the taker"""
    t: Ms = None
    """When it was filled"""
    v: Dec = None
    """Filled quantity (base coin)"""
    i: Text = None
    """Fill id"""
    l: Text = None
    """Id that links both sides of a fill"""


RESULT = list[PublicTradePush]
