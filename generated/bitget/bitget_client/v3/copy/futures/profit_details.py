# Made by Specloom from bitget/rest/v3/copy/futures/profit-details.yaml; change that file, not this one.
"""GET /api/v3/copy/futures/profit-details: Lists profit shares of the elite trader by follower."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

_list = list

RECORD = Endpoint(
    call="v3.copy.futures.profit_details",
    method="GET",
    path="/api/v3/copy/futures/profit-details",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.copy.futures.profit_details"),
    errors=("common", "uta", "copy"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    docs="https://www.bitget.com/docs/catalog/copy-trading/public-private#get-profit-details",
)


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


def profit_details(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ProfitDetails]:
    """Lists profit shares of the elite trader by follower.

    Limit: 1 request in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 20 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ProfitDetails

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/public-private#get-profit-details
    """
    return Request(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
