# Made by Specloom from bitget/rest/v2/copy/spot-trader/config-query-followers.yaml; change that file, not this one.
"""Answer of ``v2.copy.spot_trader.config_query_followers``."""

from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Text


class ConfigQueryFollowers(
    Model,
    rename={
        "account_equity": "accountEquity",
        "is_remove": "isRemove",
        "follower_head_pic": "followerHeadPic",
        "follower_name": "followerName",
        "follower_uid": "followerUid",
        "follower_time": "followerTime",
    },
):
    """The answer."""

    account_equity: Dec = None
    """Equity of the account (margin coin)"""
    is_remove: Flag = None
    """Whether the follower can be removed"""
    follower_head_pic: Text = None
    """Avatar of the follower"""
    follower_name: Text = None
    """Nickname of the follower"""
    follower_uid: Text = None
    """User id of the follower"""
    follower_time: Ms = None
    """When the follower first followed"""


RESULT = list[ConfigQueryFollowers]
ITEM = ConfigQueryFollowers
