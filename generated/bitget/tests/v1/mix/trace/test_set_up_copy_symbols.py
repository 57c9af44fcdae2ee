# Made by Specloom from bitget/rest/v1/mix/trace/setUpCopySymbols.yaml; change that file, not this one.
"""``client.v1.mix.trace.set_up_copy_symbols``: POST /api/mix/v1/trace/setUpCopySymbols."""

from support.endpoint_suite import EndpointSuite


class TestSetUpCopySymbols(EndpointSuite):
    CALL = "v1.mix.trace.set_up_copy_symbols"
    METHOD = "POST"
    PATH = "/api/mix/v1/trace/setUpCopySymbols"
    FULL = {"symbol": "BTCUSDT_UMCBL", "operation": "add"}
    FULL_REQUEST = {
        "target": "/api/mix/v1/trace/setUpCopySymbols",
        "body": '{"symbol":"BTCUSDT_UMCBL","operation":"add"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "operation": "body operation: text as str, required, one of add delete",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.trace.set_up_copy_symbols",
        "rate_limit.documented": False,
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
    MOCK_CALLS = ["v1.mix.trace.set_up_copy_symbols"]
