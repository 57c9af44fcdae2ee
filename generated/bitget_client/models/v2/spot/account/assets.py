# Made by Specloom from bitget/rest/v2/spot/account/assets.yaml; change that file, not this one.
"""Answer of ``v2.spot.account.assets``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class Assets(Model, rename={"limit_available": "limitAvailable", "u_time": "uTime"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    available: Dec = None
    """Free balance"""
    frozen: Dec = None
    """Held by open orders"""
    locked: Dec = None
    """Locked balance, or position quantity bound by closing orders"""
    limit_available: Dec = None
    """Balance reserved for spot copy trading (coin)"""
    u_time: Ms = None
    """When it last changed"""


RESULT = list[Assets]
