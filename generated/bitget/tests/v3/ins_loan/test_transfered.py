# Made by Specloom from bitget/rest/v3/ins-loan/transfered.yaml; change that file, not this one.
"""``client.v3.ins_loan.transfered``: GET /api/v3/ins-loan/transfered."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestTransfered(EndpointSuite):
    CALL = "v3.ins_loan.transfered"
    METHOD = "GET"
    PATH = "/api/v3/ins-loan/transfered"
    FULL = {"user_id": "userId1", "coin": "USDT"}
    FULL_REQUEST = {"target": "/api/v3/ins-loan/transfered?coin=USDT&userId=userId1", "body": "", "signed": True}
    MINIMAL = {"coin": "USDT"}
    MINIMAL_REQUEST = {"target": "/api/v3/ins-loan/transfered?coin=USDT", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1711697588556,
  "data": {"coin": "USDT", "transfered": "1223", "userId": "xxxxxxxxxx"}
}
"""
    EXPECTED = {"coin": "USDT", "transfered": Decimal("1223"), "user_id": "xxxxxxxxxx"}
    SIGNATURE = {"user_id": "query userId: text as str, optional", "coin": "query coin: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "inst_loan"),
        "rate_limit.default.requests": 3,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.ins_loan.transfered",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "25559": ("LoanRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.ins_loan.transfered", "v3.ins_loan.transfered"]
