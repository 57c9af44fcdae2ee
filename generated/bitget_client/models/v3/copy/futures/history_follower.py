# Made by Specloom from bitget/rest/v3/copy/futures/history-follower.yaml; change that file, not this one.
"""Answer of ``v3.copy.futures.history_follower``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text

_list = list


class HistoryFollowerList(
    Model,
    rename={
        "follower_name": "followerName",
        "total_profit": "totalProfit",
        "total_share_profit": "totalShareProfit",
        "total_investment": "totalInvestment",
        "start_time": "startTime",
        "end_time": "endTime",
    },
):
    """Entries."""

    follower_name: Text = None
    """Nickname of the follower"""
    total_profit: Dec = None
    """Profit altogether"""
    total_share_profit: Dec = None
    """Profit shared altogether (USDT)"""
    total_investment: Dec = None
    """Invested altogether (USDT)"""
    start_time: Ms = None
    """Start of the time range; how far back and how long is the endpoint's to say"""
    end_time: Ms = None
    """End of the time range"""


class HistoryFollower(Model, rename={"end_id": "endId"}):
    """The answer."""

    list: _list[HistoryFollowerList] | None = None
    """Entries"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = HistoryFollower
