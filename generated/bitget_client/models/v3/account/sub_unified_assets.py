# Made by Specloom from bitget/rest/v3/account/sub-unified-assets.yaml; change that file, not this one.
"""Answer of ``v3.account.sub_unified_assets``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class SubUnifiedAssetsAssets(Model, rename={"usd_value": "usdValue"}):
    """Assets, one entry per coin."""

    coin: Text = None
    """Coin name"""
    equity: Dec = None
    """Equity; where a loss limit is set, the amount or percentage that triggers it"""
    usd_value: Dec = None
    """Value (USD)"""
    balance: Dec = None
    """Balance"""
    available: Dec = None
    """Free balance"""
    debt: Dec = None
    """Amount owed (coin)"""
    locked: Dec = None
    """Locked balance, or position quantity bound by closing orders"""


class SubUnifiedAssets(Model, rename={"sub_uid": "subUid"}):
    """The answer."""

    sub_uid: Text = None
    """User id of the sub-account"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""
    assets: list[SubUnifiedAssetsAssets] | None = None
    """Assets, one entry per coin"""


RESULT = list[SubUnifiedAssets]
ITEM = SubUnifiedAssets
