# Made by Specloom from bitget/rest/v2/mix/account/max-open.yaml; change that file, not this one.
"""``client.v2.mix.account.max_open``: GET /api/v2/mix/account/max-open."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestMaxOpen(EndpointSuite):
    CALL = "v2.mix.account.max_open"
    METHOD = "GET"
    PATH = "/api/v2/mix/account/max-open"
    FULL = {
        "symbol": "ETHUSDT",
        "product_type": "USDT-FUTURES",
        "margin_coin": "USDT",
        "pos_side": "long",
        "order_type": "market",
        "open_price": "6.5",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/account/max-open?marginCoin=USDT&openPrice=6.5&orderType=market&posSide=long&productType=USDT-FUTURES&symbol=ETHUSDT",
        "body": "",
        "signature": "3jItvBCJymF1dvvMLfLRr+ya3N7+EBFUCTae11H0YXM=",
    }
    MINIMAL = {
        "symbol": "ETHUSDT",
        "product_type": "USDT-FUTURES",
        "margin_coin": "USDT",
        "pos_side": "long",
        "order_type": "market",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/account/max-open?marginCoin=USDT&orderType=market&posSide=long&productType=USDT-FUTURES&symbol=ETHUSDT",
        "body": "",
        "signature": "m14m+P1ZLVflj9Lb3rz0bwwSCEjKmwRj3z+liBWJy0M=",
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1762438504409, "data": {"maxOpen": "17563.78"}}
"""
    EXPECTED = {"max_open": Decimal("17563.78")}
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "margin_coin": "query marginCoin: text as str, required",
        "pos_side": "query posSide: text as str, required, one of long short",
        "order_type": "query orderType: text as str, required, one of limit market",
        "open_price": "query openPrice: decimal as Decimal | int | str, optional, required if orderType is limit",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix", "account"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.account.max_open",
        "account_mode": "classic",
        "twin": "v3.account.max_open_available",
    }
    CODES = {
        "00001": ("BadTimeRange", "no", "never"),
        "22001": ("NothingToDo", "no", "never"),
        "11000": ("WithdrawRefused", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.account.max_open", "v2.mix.account.max_open"]
