# Made by Specloom from bitget/rest/v3/account/eligible-symbols.yaml; change that file, not this one.
"""``client.v3.account.eligible_symbols``: GET /api/v3/account/eligible-symbols."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestEligibleSymbols(EndpointSuite):
    CALL = "v3.account.eligible_symbols"
    METHOD = "GET"
    PATH = "/api/v3/account/eligible-symbols"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v3/account/eligible-symbols?symbol=BTCUSDT", "body": "", "signed": True}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/account/eligible-symbols", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1784618341109,
  "data": [
    {
      "symbol": "RPBRUSDT",
      "category": "MARGIN",
      "baseCoin": "rPBR",
      "quoteCoin": "USDT",
      "symbolType": "stock",
      "buyLimitPriceRatio": "0.1",
      "sellLimitPriceRatio": "7.5",
      "minOrderQty": "0.0001",
      "maxOrderQty": "0",
      "pricePrecision": "2",
      "quantityPrecision": "4",
      "quotePrecision": "6",
      "minOrderAmount": "20",
      "maxSymbolOrderNum": "23",
      "maxProductOrderNum": "400",
      "status": "online",
      "maintainTime": "1700000000017",
      "areaSymbol": "yes",
      "maxPositionNum": "200",
      "isReality": "true",
      "launchTime": "1781101641926"
    }
  ]
}
"""
    EXPECTED = [
        {
            "symbol": "RPBRUSDT",
            "category": "MARGIN",
            "base_coin": "rPBR",
            "quote_coin": "USDT",
            "symbol_type": "stock",
            "buy_limit_price_ratio": Decimal("0.1"),
            "sell_limit_price_ratio": Decimal("7.5"),
            "min_order_qty": Decimal("0.0001"),
            "max_order_qty": Decimal("0"),
            "price_precision": 2,
            "quantity_precision": 4,
            "quote_precision": 6,
            "min_order_amount": Decimal("20"),
            "max_symbol_order_num": 23,
            "max_product_order_num": 400,
            "status": "online",
            "maintain_time": Millis(1700000000017),
            "area_symbol": "yes",
            "max_position_num": 200,
            "is_reality": True,
            "launch_time": Millis(1781101641926),
        }
    ]
    DOCUMENTED = [
        ("area_symbol", ("yes", "no")),
        ("status", ("listed", "online", "limit_open", "limit_close", "offline", "restrictedAPI")),
        ("symbol_type", ("crypto", "metal", "stock", "commodity")),
    ]
    SIGNATURE = {"symbol": "query symbol: text as Symbol | str, optional, symbol"}
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.eligible_symbols",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.eligible_symbols", "v3.account.eligible_symbols"]
