# Made by Specloom from bitget/rest/v2/mix/market/union-interest-rate-history.yaml; change that file, not this one.
"""``client.v2.mix.market.union_interest_rate_history``: GET /api/v2/mix/market/union-interest-rate-history."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestUnionInterestRateHistory(EndpointSuite):
    CALL = "v2.mix.market.union_interest_rate_history"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/union-interest-rate-history"
    FULL = {"coin": "USDT"}
    FULL_REQUEST = {"target": "/api/v2/mix/market/union-interest-rate-history?coin=USDT", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1725948522731,
  "data": {
    "coin": "USDT",
    "historyInterestRateList": [{"ts": "1723533015946", "annualInterestRate": "0.02555", "dailyInterestRate": "0.00007"}]
  }
}
"""
    EXPECTED = {
        "coin": "USDT",
        "history_interest_rate_list": [
            {
                "ts": Millis(1723533015946),
                "annual_interest_rate": Decimal("0.02555"),
                "daily_interest_rate": Decimal("0.00007"),
            }
        ],
    }
    SIGNATURE = {"coin": "query coin: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.mix.market.union_interest_rate_history",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.union_interest_rate_history", "v2.mix.market.union_interest_rate_history"]
