# Made by Specloom from bitget/rest/v3/market/liquidations.yaml; change that file, not this one.
"""Answer of ``v3.market.liquidations``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text

_list = list


class LiquidationsList(Model):
    """Entries."""

    VALUES: ClassVar = {"side": ("buy", "sell")}

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    ts: Ms = None
    """Time of the data"""


class Liquidations(Model):
    """The answer."""

    list: _list[LiquidationsList] | None = None
    """Entries"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = Liquidations
ITEM = LiquidationsList
