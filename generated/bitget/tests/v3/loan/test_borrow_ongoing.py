# Made by Specloom from bitget/rest/v3/loan/borrow-ongoing.yaml; change that file, not this one.
"""``client.v3.loan.borrow_ongoing``: GET /api/v3/loan/borrow-ongoing."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestBorrowOngoing(EndpointSuite):
    CALL = "v3.loan.borrow_ongoing"
    METHOD = "GET"
    PATH = "/api/v3/loan/borrow-ongoing"
    FULL = {"order_id": "orderId1", "loan_coin": "loanCoin2", "pledge_coin": "pledgeCoin3"}
    FULL_REQUEST = {
        "target": "/api/v3/loan/borrow-ongoing?loanCoin=loanCoin2&orderId=orderId1&pledgeCoin=pledgeCoin3",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/loan/borrow-ongoing", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1770185712179,
  "data": [
    {
      "orderId": "123456789010111",
      "loanCoin": "USDT",
      "loanAmount": "1.00032276",
      "interestAmount": "0.00000339",
      "hourInterestRate": "0.000338",
      "pledgeCoin": "BGB",
      "pledgeAmount": "0.42325892",
      "pledgeRate": "77.97",
      "supRate": "85",
      "forceRate": "91",
      "borrowTime": "1770185278083",
      "expireTime": "0"
    }
  ]
}
"""
    EXPECTED = [
        {
            "order_id": "123456789010111",
            "loan_coin": "USDT",
            "loan_amount": Decimal("1.00032276"),
            "interest_amount": Decimal("0.00000339"),
            "hour_interest_rate": Decimal("0.000338"),
            "pledge_coin": "BGB",
            "pledge_amount": Decimal("0.42325892"),
            "pledge_rate": Decimal("77.97"),
            "sup_rate": Decimal("85"),
            "force_rate": Decimal("91"),
            "borrow_time": Millis(1770185278083),
            "expire_time": Millis(0),
        }
    ]
    SIGNATURE = {
        "order_id": "query orderId: text as str, optional",
        "loan_coin": "query loanCoin: text as str, optional",
        "pledge_coin": "query pledgeCoin: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "loan"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.loan.borrow_ongoing",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "80001": ("InvalidParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.loan.borrow_ongoing", "v3.loan.borrow_ongoing"]
