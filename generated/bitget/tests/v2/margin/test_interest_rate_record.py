# Made by Specloom from bitget/rest/v2/margin/interest-rate-record.yaml; change that file, not this one.
"""``client.v2.margin.interest_rate_record``: GET /api/v2/margin/interest-rate-record."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestInterestRateRecord(EndpointSuite):
    CALL = "v2.margin.interest_rate_record"
    METHOD = "GET"
    PATH = "/api/v2/margin/interest-rate-record"
    FULL = {"coin": "BTC"}
    FULL_REQUEST = {"target": "/api/v2/margin/interest-rate-record?coin=BTC", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1746692917537,
  "data": {
    "coin": "BTC",
    "dailyInterestRate": "0.00003000",
    "annualInterestRate": "0.01095000",
    "updatedTime": "1746690900381",
    "quoteCoin": "quoteCoin5"
  }
}
"""
    EXPECTED = {
        "coin": "BTC",
        "daily_interest_rate": Decimal("0.00003000"),
        "annual_interest_rate": Decimal("0.01095000"),
        "updated_time": Millis(1746690900381),
        "quote_coin": "quoteCoin5",
    }
    SIGNATURE = {"coin": "query coin: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.margin.interest_rate_record",
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.interest_rate_record", "v2.margin.interest_rate_record"]
