# Made by Specloom from bitget/rest/v2/account/funding-assets.yaml; change that file, not this one.
"""Answer of ``v2.account.funding_assets``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class FundingAssets(Model, rename={"usdt_value": "usdtValue"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    available: Dec = None
    """Free balance"""
    frozen: Dec = None
    """Held by open orders"""
    usdt_value: Dec = None
    """Value (USDT)"""


RESULT = list[FundingAssets]
