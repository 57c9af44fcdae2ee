# Made by Specloom from bitget/rest/v3/copy/futures/current-follower.yaml; change that file, not this one.
"""Answer of ``v3.copy.futures.current_follower``."""

from bitget_client._runtime.codec.models import Dec, Flag, Int, Model, Ms, Text

_list = list


class CurrentFollowerList(
    Model,
    rename={
        "follower_name": "followerName",
        "estimate_assets": "estimateAssets",
        "total_profit": "totalProfit",
        "total_share_profit": "totalShareProfit",
        "total_investment": "totalInvestment",
        "can_remove": "canRemove",
        "follow_days": "followDays",
        "total_assets": "totalAssets",
        "start_time": "startTime",
    },
):
    """Entries."""

    follower_name: Text = None
    """Nickname of the follower"""
    estimate_assets: Dec = None
    """Estimated assets (USDT)"""
    total_profit: Dec = None
    """Profit altogether"""
    total_share_profit: Dec = None
    """Profit shared altogether (USDT)"""
    total_investment: Dec = None
    """Invested altogether (USDT)"""
    can_remove: Flag = None
    """Whether the follower can be removed"""
    follow_days: Int = None
    """Days of following (day)"""
    total_assets: Dec = None
    """Total assets (USDT)"""
    start_time: Ms = None
    """Start of the time range; how far back and how long is the endpoint's to say"""


class CurrentFollower(Model, rename={"end_id": "endId"}):
    """The answer."""

    list: _list[CurrentFollowerList] | None = None
    """Entries"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = CurrentFollower
