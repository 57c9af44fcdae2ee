# Made by Specloom from bitget/rest/v3/ins-loan/loan-order.yaml; change that file, not this one.
"""``client.v3.ins_loan.loan_order``: GET /api/v3/ins-loan/loan-order."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestLoanOrder(EndpointSuite):
    CALL = "v3.ins_loan.loan_order"
    METHOD = "GET"
    PATH = "/api/v3/ins-loan/loan-order"
    FULL = {"order_id": "xxxxxxxx", "start_time": "1700000000002", "end_time": "1700000000003"}
    FULL_REQUEST = {
        "target": "/api/v3/ins-loan/loan-order?endTime=1700000000003&orderId=xxxxxxxx&startTime=1700000000002",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/ins-loan/loan-order", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1711697588556,
  "data": [
    {
      "orderId": "xxxxxxx",
      "orderProductId": "xxxxxx",
      "uid": "uid3",
      "loanTime": "1713645576789",
      "loanCoin": "USDT",
      "loanAmount": "8400",
      "unpaidAmount": "7.5",
      "unpaidInterest": "0",
      "repaidAmount": "1",
      "repaidInterest": "1.1",
      "reserve": "168",
      "status": "not_paid_off",
      "loanInfo": ["loanInfo13"]
    }
  ]
}
"""
    EXPECTED = [
        {
            "order_id": "xxxxxxx",
            "order_product_id": "xxxxxx",
            "uid": "uid3",
            "loan_time": Millis(1713645576789),
            "loan_coin": "USDT",
            "loan_amount": Decimal("8400"),
            "unpaid_amount": Decimal("7.5"),
            "unpaid_interest": Decimal("0"),
            "repaid_amount": Decimal("1"),
            "repaid_interest": Decimal("1.1"),
            "reserve": Decimal("168"),
            "status": "not_paid_off",
            "loan_info": ["loanInfo13"],
        }
    ]
    DOCUMENTED = [("status", ("not_paid_off", "paid_off"))]
    SIGNATURE = {
        "order_id": "query orderId: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "inst_loan"),
        "rate_limit.default.requests": 3,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.ins_loan.loan_order",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "25559": ("LoanRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.ins_loan.loan_order", "v3.ins_loan.loan_order"]
