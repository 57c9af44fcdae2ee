# Made by Specloom from bitget/rest/v2/spot/account/info.yaml; change that file, not this one.
"""Answer of ``v2.spot.account.info``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import ListOf, Model, Ms, Text


class Info(
    Model,
    rename={
        "user_id": "userId",
        "inviter_id": "inviterId",
        "parent_id": "parentId",
        "trader_type": "traderType",
        "channel_code": "channelCode",
        "regis_time": "regisTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {"trader_type": ("trader", "not_trader")}

    user_id: Text = None
    """User id"""
    inviter_id: Text = None
    """User id of the inviter"""
    ips: Text = None
    """Addresses allowed to use the key"""
    authorities: ListOf[Text] = None
    """Permission codes of the API key"""
    parent_id: Text = None
    """User id of the main account"""
    trader_type: Text = None
    """Whether the account is an elite trader, or the customer's kind"""
    channel_code: Text = None
    """Referral code of the affiliate"""
    channel: Text = None
    """Name of the stream channel"""
    regis_time: Ms = None
    """Registration"""


RESULT = Info
