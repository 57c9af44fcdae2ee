# Made by Specloom from bitget/rest/v3/account/custom-collateral-coins.yaml; change that file, not this one.
"""Answer of ``v3.account.custom_collateral_coins``."""

from bitget_client._runtime.codec.models import Model, Text


class CustomCollateralCoins(Model, rename={"collateral_coin": "collateralCoin"}):
    """The answer."""

    collateral_coin: Text = None
    """Coin accepted as collateral"""


RESULT = CustomCollateralCoins
