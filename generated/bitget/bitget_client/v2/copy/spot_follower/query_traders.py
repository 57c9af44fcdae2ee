# Made by Specloom from bitget/rest/v2/copy/spot-follower/query-traders.yaml; change that file, not this one.
"""GET /api/v2/copy/spot-follower/query-traders: Lists the spot traders the caller follows, with profit and follower limits."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.copy.spot_follower.query_traders",
    method="GET",
    path="/api/v2/copy/spot-follower/query-traders",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.spot_follower.query_traders"),
    errors=("common", "spot", "copy"),
    params=(
        Param(wire="pageNo", name="page_no", type="integer", default="1"),
        Param(wire="pageSize", name="page_size", type="integer", default="20", max="50"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
    ),
    paging=Paging(
        style="page_no",
        param="pageNo",
        items="resultList",
        size_param="pageSize",
        size_max=50,
        window=TimeWindow(start="startTime", end="endTime"),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-spot-follower/classic-copytrading-spot-copytrade-follower#my-trader-list",
)


class QueryTradersResultList(
    Model,
    rename={
        "certification_type": "certificationType",
        "trace_total_amount": "traceTotalAmount",
        "trace_total_net_profit": "traceTotalNetProfit",
        "trace_total_profit": "traceTotalProfit",
        "trader_name": "traderName",
        "trader_id": "traderId",
        "max_follow_limit": "maxFollowLimit",
        "bgb_max_follow_limit": "bgbMaxFollowLimit",
        "follow_count": "followCount",
        "bgb_follow_count": "bgbFollowCount",
        "follower_time": "followerTime",
    },
):
    """Entries."""

    certification_type: Text = None
    """Whether the trader is certified"""
    trace_total_amount: Dec = None
    """Value opened altogether (USDT)"""
    trace_total_net_profit: Dec = None
    """Net profit of copying (USDT)"""
    trace_total_profit: Dec = None
    """Profit of copying (USDT)"""
    trader_name: Text = None
    """Nickname of the trader"""
    trader_id: Text = None
    """User id of the trader"""
    max_follow_limit: Int = None
    """Followers, or traders to follow, allowed"""
    bgb_max_follow_limit: Int = None
    """Follower places granted for BGB holdings"""
    follow_count: Int = None
    """Followers"""
    bgb_follow_count: Int = None
    """Follower places in use thanks to BGB holdings"""
    follower_time: Ms = None
    """When the follower first followed"""


class QueryTraders(Model, rename={"result_list": "resultList"}):
    """The answer."""

    result_list: list[QueryTradersResultList] | None = None
    """Entries"""


RESULT = QueryTraders
ITEM = QueryTradersResultList


def query_traders(
    *,
    page_no: int | None = None,
    page_size: int | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[QueryTraders, QueryTradersResultList]:
    """Lists the spot traders the caller follows, with profit and follower limits.

    ``.items(...)`` walks all rows, page by page.

    Limit: 5 requests in 1 s by uid.

    Args:
        page_no: Page number, from 1; 1 when left out. Wire name pageNo.
        page_size: Rows on a page, at most 50; 20 when left out. Wire name pageSize.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        QueryTraders

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-spot-follower/classic-copytrading-spot-copytrade-follower#my-trader-list
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
