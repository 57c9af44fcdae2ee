# Made by Specloom from bitget/rest/v1/mix/account/setMargin.yaml; change that file, not this one.
"""``client.v1.mix.account.set_margin``: POST /api/mix/v1/account/setMargin."""

from support.endpoint_suite import EndpointSuite


class TestSetMargin(EndpointSuite):
    CALL = "v1.mix.account.set_margin"
    METHOD = "POST"
    PATH = "/api/mix/v1/account/setMargin"
    FULL = {"symbol": "BTCUSDT_UMCBL", "margin_coin": "marginCoin2", "amount": "3.5", "hold_side": "holdSide4"}
    FULL_REQUEST = {
        "target": "/api/mix/v1/account/setMargin",
        "body": '{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin2","amount":"3.5","holdSide":"holdSide4"}',
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT_UMCBL", "margin_coin": "marginCoin2", "amount": "3.5"}
    MINIMAL_REQUEST = {
        "target": "/api/mix/v1/account/setMargin",
        "body": '{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin2","amount":"3.5"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "margin_coin": "body marginCoin: text as str, required",
        "amount": "body amount: decimal as Decimal | int | str, required",
        "hold_side": "body holdSide: text as str, optional",
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
        "rate_limit.pool": "v1.mix.account.set_margin",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.mix.account.set_margin",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.mix.account.set_margin"]
