# Made by Specloom from bitget/rest/v2/copy/mix-trader/profit-history-summarys.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.profit_history_summarys``: GET /api/v2/copy/mix-trader/profit-history-summarys."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestProfitHistorySummarys(EndpointSuite):
    CALL = "v2.copy.mix_trader.profit_history_summarys"
    METHOD = "GET"
    PATH = "/api/v2/copy/mix-trader/profit-history-summarys"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/copy/mix-trader/profit-history-summarys", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1698200382922,
  "data": {
    "profitSummary": {"yesterdayProfit": "0", "sumProfit": "26.4519", "waitProfit": "3.5", "yesterdayTime": "1698076800000"},
    "profitHistoryList": [{"coin": "USDT", "profitCount": "24.28410397", "lastProfitTime": "1698076800000"}]
  }
}
"""
    EXPECTED = {
        "profit_summary": {
            "yesterday_profit": Decimal("0"),
            "sum_profit": Decimal("26.4519"),
            "wait_profit": Decimal("3.5"),
            "yesterday_time": Millis(1698076800000),
        },
        "profit_history_list": [
            {"coin": "USDT", "profit_count": Decimal("24.28410397"), "last_profit_time": Millis(1698076800000)}
        ],
    }
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.mix_trader.profit_history_summarys",
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.copy.mix_trader.profit_history_summarys", "v2.copy.mix_trader.profit_history_summarys"]
