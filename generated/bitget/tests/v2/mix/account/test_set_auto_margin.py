# Made by Specloom from bitget/rest/v2/mix/account/set-auto-margin.yaml; change that file, not this one.
"""``client.v2.mix.account.set_auto_margin``: POST /api/v2/mix/account/set-auto-margin."""

from support.endpoint_suite import EndpointSuite


class TestSetAutoMargin(EndpointSuite):
    CALL = "v2.mix.account.set_auto_margin"
    METHOD = "POST"
    PATH = "/api/v2/mix/account/set-auto-margin"
    FULL = {"symbol": "BTCUSDT", "auto_margin": "on", "margin_coin": "usdt", "hold_side": "long"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/account/set-auto-margin",
        "body": '{"symbol":"BTCUSDT","autoMargin":"on","marginCoin":"usdt","holdSide":"long"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "data": "success", "msg": "success", "requestTime": 1627293357336}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "auto_margin": "body autoMargin: text as str, required, one of on off",
        "margin_coin": "body marginCoin: text as str, required",
        "hold_side": "body holdSide: text as str, required",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "mix", "account"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.account.set_auto_margin",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.mix.account.set_auto_margin"]
