# Made by Specloom from bitget/rest/v2/margin/crossed/account/assets.yaml; change that file, not this one.
"""Answer of ``v2.margin.crossed.account.assets``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class Assets(Model, rename={"total_amount": "totalAmount", "c_time": "cTime", "u_time": "uTime"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    total_amount: Dec = None
    """Total amount"""
    available: Dec = None
    """Free balance"""
    frozen: Dec = None
    """Held by open orders"""
    borrow: Dec = None
    """Amount borrowed (coin)"""
    interest: Dec = None
    """Interest (coin)"""
    net: Dec = None
    """Net assets: available and frozen, less debt and interest (coin)"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""
    coupon: Dec = None
    """Value of the trading coupons or bonus"""


RESULT = list[Assets]
