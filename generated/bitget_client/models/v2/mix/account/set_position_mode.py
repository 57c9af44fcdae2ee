# Made by Specloom from bitget/rest/v2/mix/account/set-position-mode.yaml; change that file, not this one.
"""Answer of ``v2.mix.account.set_position_mode``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Model, Text


class SetPositionMode(Model, rename={"pos_mode": "posMode"}):
    """The answer."""

    VALUES: ClassVar = {"pos_mode": ("one_way_mode", "hedge_mode")}

    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""


RESULT = SetPositionMode
