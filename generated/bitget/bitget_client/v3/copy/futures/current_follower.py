# Made by Specloom from bitget/rest/v3/copy/futures/current-follower.yaml; change that file, not this one.
"""GET /api/v3/copy/futures/current-follower: Lists present followers of the calling trader with assets and shared profit."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Int, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

_list = list

RECORD = Endpoint(
    call="v3.copy.futures.current_follower",
    method="GET",
    path="/api/v3/copy/futures/current-follower",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.copy.futures.current_follower"),
    errors=("common", "uta", "copy"),
    params=(
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    docs="https://www.bitget.com/docs/catalog/copy-trading/public-private#get-current-followers",
)


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


class CurrentFollower(Model, rename={"next_cursor": "nextCursor"}):
    """The answer."""

    list: _list[CurrentFollowerList] | None = None
    """Entries"""
    next_cursor: Text = None
    """Cursor of the next page"""


RESULT = CurrentFollower


def current_follower(
    *,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CurrentFollower]:
    """Lists present followers of the calling trader with assets and shared profit.

    Limit: 1 request in 1 s by uid.

    Args:
        limit: Most rows to return, at most 100; 20 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CurrentFollower

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/public-private#get-current-followers
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
