# Made by Specloom from bitget/rest/v3/market/rpi-symbols.yaml; change that file, not this one.
"""Answer of ``v3.market.rpi_symbols``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Model, Text


class RpiSymbols(Model):
    """The answer."""

    VALUES: ClassVar = {"category": ("spot", "usdt-futures", "coin-futures", "usdc-futures")}

    category: Text = None
    """Product line; capitals on REST, lower case in trade messages of the socket"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""


RESULT = list[RpiSymbols]
