# Made by Specloom from bitget/ws/v2/private/spot-account.yaml; change that file, not this one.
"""What ``v2.ws.spot.account`` carries."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class AccountPush(Model, rename={"limit_available": "limitAvailable", "u_time": "uTime"}):
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


RESULT = list[AccountPush]
