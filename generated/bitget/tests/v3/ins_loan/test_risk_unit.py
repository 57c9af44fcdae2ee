# Made by Specloom from bitget/rest/v3/ins-loan/risk-unit.yaml; change that file, not this one.
"""``client.v3.ins_loan.risk_unit``: GET /api/v3/ins-loan/risk-unit."""

from support.endpoint_suite import EndpointSuite


class TestRiskUnit(EndpointSuite):
    CALL = "v3.ins_loan.risk_unit"
    METHOD = "GET"
    PATH = "/api/v3/ins-loan/risk-unit"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/ins-loan/risk-unit", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1745725444960, "data": {"riskUnitId": ["1222222222"]}}
"""
    EXPECTED = {"risk_unit_id": ["1222222222"]}
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "inst_loan"),
        "rate_limit.default.requests": 3,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.ins_loan.risk_unit",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "25559": ("LoanRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.ins_loan.risk_unit", "v3.ins_loan.risk_unit"]
