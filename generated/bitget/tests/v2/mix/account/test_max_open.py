# Made by Specloom from bitget/rest/v2/mix/account/max-open.yaml; change that file, not this one.
"""``client.v2.mix.account.max_open``: GET /api/v2/mix/account/max-open."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestMaxOpen(EndpointSuite):
    CALL = "v2.mix.account.max_open"
    METHOD = "GET"
    PATH = "/api/v2/mix/account/max-open"
    FULL = {
        "symbol": "BTCUSDT",
        "product_type": "USDT-FUTURES",
        "margin_coin": "USDT",
        "pos_side": "long",
        "order_type": "market",
        "open_price": "6.5",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/account/max-open?marginCoin=USDT&openPrice=6.5&orderType=market&posSide=long&productType=USDT-FUTURES&symbol=BTCUSDT",
        "body": "",
        "signature": "Y/5JNoZnlKe/db3dOk0ShTKhZqNuH/ZCR7UTHSmx3ok=",
    }
    MINIMAL = {
        "symbol": "BTCUSDT",
        "product_type": "USDT-FUTURES",
        "margin_coin": "USDT",
        "pos_side": "long",
        "order_type": "market",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/account/max-open?marginCoin=USDT&orderType=market&posSide=long&productType=USDT-FUTURES&symbol=BTCUSDT",
        "body": "",
        "signature": "S2WYHovbMDY7HZUrTpvhsufbF3TRjtQfrtoV37nZya4=",
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
        "equivalent": "v3.account.max_open_available",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.account.max_open", "v2.mix.account.max_open"]
