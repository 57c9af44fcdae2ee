"""Answer of ``v2.spot.account.info``."""

from typing import ClassVar

from specloom.runtime.codec.models import Int, ListOf, Model, Ms, Text


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
    """The account."""

    VALUES: ClassVar = {"trader_type": ("trader", "not_trader")}

    user_id: Text = None
    inviter_id: Text = None
    ips: Text = None
    authorities: ListOf[Text] = None
    parent_id: Int = None
    trader_type: Text = None
    channel_code: Text = None
    channel: Text = None
    regis_time: Ms = None


RESULT = Info
