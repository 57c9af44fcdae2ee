# Made by Specloom from bitget/rest/v3/account/funding-assets.yaml; change that file, not this one.
"""Answer of ``v3.account.funding_assets``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class FundingAssets(Model):
    """The answer."""

    coin: Text = None
    """Coin name"""
    available: Dec = None
    """Free balance"""
    frozen: Dec = None
    """Held by open orders"""
    balance: Dec = None
    """Balance"""


RESULT = list[FundingAssets]
