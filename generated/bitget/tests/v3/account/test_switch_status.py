# Made by Specloom from bitget/rest/v3/account/switch-status.yaml; change that file, not this one.
"""``client.v3.account.switch_status``: GET /api/v3/account/switch-status."""

from support.endpoint_suite import EndpointSuite


class TestSwitchStatus(EndpointSuite):
    CALL = "v3.account.switch_status"
    METHOD = "GET"
    PATH = "/api/v3/account/switch-status"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/account/switch-status", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1746687063471,
  "data": {"status": "fail", "reason": "upgrade_disabled"}
}
"""
    EXPECTED = {"status": "fail", "reason": "upgrade_disabled"}
    DOCUMENTED = [("status", ("process", "fail", "success"))]
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.switch_status",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.switch_status", "v3.account.switch_status"]
