# Made by Specloom from bitget/rest/v1/mix/trace/traderUpdateTpslRatioConfig.yaml; change that file, not this one.
"""``client.v1.mix.trace.trader_update_tpsl_ratio_config``: POST /api/mix/v1/trace/traderUpdateTpslRatioConfig."""

from support.endpoint_suite import EndpointSuite


class TestTraderUpdateTpslRatioConfig(EndpointSuite):
    CALL = "v1.mix.trace.trader_update_tpsl_ratio_config"
    METHOD = "POST"
    PATH = "/api/mix/v1/trace/traderUpdateTpslRatioConfig"
    FULL = {}
    FULL_REQUEST = {"target": "/api/mix/v1/trace/traderUpdateTpslRatioConfig", "body": "{}", "signed": True}
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
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.trace.trader_update_tpsl_ratio_config",
        "rate_limit.documented": False,
        "open_params": True,
        "account_mode": "classic",
        "superseded_by": ("v2.copy.mix_trader.config_setting_symbols",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.mix.trace.trader_update_tpsl_ratio_config"]
