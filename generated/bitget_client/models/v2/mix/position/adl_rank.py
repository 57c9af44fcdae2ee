# Made by Specloom from bitget/rest/v2/mix/position/adlRank.yaml; change that file, not this one.
"""Answer of ``v2.mix.position.adl_rank``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Text


class AdlRank(Model, rename={"margin_coin": "marginCoin", "adl_rank": "adlRank", "hold_side": "holdSide"}):
    """The answer."""

    VALUES: ClassVar = {"hold_side": ("long", "short")}

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    adl_rank: Dec = None
    """Place in the auto-deleveraging queue; near 1 goes first (ratio)"""
    rank: Dec = None
    """Place in the auto-deleveraging queue; near 1 goes first (ratio)"""
    hold_side: Text = None
    """Direction of the position; as a parameter, only meant for hedge mode"""


RESULT = list[AdlRank]
