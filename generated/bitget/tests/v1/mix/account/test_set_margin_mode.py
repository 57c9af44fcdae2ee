# Made by Specloom from bitget/rest/v1/mix/account/setMarginMode.yaml; change that file, not this one.
"""``client.v1.mix.account.set_margin_mode``: POST /api/mix/v1/account/setMarginMode."""

from support.endpoint_suite import EndpointSuite


class TestSetMarginMode(EndpointSuite):
    CALL = "v1.mix.account.set_margin_mode"
    METHOD = "POST"
    PATH = "/api/mix/v1/account/setMarginMode"
    FULL = {"symbol": "BTCUSDT_UMCBL", "margin_coin": "marginCoin2", "margin_mode": "crossed"}
    FULL_REQUEST = {
        "target": "/api/mix/v1/account/setMarginMode",
        "body": '{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin2","marginMode":"crossed"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "margin_coin": "body marginCoin: text as str, required",
        "margin_mode": "body marginMode: text as str, required, one of crossed fixed",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.account.set_margin_mode",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.mix.account.set_margin_mode",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.mix.account.set_margin_mode"]
