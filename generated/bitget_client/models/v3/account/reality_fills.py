# Made by Specloom from bitget/rest/v3/account/reality-fills.yaml; change that file, not this one.
"""Answer of ``v3.account.reality_fills``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class RealityFills(Model, rename={"exec_id": "execId"}):
    """The answer."""

    VALUES: ClassVar = {"side": ("buy", "sell")}

    exec_id: Text = None
    """Fill id"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[RealityFills]
