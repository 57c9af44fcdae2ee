# Made by Specloom from bitget/rest/v2/margin/isolated/account/assets.yaml; change that file, not this one.
"""Answer of ``v2.margin.isolated.account.assets``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class Assets(Model, rename={"total_amount": "totalAmount", "c_time": "cTime", "u_time": "uTime"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
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
    coupon: Dec = None
    """Value of the trading coupons or bonus"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


RESULT = list[Assets]
