# Made by Specloom from bitget/rest/v3/account/set-margin.yaml; change that file, not this one.
"""``client.v3.account.set_margin``: POST /api/v3/account/set-margin."""

from support.endpoint_suite import EndpointSuite


class TestSetMargin(EndpointSuite):
    CALL = "v3.account.set_margin"
    METHOD = "POST"
    PATH = "/api/v3/account/set-margin"
    FULL = {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "pos_side": "long", "operation": "add", "amount": "10"}
    FULL_REQUEST = {
        "target": "/api/v3/account/set-margin",
        "body": '{"category":"USDT-FUTURES","symbol":"BTCUSDT","posSide":"long","operation":"add","amount":"10"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1728625799912, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "category": "body category: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "pos_side": "body posSide: text as str, required, one of long short",
        "operation": "body operation: text as str, required, one of add remove",
        "amount": "body amount: decimal as Decimal | int | str, required",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.set_margin",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.account.set_margin"]
