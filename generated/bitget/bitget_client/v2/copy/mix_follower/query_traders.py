# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-traders.yaml; change that file, not this one.
"""GET /api/v2/copy/mix-follower/query-traders: Lists the futures traders the caller follows, with profit and follower limits."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Int, ListOf, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.copy.mix_follower.query_traders",
    method="GET",
    path="/api/v2/copy/mix-follower/query-traders",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_follower.query_traders"),
    errors=("common", "mix", "copy"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="pageNo", name="page_no", type="integer", default="1"),
        Param(wire="pageSize", name="page_size", type="integer", default="20", max="50"),
    ),
    paging=Paging(
        style="page_no",
        param="pageNo",
        size_param="pageSize",
        size_max=50,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-future-follower/classic-copytrading-future-copytrade-follower#get-my-traders",
)


class QueryTraders(
    Model,
    rename={
        "certification_type": "certificationType",
        "trader_id": "traderId",
        "trader_name": "traderName",
        "max_follow_limit": "maxFollowLimit",
        "follow_count": "followCount",
        "trace_total_margin_amount": "traceTotalMarginAmount",
        "trace_total_net_profit": "traceTotalNetProfit",
        "trace_total_profit": "traceTotalProfit",
        "current_trading_pairs": "currentTradingPairs",
        "follower_time": "followerTime",
        "bgb_max_follow_limit": "bgbMaxFollowLimit",
        "bgb_follow_count": "bgbFollowCount",
    },
):
    """The answer."""

    VALUES: ClassVar = {"certification_type": ("Uncertified", "Certified")}

    certification_type: Text = None
    """Whether the trader is certified"""
    trader_id: Text = None
    """User id of the trader"""
    trader_name: Text = None
    """Nickname of the trader"""
    max_follow_limit: Int = None
    """Followers, or traders to follow, allowed"""
    follow_count: Int = None
    """Followers"""
    trace_total_margin_amount: Dec = None
    """Margin used altogether (USDT)"""
    trace_total_net_profit: Dec = None
    """Net profit of copying (USDT)"""
    trace_total_profit: Dec = None
    """Profit of copying (USDT)"""
    current_trading_pairs: ListOf[Text] = None
    """Symbols traded at present"""
    follower_time: Ms = None
    """When the follower first followed"""
    bgb_max_follow_limit: Int = None
    """Follower places granted for BGB holdings"""
    bgb_follow_count: Int = None
    """Follower places in use thanks to BGB holdings"""


RESULT = list[QueryTraders]
ITEM = QueryTraders


def query_traders(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    page_no: int | None = None,
    page_size: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[QueryTraders], QueryTraders]:
    """Lists the futures traders the caller follows, with profit and follower limits.

    ``.items(...)`` walks all rows, page by page.

    Limit: 5 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        page_no: Page number, from 1; 1 when left out. Wire name pageNo.
        page_size: Rows on a page, at most 50; 20 when left out. Wire name pageSize.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[QueryTraders]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-future-follower/classic-copytrading-future-copytrade-follower#get-my-traders
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "pageNo": page_no,
            "pageSize": page_size,
        },
        timeout,
        headers,
    )
