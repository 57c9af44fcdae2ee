# Made by Specloom from bitget/rest/v3/ins-loan/repaid-history.yaml; change that file, not this one.
"""``client.v3.ins_loan.repaid_history``: GET /api/v3/ins-loan/repaid-history."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestRepaidHistory(EndpointSuite):
    CALL = "v3.ins_loan.repaid_history"
    METHOD = "GET"
    PATH = "/api/v3/ins-loan/repaid-history"
    FULL = {"start_time": "1700000000001", "end_time": "1700000000002", "limit": "100"}
    FULL_REQUEST = {
        "target": "/api/v3/ins-loan/repaid-history?endTime=1700000000002&limit=100&startTime=1700000000001",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/ins-loan/repaid-history", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1711697588556,
  "data": [
    {
      "repayOrderId": "xxxxxxx",
      "businessType": "liquidation",
      "repayType": "part",
      "repaidTime": "1745654869294",
      "coin": "USDT",
      "repayAmount": "5092.45423168",
      "repayInterest": "0",
      "repaidAmount": "8.5",
      "repaidInterest": "9.5"
    }
  ]
}
"""
    EXPECTED = [
        {
            "repay_order_id": "xxxxxxx",
            "business_type": "liquidation",
            "repay_type": "part",
            "repaid_time": Millis(1745654869294),
            "coin": "USDT",
            "repay_amount": Decimal("5092.45423168"),
            "repay_interest": Decimal("0"),
            "repaid_amount": Decimal("8.5"),
            "repaid_interest": Decimal("9.5"),
        }
    ]
    DOCUMENTED = [("business_type", ("normal", "liquidation")), ("repay_type", ("all", "part"))]
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 100",
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
        "rate_limit.pool": "v3.ins_loan.repaid_history",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "25559": ("LoanRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.ins_loan.repaid_history", "v3.ins_loan.repaid_history"]
