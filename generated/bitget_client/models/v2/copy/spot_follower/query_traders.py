# Made by Specloom from bitget/rest/v2/copy/spot-follower/query-traders.yaml; change that file, not this one.
"""Answer of ``v2.copy.spot_follower.query_traders``."""

from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text


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
