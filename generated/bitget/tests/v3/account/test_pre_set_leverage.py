# Made by Specloom from bitget/rest/v3/account/pre-set-leverage.yaml; change that file, not this one.
"""``client.v3.account.pre_set_leverage``: GET /api/v3/account/pre-set-leverage."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestPreSetLeverage(EndpointSuite):
    CALL = "v3.account.pre_set_leverage"
    METHOD = "GET"
    PATH = "/api/v3/account/pre-set-leverage"
    FULL = {
        "category": "MARGIN",
        "symbol": "BTCUSDT",
        "coin": "coin3",
        "margin_mode": "isolated",
        "leverage": "5.5",
        "long_leverage": "6.5",
        "short_leverage": "7.5",
    }
    FULL_REQUEST = {
        "target": "/api/v3/account/pre-set-leverage?category=MARGIN&coin=coin3&leverage=5.5&longLeverage=6.5&marginMode=isolated&shortLeverage=7.5&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"category": "MARGIN", "margin_mode": "isolated"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/account/pre-set-leverage?category=MARGIN&marginMode=isolated",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {"estMaxOpen": "1.2345", "estMaxBorrowable": "100", "requiredMargin": "200.5", "marginChange": "10.5"}
}
"""
    EXPECTED = {
        "est_max_open": Decimal("1.2345"),
        "est_max_borrowable": Decimal("100"),
        "required_margin": Decimal("200.5"),
        "margin_change": Decimal("10.5"),
    }
    SIGNATURE = {
        "category": "query category: text as str, required, one of MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "coin": "query coin: text as str, optional",
        "margin_mode": "query marginMode: text as str, required, one of isolated cross",
        "leverage": "query leverage: decimal as Decimal | int | str, optional",
        "long_leverage": "query longLeverage: decimal as Decimal | int | str, optional",
        "short_leverage": "query shortLeverage: decimal as Decimal | int | str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.pre_set_leverage",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.pre_set_leverage", "v3.account.pre_set_leverage"]
