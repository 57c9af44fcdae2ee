# Made by Specloom from bitget/ws/v2/private/margin-account-crossed.yaml; change that file, not this one.
"""What ``v2.ws.margin.account_crossed`` carries."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class AccountCrossedPush(Model, rename={"u_time": "uTime"}):
    """The answer."""

    u_time: Ms = None
    """When it last changed"""
    id: Text = None
    """Id of the record"""
    coin: Text = None
    """Coin name"""
    available: Dec = None
    """Free balance"""
    borrow: Dec = None
    """Amount borrowed (coin)"""
    frozen: Dec = None
    """Held by open orders"""
    interest: Dec = None
    """Interest (coin)"""
    coupon: Dec = None
    """Value of the trading coupons or bonus"""


RESULT = list[AccountCrossedPush]
