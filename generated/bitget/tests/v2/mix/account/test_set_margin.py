# Made by Specloom from bitget/rest/v2/mix/account/set-margin.yaml; change that file, not this one.
"""``client.v2.mix.account.set_margin``: POST /api/v2/mix/account/set-margin."""

from support.endpoint_suite import EndpointSuite


class TestSetMargin(EndpointSuite):
    CALL = "v2.mix.account.set_margin"
    METHOD = "POST"
    PATH = "/api/v2/mix/account/set-margin"
    FULL = {
        "symbol": "BTCUSDT",
        "product_type": "USDT-FUTURES",
        "margin_coin": "usdt",
        "hold_side": "long",
        "amount": "20",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/account/set-margin",
        "body": '{"symbol":"BTCUSDT","productType":"USDT-FUTURES","marginCoin":"usdt","holdSide":"long","amount":"20"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "data": "", "msg": "success", "requestTime": 1627293357336}
"""
    EXPECTED = None
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "margin_coin": "body marginCoin: text as str, required",
        "hold_side": "body holdSide: text as str, required",
        "amount": "body amount: decimal as Decimal | int | str, required",
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
        "rate_limit.pool": "v2.mix.account.set_margin",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.mix.account.set_margin"]
