# Made by Specloom from bitget/rest/v2/spot/account/upgrade-status.yaml; change that file, not this one.
"""``client.v2.spot.account.upgrade_status``: GET /api/v2/spot/account/upgrade-status."""

from support.endpoint_suite import EndpointSuite


class TestUpgradeStatus(EndpointSuite):
    CALL = "v2.spot.account.upgrade_status"
    METHOD = "GET"
    PATH = "/api/v2/spot/account/upgrade-status"
    FULL = {"sub_uid": "subUid1"}
    FULL_REQUEST = {"target": "/api/v2/spot/account/upgrade-status?subUid=subUid1", "body": "", "signed": True}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/spot/account/upgrade-status", "body": "", "signed": True}
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
    SIGNATURE = {"sub_uid": "query subUid: text as str, optional"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.account.upgrade_status",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.account.upgrade_status", "v2.spot.account.upgrade_status"]
