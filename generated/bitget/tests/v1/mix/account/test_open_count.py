# Made by Specloom from bitget/rest/v1/mix/account/open-count.yaml; change that file, not this one.
"""``client.v1.mix.account.open_count``: POST /api/mix/v1/account/open-count."""

from support.endpoint_suite import EndpointSuite


class TestOpenCount(EndpointSuite):
    CALL = "v1.mix.account.open_count"
    METHOD = "POST"
    PATH = "/api/mix/v1/account/open-count"
    FULL = {
        "symbol": "BTCUSDT_UMCBL",
        "margin_coin": "marginCoin2",
        "open_price": "3.5",
        "open_amount": "4.5",
        "leverage": "5.5",
    }
    FULL_REQUEST = {
        "target": "/api/mix/v1/account/open-count",
        "body": '{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin2","openPrice":"3.5","openAmount":"4.5","leverage":"5.5"}',
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT_UMCBL", "margin_coin": "marginCoin2", "open_price": "3.5", "open_amount": "4.5"}
    MINIMAL_REQUEST = {
        "target": "/api/mix/v1/account/open-count",
        "body": '{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin2","openPrice":"3.5","openAmount":"4.5"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "margin_coin": "body marginCoin: text as str, required",
        "open_price": "body openPrice: decimal as Decimal | int | str, required",
        "open_amount": "body openAmount: decimal as Decimal | int | str, required",
        "leverage": "body leverage: decimal as Decimal | int | str, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.account.open_count",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.mix.account.open_count",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.account.open_count", "v1.mix.account.open_count"]
