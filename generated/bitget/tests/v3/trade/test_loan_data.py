# Made by Specloom from bitget/rest/v3/trade/loan-data.yaml; change that file, not this one.
"""``client.v3.trade.loan_data``: GET /api/v3/trade/loan-data."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestLoanData(EndpointSuite):
    CALL = "v3.trade.loan_data"
    METHOD = "GET"
    PATH = "/api/v3/trade/loan-data"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/trade/loan-data", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1751972326323,
  "data": {
    "currentLoans": "1000.5",
    "interestPaymentTime": "1751976000000",
    "debtCoinList": [{"coin": "USDT", "debt": "1000.5", "interestFreeAmount": "200", "interestRateNextHour": "0.0001"}]
  }
}
"""
    EXPECTED = {
        "current_loans": Decimal("1000.5"),
        "interest_payment_time": Millis(1751976000000),
        "debt_coin_list": [
            {
                "coin": "USDT",
                "debt": Decimal("1000.5"),
                "interest_free_amount": Decimal("200"),
                "interest_rate_next_hour": Decimal("0.0001"),
            }
        ],
    }
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.loan_data",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.trade.loan_data", "v3.trade.loan_data"]
