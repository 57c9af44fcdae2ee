# Made by Specloom from bitget/rest/v3/account/max-open-available.yaml; change that file, not this one.
"""``client.v3.account.max_open_available``: POST /api/v3/account/max-open-available."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestMaxOpenAvailable(EndpointSuite):
    CALL = "v3.account.max_open_available"
    METHOD = "POST"
    PATH = "/api/v3/account/max-open-available"
    FULL = {
        "category": "SPOT",
        "symbol": "BTCUSDT",
        "order_type": "market",
        "side": "sell",
        "price": "5.5",
        "size": "6.5",
        "auto_borrow": "no",
    }
    FULL_REQUEST = {
        "target": "/api/v3/account/max-open-available",
        "body": '{"category":"SPOT","symbol":"BTCUSDT","orderType":"market","side":"sell","price":"5.5","size":"6.5","autoBorrow":"no"}',
        "signature": "hJdt8XYxxnL8F1cJHlCZrQhhOah+klzC5ejOjZFprmg=",
    }
    MINIMAL = {"category": "SPOT", "symbol": "BTCUSDT", "order_type": "market", "side": "sell"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/account/max-open-available",
        "body": '{"category":"SPOT","symbol":"BTCUSDT","orderType":"market","side":"sell"}',
        "signature": "D+LN2q3yp/1LxCTK8OpEt7J76HYOVgOD8MjcVwnHi5k=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1741851607871,
  "data": {
    "available": "52.008255",
    "maxOpen": "2.5",
    "buyOpenCost": "3.5",
    "sellOpenCost": "4.5",
    "maxBuyOpen": "5.5",
    "maxSellOpen": "6.5",
    "maxBuyAvailable": "maxBuyAvailable7",
    "maxSellAvailable": "maxSellAvailable8"
  }
}
"""
    EXPECTED = {
        "available": Decimal("52.008255"),
        "max_open": Decimal("2.5"),
        "buy_open_cost": Decimal("3.5"),
        "sell_open_cost": Decimal("4.5"),
        "max_buy_open": Decimal("5.5"),
        "max_sell_open": Decimal("6.5"),
        "max_buy_available": "maxBuyAvailable7",
        "max_sell_available": "maxSellAvailable8",
    }
    SIGNATURE = {
        "category": "body category: text as str, required, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "order_type": "body orderType: text as str, required, one of limit market",
        "side": "body side: text as str, required, one of buy sell",
        "price": "body price: decimal as Decimal | int | str, optional, required if orderType is limit",
        "size": "body size: decimal as Decimal | int | str, optional",
        "auto_borrow": "body autoBorrow: text as str, optional, one of yes no, default no",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.max_open_available",
        "account_mode": "unified",
        "equivalent": "v2.mix.account.max_open",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.max_open_available", "v3.account.max_open_available"]
