# Made by Specloom from bitget/rest/v2/mix/account/set-all-leverage.yaml; change that file, not this one.
"""``client.v2.mix.account.set_all_leverage``: POST /api/v2/mix/account/set-all-leverage."""

from support.endpoint_suite import EndpointSuite


class TestSetAllLeverage(EndpointSuite):
    CALL = "v2.mix.account.set_all_leverage"
    METHOD = "POST"
    PATH = "/api/v2/mix/account/set-all-leverage"
    FULL = {"product_type": "USDT-FUTURES", "leverage": "20"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/account/set-all-leverage",
        "body": '{"productType":"USDT-FUTURES","leverage":"20"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "data": "success", "msg": "success", "requestTime": 1627293049406}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "leverage": "body leverage: decimal as Decimal | int | str, required",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "mix", "account"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.account.set_all_leverage",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.mix.account.set_all_leverage"]
