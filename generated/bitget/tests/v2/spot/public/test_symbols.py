# Made by Specloom from bitget/rest/v2/spot/public/symbols.yaml; change that file, not this one.
"""``client.v2.spot.public.symbols``: GET /api/v2/spot/public/symbols."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestSymbols(EndpointSuite):
    CALL = "v2.spot.public.symbols"
    METHOD = "GET"
    PATH = "/api/v2/spot/public/symbols"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v2/spot/public/symbols?symbol=BTCUSDT", "body": "", "signed": False}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/spot/public/symbols", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1744276707885,
  "data": [
    {
      "symbol": "BTCUSDT",
      "baseCoin": "BTC",
      "quoteCoin": "USDT",
      "minTradeAmount": "0",
      "maxTradeAmount": "900000000000000000000",
      "takerFeeRate": "0.002",
      "makerFeeRate": "7.5",
      "pricePrecision": "2",
      "quantityPrecision": "6",
      "quotePrecision": "8",
      "status": "online",
      "minTradeUSDT": "1",
      "buyLimitPriceRatio": "0.05",
      "sellLimitPriceRatio": "14.5",
      "areaSymbol": "no",
      "maxLimitOrderValue": "500000",
      "maxMarketOrderValue": "50000",
      "orderQuantity": "200",
      "openTime": "1532454360000",
      "offTime": "1700000000020"
    }
  ]
}
"""
    EXPECTED = [
        {
            "symbol": "BTCUSDT",
            "base_coin": "BTC",
            "quote_coin": "USDT",
            "min_trade_amount": Decimal("0"),
            "max_trade_amount": Decimal("900000000000000000000"),
            "taker_fee_rate": Decimal("0.002"),
            "maker_fee_rate": Decimal("7.5"),
            "price_precision": 2,
            "quantity_precision": 6,
            "quote_precision": 8,
            "status": "online",
            "min_trade_usdt": Decimal("1"),
            "buy_limit_price_ratio": Decimal("0.05"),
            "sell_limit_price_ratio": Decimal("14.5"),
            "area_symbol": "no",
            "max_limit_order_value": Decimal("500000"),
            "max_market_order_value": Decimal("50000"),
            "order_quantity": 200,
            "open_time": Millis(1532454360000),
            "off_time": Millis(1700000000020),
        }
    ]
    DOCUMENTED = [("area_symbol", ("yes", "no")), ("status", ("offline", "gray", "online", "halt"))]
    SIGNATURE = {"symbol": "query symbol: text as Symbol | str, optional, symbol"}
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.spot.public.symbols",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.public.symbols", "v2.spot.public.symbols"]
