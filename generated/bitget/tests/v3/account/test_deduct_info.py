# Made by Specloom from bitget/rest/v3/account/deduct-info.yaml; change that file, not this one.
"""``client.v3.account.deduct_info``: GET /api/v3/account/deduct-info."""

from support.endpoint_suite import EndpointSuite


class TestDeductInfo(EndpointSuite):
    CALL = "v3.account.deduct_info"
    METHOD = "GET"
    PATH = "/api/v3/account/deduct-info"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/account/deduct-info", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1746687063471, "data": {"deduct": "on"}}
"""
    EXPECTED = {"deduct": "on"}
    DOCUMENTED = [("deduct", ("on", "off"))]
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.deduct_info",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.deduct_info", "v3.account.deduct_info"]
