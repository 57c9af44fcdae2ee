# Made by Specloom from bitget/rest/v2/spot/ins-loan/repaid-history.yaml; change that file, not this one.
"""``client.v2.spot.ins_loan.repaid_history``: GET /api/v2/spot/ins-loan/repaid-history."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestRepaidHistory(EndpointSuite):
    CALL = "v2.spot.ins_loan.repaid_history"
    METHOD = "GET"
    PATH = "/api/v2/spot/ins-loan/repaid-history"
    FULL = {"start_time": "1700000000001", "end_time": "1700000000002", "limit": "100"}
    FULL_REQUEST = {
        "target": "/api/v2/spot/ins-loan/repaid-history?endTime=1700000000002&limit=100&startTime=1700000000001",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/spot/ins-loan/repaid-history", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1711697588556,
  "data": [
    {
      "repayOrderId": "xxxxxxx",
      "businessType": "normal",
      "repayType": "all",
      "repaidTime": "1713645576789",
      "coin": "USDT",
      "repaidAmount": "1",
      "repaidInterest": "1.1"
    }
  ]
}
"""
    EXPECTED = [
        {
            "repay_order_id": "xxxxxxx",
            "business_type": "normal",
            "repay_type": "all",
            "repaid_time": Millis(1713645576789),
            "coin": "USDT",
            "repaid_amount": Decimal("1"),
            "repaid_interest": Decimal("1.1"),
        }
    ]
    DOCUMENTED = [("business_type", ("normal", "liquidation")), ("repay_type", ("all", "part"))]
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 100",
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
        "rate_limit.pool": "v2.spot.ins_loan.repaid_history",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "25559": ("LoanRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.ins_loan.repaid_history", "v2.spot.ins_loan.repaid_history"]
