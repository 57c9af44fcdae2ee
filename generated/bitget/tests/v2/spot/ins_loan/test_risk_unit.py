# Made by Specloom from bitget/rest/v2/spot/ins-loan/risk-unit.yaml; change that file, not this one.
"""``client.v2.spot.ins_loan.risk_unit``: GET /api/v2/spot/ins-loan/risk-unit."""

from support.endpoint_suite import EndpointSuite


class TestRiskUnit(EndpointSuite):
    CALL = "v2.spot.ins_loan.risk_unit"
    METHOD = "GET"
    PATH = "/api/v2/spot/ins-loan/risk-unit"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/spot/ins-loan/risk-unit", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1711697588556, "data": {"riskUnitId": ["xxxxxxxx"]}}
"""
    EXPECTED = {"risk_unit_id": ["xxxxxxxx"]}
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "inst_loan"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.ins_loan.risk_unit",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "25559": ("LoanRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.ins_loan.risk_unit", "v2.spot.ins_loan.risk_unit"]
