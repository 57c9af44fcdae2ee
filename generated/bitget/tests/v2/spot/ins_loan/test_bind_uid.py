# Made by Specloom from bitget/rest/v2/spot/ins-loan/bind-uid.yaml; change that file, not this one.
"""``client.v2.spot.ins_loan.bind_uid``: POST /api/v2/spot/ins-loan/bind-uid."""

from support.endpoint_suite import EndpointSuite


class TestBindUid(EndpointSuite):
    CALL = "v2.spot.ins_loan.bind_uid"
    METHOD = "POST"
    PATH = "/api/v2/spot/ins-loan/bind-uid"
    FULL = {"risk_unit_id": "riskUnitId1", "uid": "uid2", "operate": "bind"}
    FULL_REQUEST = {
        "target": "/api/v2/spot/ins-loan/bind-uid",
        "body": '{"riskUnitId":"riskUnitId1","uid":"uid2","operate":"bind"}',
        "signed": True,
    }
    MINIMAL = {"uid": "uid2", "operate": "bind"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/ins-loan/bind-uid",
        "body": '{"uid":"uid2","operate":"bind"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1711697588556, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "risk_unit_id": "body riskUnitId: text as str, optional",
        "uid": "body uid: text as str, required",
        "operate": "body operate: text as str, required, one of bind unbind",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "inst_loan"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.ins_loan.bind_uid",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "25559": ("LoanRejected", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.spot.ins_loan.bind_uid"]
