# Made by Specloom from bitget/rest/v2/copy/spot-trader/config-query-followers.yaml; change that file, not this one.
"""GET /api/v2/copy/spot-trader/config-query-followers: Lists the followers of the calling spot trader with their equity."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.copy.spot_trader.config_query_followers",
    method="GET",
    path="/api/v2/copy/spot-trader/config-query-followers",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.copy.spot_trader.config_query_followers"
    ),
    errors=("common", "spot", "copy"),
    params=(
        Param(wire="pageNo", name="page_no", type="integer", default="1"),
        Param(wire="pageSize", name="page_size", type="integer", default="30", max="1000"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
    ),
    paging=Paging(
        style="page_no",
        param="pageNo",
        size_param="pageSize",
        size_max=1000,
        window=TimeWindow(start="startTime", end="endTime"),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#my-follower-list",
)


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


def config_query_followers(
    *,
    page_no: int | None = None,
    page_size: int | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[ConfigQueryFollowers], ConfigQueryFollowers]:
    """Lists the followers of the calling spot trader with their equity.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        page_no: Page number, from 1; 1 when left out. Wire name pageNo.
        page_size: Rows on a page, at most 1000; 30 when left out. Wire name pageSize.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[ConfigQueryFollowers]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#my-follower-list
    """
    return PagedRequest(
        RECORD,
        {
            "pageNo": page_no,
            "pageSize": page_size,
            "startTime": start_time,
            "endTime": end_time,
        },
        timeout,
        headers,
    )
