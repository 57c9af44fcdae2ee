# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-traders.yaml; change that file, not this one.
"""Answer of ``v2.copy.mix_follower.query_traders``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Int, ListOf, Model, Ms, Text


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
