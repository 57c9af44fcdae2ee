# Made by Specloom from bitget/rest/v1/mix/trace/modifyTPSL.yaml; change that file, not this one.
"""``client.v1.mix.trace.modify_tpsl``: POST /api/mix/v1/trace/modifyTPSL."""

from support.endpoint_suite import EndpointSuite


class TestModifyTpsl(EndpointSuite):
    CALL = "v1.mix.trace.modify_tpsl"
    METHOD = "POST"
    PATH = "/api/mix/v1/trace/modifyTPSL"
    FULL = {}
    FULL_REQUEST = {"target": "/api/mix/v1/trace/modifyTPSL", "body": "{}", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {}
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "trade",
        "effect": "modify_order",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.trace.modify_tpsl",
        "rate_limit.documented": False,
        "open_params": True,
        "account_mode": "classic",
        "superseded_by": ("v2.copy.mix_trader.order_modify_tpsl",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.mix.trace.modify_tpsl"]
