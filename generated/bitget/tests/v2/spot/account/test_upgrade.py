# Made by Specloom from bitget/rest/v2/spot/account/upgrade.yaml; change that file, not this one.
"""``client.v2.spot.account.upgrade``: POST /api/v2/spot/account/upgrade."""

from support.endpoint_suite import EndpointSuite


class TestUpgrade(EndpointSuite):
    CALL = "v2.spot.account.upgrade"
    METHOD = "POST"
    PATH = "/api/v2/spot/account/upgrade"
    FULL = {"sub_uid": "subUid1"}
    FULL_REQUEST = {"target": "/api/v2/spot/account/upgrade", "body": '{"subUid":"subUid1"}', "signed": True}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/spot/account/upgrade", "body": "{}", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1728625799912, "data": null}
"""
    EXPECTED = None
    SIGNATURE = {"sub_uid": "body subUid: text as str, optional"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.account.upgrade",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.spot.account.upgrade"]
