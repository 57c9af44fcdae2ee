# Made by Specloom from bitget/rest/v2/copy/mix-broker/query-traders.yaml; change that file, not this one.
"""GET /api/v2/copy/mix-broker/query-traders: Lists futures traders with their figures, for copy-trading brokers."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Int, ListOf, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.copy.mix_broker.query_traders",
    method="GET",
    path="/api/v2/copy/mix-broker/query-traders",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.copy.mix_broker.query_traders", documented=False
    ),
    errors=("common", "mix", "copy"),
    params=(
        Param(wire="pageNo", name="page_no", type="integer"),
        Param(wire="pageSize", name="page_size", type="integer"),
    ),
    account_mode="classic",
)


class QueryTradersColumnList(Model):
    """Figures shown on the trader's card."""

    describe: Text = None
    """Free text the trader wrote about themselves"""
    value: Text = None
    """Value"""


class QueryTradersDailyProfitRateList(Model, rename={"c_time": "cTime"}):
    """Return by day."""

    rate: Dec = None
    """Rate"""
    c_time: Ms = None
    """When it was created"""


class QueryTradersDailyProfitList(Model, rename={"c_time": "cTime"}):
    """Profit by day."""

    amount: Dec = None
    """Amount"""
    c_time: Ms = None
    """When it was created"""


class QueryTradersProfitRate24hList(Model, rename={"c_time": "cTime"}):
    """Return of 24 hours."""

    rate: Dec = None
    """Rate"""
    c_time: Ms = None
    """When it was created"""


class QueryTradersProfit24hList(Model, rename={"c_time": "cTime"}):
    """Profit of 24 hours."""

    amount: Dec = None
    """Amount"""
    c_time: Ms = None
    """When it was created"""


class QueryTraders(
    Model,
    rename={
        "can_trace": "canTrace",
        "trader_id": "traderId",
        "trader_name": "traderName",
        "max_limit": "maxLimit",
        "bgb_max_follow_limit": "bgbMaxFollowLimit",
        "follow_count": "followCount",
        "bgb_follow_count": "bgbFollowCount",
        "trader_status": "traderStatus",
        "current_trading_list": "currentTradingList",
        "column_list": "columnList",
        "total_followers": "totalFollowers",
        "profit_count": "profitCount",
        "loss_count": "lossCount",
        "trade_count": "tradeCount",
        "trader_pic": "traderPic",
        "max_callback_rate": "maxCallbackRate",
        "average_win_rate": "averageWinRate",
        "daily_profit_rate_list": "dailyProfitRateList",
        "daily_profit_list": "dailyProfitList",
        "follower_total_profit": "followerTotalProfit",
        "profit_rate24h_list": "profitRate24hList",
        "profit24h_list": "profit24hList",
        "last_trade_time": "lastTradeTime",
        "trade_days": "tradeDays",
        "total_equity": "totalEquity",
    },
):
    """The answer."""

    can_trace: Flag = None
    """Whether the trader can be followed"""
    trader_id: Text = None
    """User id of the trader"""
    trader_name: Text = None
    """Nickname of the trader"""
    max_limit: Int = None
    """Followers allowed"""
    bgb_max_follow_limit: Int = None
    """Follower places granted for BGB holdings"""
    follow_count: Int = None
    """Followers"""
    bgb_follow_count: Int = None
    """Follower places in use thanks to BGB holdings"""
    trader_status: Text = None
    """State of the trader"""
    current_trading_list: ListOf[Text] = None
    """Symbols traded at present"""
    column_list: list[QueryTradersColumnList] | None = None
    """Figures shown on the trader's card"""
    total_followers: Int = None
    """Followers altogether"""
    profit_count: Dec = None
    """Profit shared, or number of winning trades"""
    loss_count: Int = None
    """Losing trades"""
    trade_count: Int = None
    """Trades"""
    trader_pic: Text = None
    """Avatar of the trader"""
    max_callback_rate: Dec = None
    """Deepest drawdown"""
    average_win_rate: Dec = None
    """Mean share of winning trades"""
    daily_profit_rate_list: list[QueryTradersDailyProfitRateList] | None = None
    """Return by day"""
    daily_profit_list: list[QueryTradersDailyProfitList] | None = None
    """Profit by day"""
    follower_total_profit: Dec = None
    """Profit of all followers (USDT)"""
    profit_rate24h_list: list[QueryTradersProfitRate24hList] | None = None
    """Return of 24 hours"""
    profit24h_list: list[QueryTradersProfit24hList] | None = None
    """Profit of 24 hours"""
    last_trade_time: Ms = None
    """Latest trade"""
    trade_days: Int = None
    """Days of trading (day)"""
    total_equity: Dec = None
    """Total equity"""


RESULT = QueryTraders


def query_traders(
    *,
    page_no: int | None = None,
    page_size: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[QueryTraders]:
    """Lists futures traders with their figures, for copy-trading brokers.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        page_no: Page number, from 1. Wire name pageNo.
        page_size: Rows on a page. Wire name pageSize.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        QueryTraders

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "pageNo": page_no,
            "pageSize": page_size,
        },
        timeout,
        headers,
    )
