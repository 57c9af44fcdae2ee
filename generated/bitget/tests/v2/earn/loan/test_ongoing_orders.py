# Made by Specloom from bitget/rest/v2/earn/loan/ongoing-orders.yaml; change that file, not this one.
"""``client.v2.earn.loan.ongoing_orders``: GET /api/v2/earn/loan/ongoing-orders."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestOngoingOrders(EndpointSuite):
    CALL = "v2.earn.loan.ongoing_orders"
    METHOD = "GET"
    PATH = "/api/v2/earn/loan/ongoing-orders"
    FULL = {"order_id": "1", "loan_coin": "loanCoin2", "pledge_coin": "pledgeCoin3"}
    FULL_REQUEST = {
        "target": "/api/v2/earn/loan/ongoing-orders?loanCoin=loanCoin2&orderId=1&pledgeCoin=pledgeCoin3",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/earn/loan/ongoing-orders", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1692434611622,
  "data": [
    {
      "orderId": "1",
      "loanCoin": "ETH",
      "loanAmount": "3.5",
      "interestAmount": "0.00000229",
      "hourInterestRate": "0.000229",
      "pledgeCoin": "USDT",
      "pledgeAmount": "2619.69231032",
      "pledgeRate": "65",
      "supRate": "75",
      "forceRate": "83",
      "borrowTime": "1692434472156",
      "expireTime": "1693036799999"
    }
  ]
}
"""
    EXPECTED = [
        {
            "order_id": "1",
            "loan_coin": "ETH",
            "loan_amount": Decimal("3.5"),
            "interest_amount": Decimal("0.00000229"),
            "hour_interest_rate": Decimal("0.000229"),
            "pledge_coin": "USDT",
            "pledge_amount": Decimal("2619.69231032"),
            "pledge_rate": Decimal("65"),
            "sup_rate": Decimal("75"),
            "force_rate": Decimal("83"),
            "borrow_time": Millis(1692434472156),
            "expire_time": Millis(1693036799999),
        }
    ]
    SIGNATURE = {
        "order_id": "query orderId: text as str, optional",
        "loan_coin": "query loanCoin: text as str, optional",
        "pledge_coin": "query pledgeCoin: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "earn", "loan"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.earn.loan.ongoing_orders",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "59002": ("EarnRejected", "no", "never"),
        "80001": ("InvalidParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.loan.ongoing_orders", "v2.earn.loan.ongoing_orders"]
