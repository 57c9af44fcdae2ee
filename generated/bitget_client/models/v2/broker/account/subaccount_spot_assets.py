# Made by Specloom from bitget/rest/v2/broker/account/subaccount-spot-assets.yaml; change that file, not this one.
"""Answer of ``v2.broker.account.subaccount_spot_assets``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class SubaccountSpotAssetsAssetsList(Model, rename={"u_time": "uTime"}):
    """Assets, one entry per coin."""

    coin: Text = None
    """Coin name"""
    available: Dec = None
    """Free balance"""
    frozen: Dec = None
    """Held by open orders"""
    locked: Dec = None
    """Locked balance, or position quantity bound by closing orders"""
    u_time: Ms = None
    """When it last changed"""


class SubaccountSpotAssets(Model, rename={"assets_list": "assetsList"}):
    """The answer."""

    assets_list: list[SubaccountSpotAssetsAssetsList] | None = None
    """Assets, one entry per coin"""


RESULT = SubaccountSpotAssets
