# Made by Specloom from bitget/rest/v2/copy/spot-trader/profit-summarys.yaml; change that file, not this one.
"""``client.v2.copy.spot_trader.profit_summarys``: GET /api/v2/copy/spot-trader/profit-summarys."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestProfitSummarys(EndpointSuite):
    CALL = "v2.copy.spot_trader.profit_summarys"
    METHOD = "GET"
    PATH = "/api/v2/copy/spot-trader/profit-summarys"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/copy/spot-trader/profit-summarys", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695806592362,
  "data": {
    "profitSummarys": {"yesterdayProfit": "0", "yesterdayTime": "1695720000000", "sumProfit": "4.5837", "waitProfit": "4.5"},
    "profitHistoryList": [
      {
        "coin": "USDT",
        "profitCount": "4.58376728",
        "lastProfitTime": "1695371160000",
        "historysByDateList": [{"profit": "2.40377986", "profitTime": "1695371100000"}]
      }
    ]
  }
}
"""
    EXPECTED = {
        "profit_summarys": {
            "yesterday_profit": Decimal("0"),
            "yesterday_time": Millis(1695720000000),
            "sum_profit": Decimal("4.5837"),
            "wait_profit": Decimal("4.5"),
        },
        "profit_history_list": [
            {
                "coin": "USDT",
                "profit_count": Decimal("4.58376728"),
                "last_profit_time": Millis(1695371160000),
                "historys_by_date_list": [{"profit": Decimal("2.40377986"), "profit_time": Millis(1695371100000)}],
            }
        ],
    }
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "copy"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.spot_trader.profit_summarys",
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.copy.spot_trader.profit_summarys", "v2.copy.spot_trader.profit_summarys"]
