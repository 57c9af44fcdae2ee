# Made by Specloom from bitget/rest/v3/ins-loan/bind-uid.yaml; change that file, not this one.
"""``client.v3.ins_loan.bind_uid``: POST /api/v3/ins-loan/bind-uid."""

from support.endpoint_suite import EndpointSuite


class TestBindUid(EndpointSuite):
    CALL = "v3.ins_loan.bind_uid"
    METHOD = "POST"
    PATH = "/api/v3/ins-loan/bind-uid"
    FULL = {"risk_unit_id": "riskUnitId1", "uid": "12345678", "operate": "bind"}
    FULL_REQUEST = {
        "target": "/api/v3/ins-loan/bind-uid",
        "body": '{"riskUnitId":"riskUnitId1","uid":"12345678","operate":"bind"}',
        "signed": True,
    }
    MINIMAL = {"uid": "12345678", "operate": "bind"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/ins-loan/bind-uid",
        "body": '{"uid":"12345678","operate":"bind"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1745725444960,
  "data": {"riskUnitId": "12345678", "uid": "uid2", "operate": "bind"}
}
"""
    EXPECTED = {"risk_unit_id": "12345678", "uid": "uid2", "operate": "bind"}
    DOCUMENTED = [("operate", ("bind", "unbind"))]
    SIGNATURE = {
        "risk_unit_id": "body riskUnitId: text as str, optional",
        "uid": "body uid: text as str, required",
        "operate": "body operate: text as str, required, one of bind unbind",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "inst_loan"),
        "rate_limit.default.requests": 3,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.ins_loan.bind_uid",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "25559": ("LoanRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.ins_loan.bind_uid"]
