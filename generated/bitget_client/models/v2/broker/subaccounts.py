# Made by Specloom from bitget/rest/v2/broker/subaccounts.yaml; change that file, not this one.
"""Answer of ``v2.broker.subaccounts``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class Subaccounts(
    Model,
    rename={
        "first_time_deposit": "firstTimeDeposit",
        "first_time_trade": "firstTimeTrade",
        "register_time": "registerTime",
    },
):
    """The answer."""

    uid: Text = None
    """User id"""
    asset: Dec = None
    """Value of the assets (USDT)"""
    first_time_deposit: Ms = None
    """First deposit"""
    first_time_trade: Ms = None
    """First trade"""
    register_time: Ms = None
    """Registration"""


RESULT = list[Subaccounts]
ITEM = Subaccounts
