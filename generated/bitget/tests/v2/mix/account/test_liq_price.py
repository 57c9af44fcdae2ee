# Made by Specloom from bitget/rest/v2/mix/account/liq-price.yaml; change that file, not this one.
"""``client.v2.mix.account.liq_price``: GET /api/v2/mix/account/liq-price."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestLiqPrice(EndpointSuite):
    CALL = "v2.mix.account.liq_price"
    METHOD = "GET"
    PATH = "/api/v2/mix/account/liq-price"
    FULL = {
        "symbol": "BTCUSDT",
        "product_type": "USDT-FUTURES",
        "margin_coin": "USDT",
        "pos_side": "long",
        "order_type": "market",
        "open_amount": "50",
        "open_price": "7.5",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/account/liq-price?marginCoin=USDT&openAmount=50&openPrice=7.5&orderType=market&posSide=long&productType=USDT-FUTURES&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {
        "symbol": "BTCUSDT",
        "product_type": "USDT-FUTURES",
        "margin_coin": "USDT",
        "pos_side": "long",
        "order_type": "market",
        "open_amount": "50",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/account/liq-price?marginCoin=USDT&openAmount=50&orderType=market&posSide=long&productType=USDT-FUTURES&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1762437950669,
  "data": {"liqPrice": "-5025939.4855934659933227"}
}
"""
    EXPECTED = {"liq_price": Decimal("-5025939.4855934659933227")}
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "margin_coin": "query marginCoin: text as str, required",
        "pos_side": "query posSide: text as str, required, one of long short",
        "order_type": "query orderType: text as str, required, one of limit market",
        "open_amount": "query openAmount: decimal as Decimal | int | str, required",
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
        "rate_limit.pool": "v2.mix.account.liq_price",
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.account.liq_price", "v2.mix.account.liq_price"]
