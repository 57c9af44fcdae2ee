# Made by Specloom from bitget/rest/v3/account/set-leverage.yaml; change that file, not this one.
"""``client.v3.account.set_leverage``: POST /api/v3/account/set-leverage."""

from support.endpoint_suite import EndpointSuite


class TestSetLeverage(EndpointSuite):
    CALL = "v3.account.set_leverage"
    METHOD = "POST"
    PATH = "/api/v3/account/set-leverage"
    FULL = {
        "category": "USDT-FUTURES",
        "symbol": "BTCUSDT",
        "leverage": "10",
        "coin": "coin4",
        "pos_side": "long",
        "margin_mode": "crossed",
        "long_leverage": "7.5",
        "short_leverage": "8.5",
    }
    FULL_REQUEST = {
        "target": "/api/v3/account/set-leverage",
        "body": '{"category":"USDT-FUTURES","symbol":"BTCUSDT","leverage":"10","coin":"coin4","posSide":"long","marginMode":"crossed","longLeverage":"7.5","shortLeverage":"8.5"}',
        "signature": "Q7QqSLHq7wcJwwrjfBZC15OCj17GBB6JLmlPDfGiOsk=",
    }
    MINIMAL = {"category": "USDT-FUTURES"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/account/set-leverage",
        "body": '{"category":"USDT-FUTURES"}',
        "signature": "TukKoXknwIGh8lMLqMXzU5Pb02Tx4tn66HbfS+Xvsmk=",
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1728625799912, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "category": "body category: text as str, required, one of MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "body symbol: text as Symbol | str, optional, symbol",
        "leverage": "body leverage: decimal as Decimal | int | str, optional",
        "coin": "body coin: text as str, optional",
        "pos_side": "body posSide: text as str, optional, one of long short",
        "margin_mode": "body marginMode: text as str, optional, one of crossed isolated",
        "long_leverage": "body longLeverage: decimal as Decimal | int | str, optional",
        "short_leverage": "body shortLeverage: decimal as Decimal | int | str, optional",
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
        "rate_limit.pool": "v3.account.set_leverage",
        "account_mode": "unified",
        "equivalent": "v2.mix.account.set_leverage",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.account.set_leverage"]
