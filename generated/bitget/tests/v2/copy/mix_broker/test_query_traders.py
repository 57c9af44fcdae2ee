# Made by Specloom from bitget/rest/v2/copy/mix-broker/query-traders.yaml; change that file, not this one.
"""``client.v2.copy.mix_broker.query_traders``: GET /api/v2/copy/mix-broker/query-traders."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestQueryTraders(EndpointSuite):
    CALL = "v2.copy.mix_broker.query_traders"
    METHOD = "GET"
    PATH = "/api/v2/copy/mix-broker/query-traders"
    FULL = {"page_no": "10", "page_size": "11"}
    FULL_REQUEST = {"target": "/api/v2/copy/mix-broker/query-traders?pageNo=10&pageSize=11", "body": "", "signed": True}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/copy/mix-broker/query-traders", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {
    "canTrace": "true",
    "traderId": "traderId2",
    "traderName": "traderName3",
    "maxLimit": "13",
    "bgbMaxFollowLimit": "14",
    "followCount": "15",
    "bgbFollowCount": "16",
    "traderStatus": "traderStatus8",
    "currentTradingList": ["currentTradingList9"],
    "columnList": [{"describe": "describe1", "value": "value2"}],
    "totalFollowers": "20",
    "profitCount": "12.5",
    "lossCount": "22",
    "tradeCount": "23",
    "traderPic": "traderPic15",
    "maxCallbackRate": "16.5",
    "averageWinRate": "17.5",
    "dailyProfitRateList": [{"rate": "1.5", "cTime": "1700000000002"}],
    "dailyProfitList": [{"amount": "1.5", "cTime": "1700000000002"}],
    "followerTotalProfit": "20.5",
    "profitRate24hList": [{"rate": "1.5", "cTime": "1700000000002"}],
    "profit24hList": [{"amount": "1.5", "cTime": "1700000000002"}],
    "lastTradeTime": "1700000000023",
    "tradeDays": "33",
    "totalEquity": "25.5"
  }
}
"""
    EXPECTED = {
        "can_trace": True,
        "trader_id": "traderId2",
        "trader_name": "traderName3",
        "max_limit": 13,
        "bgb_max_follow_limit": 14,
        "follow_count": 15,
        "bgb_follow_count": 16,
        "trader_status": "traderStatus8",
        "current_trading_list": ["currentTradingList9"],
        "column_list": [{"describe": "describe1", "value": "value2"}],
        "total_followers": 20,
        "profit_count": Decimal("12.5"),
        "loss_count": 22,
        "trade_count": 23,
        "trader_pic": "traderPic15",
        "max_callback_rate": Decimal("16.5"),
        "average_win_rate": Decimal("17.5"),
        "daily_profit_rate_list": [{"rate": Decimal("1.5"), "c_time": Millis(1700000000002)}],
        "daily_profit_list": [{"amount": Decimal("1.5"), "c_time": Millis(1700000000002)}],
        "follower_total_profit": Decimal("20.5"),
        "profit_rate24h_list": [{"rate": Decimal("1.5"), "c_time": Millis(1700000000002)}],
        "profit24h_list": [{"amount": Decimal("1.5"), "c_time": Millis(1700000000002)}],
        "last_trade_time": Millis(1700000000023),
        "trade_days": 33,
        "total_equity": Decimal("25.5"),
    }
    SIGNATURE = {
        "page_no": "query pageNo: integer as int, optional",
        "page_size": "query pageSize: integer as int, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.copy.mix_broker.query_traders",
        "rate_limit.documented": False,
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.copy.mix_broker.query_traders", "v2.copy.mix_broker.query_traders"]
