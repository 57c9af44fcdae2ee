# Made by Specloom from bitget/rest/v2/mix/account/set-margin-mode.yaml; change that file, not this one.
"""``client.v2.mix.account.set_margin_mode``: POST /api/v2/mix/account/set-margin-mode."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestSetMarginMode(EndpointSuite):
    CALL = "v2.mix.account.set_margin_mode"
    METHOD = "POST"
    PATH = "/api/v2/mix/account/set-margin-mode"
    FULL = {"symbol": "BTCUSDT", "product_type": "USDT-FUTURES", "margin_coin": "usdt", "margin_mode": "isolated"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/account/set-margin-mode",
        "body": '{"symbol":"BTCUSDT","productType":"USDT-FUTURES","marginCoin":"usdt","marginMode":"isolated"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "data": {
    "symbol": "BTCUSDT",
    "marginCoin": "USDT",
    "longLeverage": "25",
    "shortLeverage": "20",
    "marginMode": "isolated"
  },
  "msg": "success",
  "requestTime": 1627293445916
}
"""
    EXPECTED = {
        "symbol": "BTCUSDT",
        "margin_coin": "USDT",
        "long_leverage": Decimal("25"),
        "short_leverage": Decimal("20"),
        "margin_mode": "isolated",
    }
    DOCUMENTED = [("margin_mode", ("crossed", "isolated"))]
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "margin_coin": "body marginCoin: text as str, required",
        "margin_mode": "body marginMode: text as str, required, one of crossed isolated",
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
        "rate_limit.pool": "v2.mix.account.set_margin_mode",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.mix.account.set_margin_mode"]
