# Made by Specloom from bitget/rest/v2/spot/account/subaccount-assets.yaml; change that file, not this one.
"""Answer of ``v2.spot.account.subaccount_assets``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class SubaccountAssetsAssetsList(Model, rename={"limit_available": "limitAvailable", "u_time": "uTime"}):
    """Assets, one entry per coin."""

    coin: Text = None
    """Coin name"""
    available: Dec = None
    """Free balance"""
    limit_available: Dec = None
    """Balance reserved for spot copy trading (coin)"""
    frozen: Dec = None
    """Held by open orders"""
    locked: Dec = None
    """Locked balance, or position quantity bound by closing orders"""
    u_time: Ms = None
    """When it last changed"""


class SubaccountAssets(Model, rename={"user_id": "userId", "assets_list": "assetsList"}):
    """The answer."""

    id: Text = None
    """Id of the record"""
    user_id: Text = None
    """User id"""
    assets_list: list[SubaccountAssetsAssetsList] | None = None
    """Assets, one entry per coin"""


RESULT = list[SubaccountAssets]
ITEM = SubaccountAssets
