# Made by Specloom from bitget/rest/v2/spot/account/deduct-info.yaml; change that file, not this one.
"""``client.v2.spot.account.deduct_info``: GET /api/v2/spot/account/deduct-info."""

from support.endpoint_suite import EndpointSuite


class TestDeductInfo(EndpointSuite):
    CALL = "v2.spot.account.deduct_info"
    METHOD = "GET"
    PATH = "/api/v2/spot/account/deduct-info"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/spot/account/deduct-info", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1695808949356, "data": {"deduct": "on"}}
"""
    EXPECTED = {"deduct": "on"}
    DOCUMENTED = [("deduct", ("on", "off"))]
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.account.deduct_info",
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.account.deduct_info", "v2.spot.account.deduct_info"]
