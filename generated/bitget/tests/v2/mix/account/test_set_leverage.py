# Made by Specloom from bitget/rest/v2/mix/account/set-leverage.yaml; change that file, not this one.
"""``client.v2.mix.account.set_leverage``: POST /api/v2/mix/account/set-leverage."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestSetLeverage(EndpointSuite):
    CALL = "v2.mix.account.set_leverage"
    METHOD = "POST"
    PATH = "/api/v2/mix/account/set-leverage"
    FULL = {
        "symbol": "BTCUSDT",
        "product_type": "USDT-FUTURES",
        "margin_coin": "usdt",
        "leverage": "20",
        "long_leverage": "5.5",
        "short_leverage": "6.5",
        "hold_side": "long",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/account/set-leverage",
        "body": '{"symbol":"BTCUSDT","productType":"USDT-FUTURES","marginCoin":"usdt","leverage":"20","longLeverage":"5.5","shortLeverage":"6.5","holdSide":"long"}',
        "signature": "/PgBRoYcW7QZVF5Nm7AzO7psU6bnQl3yI14SQY89+k4=",
    }
    MINIMAL = {"symbol": "BTCUSDT", "product_type": "USDT-FUTURES", "margin_coin": "usdt"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/account/set-leverage",
        "body": '{"symbol":"BTCUSDT","productType":"USDT-FUTURES","marginCoin":"usdt"}',
        "signature": "QIbpMG2q/7XPPcOrYHtNAZsDvhWVNrXEDTBfyQyqmR0=",
    }
    ANSWER = """\
{
  "code": "00000",
  "data": {
    "symbol": "BTCUSDT",
    "marginCoin": "USDT",
    "longLeverage": "25",
    "shortLeverage": "20",
    "crossMarginLeverage": "5.5",
    "marginMode": "crossed"
  },
  "msg": "success",
  "requestTime": 1627293049406
}
"""
    EXPECTED = {
        "symbol": "BTCUSDT",
        "margin_coin": "USDT",
        "long_leverage": Decimal("25"),
        "short_leverage": Decimal("20"),
        "cross_margin_leverage": Decimal("5.5"),
        "margin_mode": "crossed",
    }
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "margin_coin": "body marginCoin: text as str, required",
        "leverage": "body leverage: decimal as Decimal | int | str, optional",
        "long_leverage": "body longLeverage: decimal as Decimal | int | str, optional",
        "short_leverage": "body shortLeverage: decimal as Decimal | int | str, optional",
        "hold_side": "body holdSide: text as str, optional, one of long short",
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
        "rate_limit.pool": "v2.mix.account.set_leverage",
        "account_mode": "classic",
        "equivalent": "v3.account.set_leverage",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.mix.account.set_leverage"]
