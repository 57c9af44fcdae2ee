# Made by Specloom from bitget/rest/v2/spot/ins-loan/loan-order.yaml; change that file, not this one.
"""``client.v2.spot.ins_loan.loan_order``: GET /api/v2/spot/ins-loan/loan-order."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestLoanOrder(EndpointSuite):
    CALL = "v2.spot.ins_loan.loan_order"
    METHOD = "GET"
    PATH = "/api/v2/spot/ins-loan/loan-order"
    FULL = {"order_id": "orderId1", "start_time": "1700000000002", "end_time": "1700000000003"}
    FULL_REQUEST = {
        "target": "/api/v2/spot/ins-loan/loan-order?endTime=1700000000003&orderId=orderId1&startTime=1700000000002",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/spot/ins-loan/loan-order", "body": "", "signed": True}
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
      "unpaidAmount": "1",
      "unpaidInterest": "7.5",
      "loanAmount": "8.5",
      "status": "paid_off",
      "repaidAmount": "10.5",
      "repaidInterest": "1.1",
      "loanInfo": ["loanInfo12"]
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
            "unpaid_amount": Decimal("1"),
            "unpaid_interest": Decimal("7.5"),
            "loan_amount": Decimal("8.5"),
            "status": "paid_off",
            "repaid_amount": Decimal("10.5"),
            "repaid_interest": Decimal("1.1"),
            "loan_info": ["loanInfo12"],
        }
    ]
    DOCUMENTED = [("status", ("not_paid_off", "paid_off"))]
    SIGNATURE = {
        "order_id": "query orderId: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "inst_loan"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.ins_loan.loan_order",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "25559": ("LoanRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.ins_loan.loan_order", "v2.spot.ins_loan.loan_order"]
