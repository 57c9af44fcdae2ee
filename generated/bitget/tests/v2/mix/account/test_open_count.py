# Made by Specloom from bitget/rest/v2/mix/account/open-count.yaml; change that file, not this one.
"""``client.v2.mix.account.open_count``: GET /api/v2/mix/account/open-count."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestOpenCount(EndpointSuite):
    CALL = "v2.mix.account.open_count"
    METHOD = "GET"
    PATH = "/api/v2/mix/account/open-count"
    FULL = {
        "symbol": "BTCUSDT",
        "product_type": "usdt-futures",
        "margin_coin": "USDT",
        "open_amount": "5000",
        "open_price": "23189.5",
        "leverage": "20",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/account/open-count?leverage=20&marginCoin=USDT&openAmount=5000&openPrice=23189.5&productType=usdt-futures&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {
        "symbol": "BTCUSDT",
        "product_type": "usdt-futures",
        "margin_coin": "USDT",
        "open_amount": "5000",
        "open_price": "23189.5",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/account/open-count?marginCoin=USDT&openAmount=5000&openPrice=23189.5&productType=usdt-futures&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1695812285073, "data": {"size": "0.47"}}
"""
    EXPECTED = {"size": Decimal("0.47")}
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "margin_coin": "query marginCoin: text as str, required",
        "open_amount": "query openAmount: decimal as Decimal | int | str, required",
        "open_price": "query openPrice: decimal as Decimal | int | str, required",
        "leverage": "query leverage: decimal as Decimal | int | str, optional, default 20",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.account.open_count",
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.account.open_count", "v2.mix.account.open_count"]
