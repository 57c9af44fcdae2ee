# Made by Specloom from bitget/rest/v1/margin/isolated/account/repay.yaml; change that file, not this one.
"""``client.v1.margin.isolated.account.repay``: POST /api/margin/v1/isolated/account/repay."""

from support.endpoint_suite import EndpointSuite


class TestRepay(EndpointSuite):
    CALL = "v1.margin.isolated.account.repay"
    METHOD = "POST"
    PATH = "/api/margin/v1/isolated/account/repay"
    FULL = {}
    FULL_REQUEST = {"target": "/api/margin/v1/isolated/account/repay", "body": "{}", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {}
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.margin.isolated.account.repay",
        "rate_limit.documented": False,
        "open_params": True,
        "account_mode": "classic",
        "superseded_by": ("v2.margin.isolated.account.repay",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.margin.isolated.account.repay"]
