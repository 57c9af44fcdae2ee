# Made by Specloom from bitget/rest/v3/copy/futures/profit-details.yaml; change that file, not this one.
"""Answer of ``v3.copy.futures.profit_details``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text

_list = list


class ProfitDetailsList(
    Model,
    rename={
        "follower_name": "followerName",
        "allocated_pnl": "allocatedPnl",
        "pending_pnl": "pendingPnl",
        "share_ratio": "shareRatio",
        "share_profit": "shareProfit",
        "settle_time": "settleTime",
    },
):
    """Entries."""

    VALUES: ClassVar = {"reason": ("period", "unfollow")}

    follower_name: Text = None
    """Nickname of the follower"""
    profit: Dec = None
    """Profit"""
    allocated_pnl: Dec = None
    """Profit already paid out (USDT)"""
    pending_pnl: Dec = None
    """Profit not yet paid out (USDT)"""
    share_ratio: Dec = None
    """Share of profit paid to the trader"""
    share_profit: Dec = None
    """Profit shared with the trader (USDT)"""
    reason: Text = None
    """Reason"""
    settle_time: Ms = None
    """Settlement"""


class ProfitDetails(Model, rename={"next_cursor": "nextCursor"}):
    """The answer."""

    list: _list[ProfitDetailsList] | None = None
    """Entries"""
    next_cursor: Text = None
    """Cursor of the next page"""


RESULT = ProfitDetails
