# Made by Specloom from bitget/rest/v3/copy/futures/history-follower.yaml; change that file, not this one.
"""GET /api/v3/copy/futures/history-follower: Lists former followers of the calling trader with shared profit."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

_list = list

RECORD = Endpoint(
    call="v3.copy.futures.history_follower",
    method="GET",
    path="/api/v3/copy/futures/history-follower",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.copy.futures.history_follower"),
    errors=("common", "uta", "copy"),
    params=(
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    docs="https://www.bitget.com/docs/catalog/copy-trading/public-private#get-history-followers",
)


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


class HistoryFollower(Model, rename={"next_cursor": "nextCursor"}):
    """The answer."""

    list: _list[HistoryFollowerList] | None = None
    """Entries"""
    next_cursor: Text = None
    """Cursor of the next page"""


RESULT = HistoryFollower


def history_follower(
    *,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[HistoryFollower]:
    """Lists former followers of the calling trader with shared profit.

    Limit: 1 request in 1 s by uid.

    Args:
        limit: Most rows to return, at most 100; 20 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        HistoryFollower

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/public-private#get-history-followers
    """
    return Request(
        RECORD,
        {
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
