# Made by Specloom from bitget/rest/v1/broker/account/info.yaml; change that file, not this one.
"""``client.v1.broker.account.info``: GET /api/broker/v1/account/info."""

from support.endpoint_suite import EndpointSuite


class TestInfo(EndpointSuite):
    CALL = "v1.broker.account.info"
    METHOD = "GET"
    PATH = "/api/broker/v1/account/info"
    FULL = {}
    FULL_REQUEST = {"target": "/api/broker/v1/account/info", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {}
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.broker.account.info",
        "rate_limit.documented": False,
        "open_params": True,
        "superseded_by": ("v2.broker.account.info",),
        "deprecated": True,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.broker.account.info", "v1.broker.account.info"]
