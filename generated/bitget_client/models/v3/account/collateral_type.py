# Made by Specloom from bitget/rest/v3/account/collateral-type.yaml; change that file, not this one.
"""Answer of ``v3.account.collateral_type``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Model, Text


class CollateralType(Model, rename={"collateral_type": "collateralType", "collateral_coins": "collateralCoins"}):
    """The answer."""

    VALUES: ClassVar = {"collateral_type": ("mainstream", "all", "custom")}

    collateral_type: Text = None
    """Which coins count as collateral"""
    collateral_coins: Text = None
    """Coins accepted as collateral"""


RESULT = CollateralType
