# Made by Specloom from bitget/rest/v1/mix/trace/queryTraceConfig.yaml; change that file, not this one.
"""``client.v1.mix.trace.query_trace_config``: GET /api/mix/v1/trace/queryTraceConfig."""

from support.endpoint_suite import EndpointSuite


class TestQueryTraceConfig(EndpointSuite):
    CALL = "v1.mix.trace.query_trace_config"
    METHOD = "GET"
    PATH = "/api/mix/v1/trace/queryTraceConfig"
    FULL = {}
    FULL_REQUEST = {"target": "/api/mix/v1/trace/queryTraceConfig", "body": "", "signed": True}
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
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.trace.query_trace_config",
        "rate_limit.documented": False,
        "open_params": True,
        "account_mode": "classic",
        "superseded_by": ("v2.copy.mix_follower.query_settings",),
        "deprecated": True,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.trace.query_trace_config", "v1.mix.trace.query_trace_config"]
