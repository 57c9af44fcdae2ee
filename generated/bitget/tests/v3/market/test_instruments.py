# Made by Specloom from bitget/rest/v3/market/instruments.yaml; change that file, not this one.
"""``client.v3.market.instruments``: GET /api/v3/market/instruments."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestInstruments(EndpointSuite):
    CALL = "v3.market.instruments"
    METHOD = "GET"
    PATH = "/api/v3/market/instruments"
    FULL = {"category": "SPOT", "symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v3/market/instruments?category=SPOT&symbol=BTCUSDT", "body": "", "signed": False}
    MINIMAL = {"category": "SPOT"}
    MINIMAL_REQUEST = {"target": "/api/v3/market/instruments?category=SPOT", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1770531248742,
  "data": [
    {
      "symbol": "BTCUSDT",
      "category": "SPOT",
      "baseCoin": "BTC",
      "quoteCoin": "USDT",
      "isRwa": "NO",
      "isReality": "no",
      "buyLimitPriceRatio": "0.02",
      "sellLimitPriceRatio": "8.5",
      "minOrderQty": "0.000001",
      "maxOrderQty": "0",
      "pricePrecision": "2",
      "quantityPrecision": "6",
      "quotePrecision": "8",
      "minOrderAmount": "1",
      "maxSymbolOrderNum": "24",
      "maxProductOrderNum": "400",
      "status": "online",
      "maintainTime": "1700000000018",
      "maxPositionNum": "200",
      "symbolType": "crypto",
      "launchTime": "1532454360000",
      "feeRateUpRatio": "22.5",
      "makerFeeRate": "23.5",
      "takerFeeRate": "24.5",
      "openCostUpRatio": "25.5",
      "priceMultiplier": "26.5",
      "quantityMultiplier": "27.5",
      "type": "perpetual",
      "offTime": "1700000000029",
      "limitOpenTime": "1700000000030",
      "deliveryTime": "1700000000031",
      "deliveryStartTime": "1700000000032",
      "deliveryPeriod": "this_quarter",
      "fundInterval": "1",
      "minLeverage": "35.5",
      "maxLeverage": "36.5",
      "maxMarketOrderQty": "37.5",
      "isIsolatedBaseBorrowable": "true",
      "isIsolatedQuotedBorrowable": "false",
      "warningRiskRatio": "40.5",
      "liquidationRiskRatio": "41.5",
      "maxCrossedLeverage": "42.5",
      "maxIsolatedLeverage": "43.5",
      "userMinBorrow": "44.5",
      "areaSymbol": "YES"
    }
  ]
}
"""
    EXPECTED = [
        {
            "symbol": "BTCUSDT",
            "category": "SPOT",
            "base_coin": "BTC",
            "quote_coin": "USDT",
            "is_rwa": False,
            "is_reality": False,
            "buy_limit_price_ratio": Decimal("0.02"),
            "sell_limit_price_ratio": Decimal("8.5"),
            "min_order_qty": Decimal("0.000001"),
            "max_order_qty": Decimal("0"),
            "price_precision": 2,
            "quantity_precision": 6,
            "quote_precision": 8,
            "min_order_amount": Decimal("1"),
            "max_symbol_order_num": 24,
            "max_product_order_num": 400,
            "status": "online",
            "maintain_time": Millis(1700000000018),
            "max_position_num": 200,
            "symbol_type": "crypto",
            "launch_time": Millis(1532454360000),
            "fee_rate_up_ratio": Decimal("22.5"),
            "maker_fee_rate": Decimal("23.5"),
            "taker_fee_rate": Decimal("24.5"),
            "open_cost_up_ratio": Decimal("25.5"),
            "price_multiplier": Decimal("26.5"),
            "quantity_multiplier": Decimal("27.5"),
            "type": "perpetual",
            "off_time": Millis(1700000000029),
            "limit_open_time": Millis(1700000000030),
            "delivery_time": Millis(1700000000031),
            "delivery_start_time": Millis(1700000000032),
            "delivery_period": "this_quarter",
            "fund_interval": 1,
            "min_leverage": Decimal("35.5"),
            "max_leverage": Decimal("36.5"),
            "max_market_order_qty": Decimal("37.5"),
            "is_isolated_base_borrowable": True,
            "is_isolated_quoted_borrowable": False,
            "warning_risk_ratio": Decimal("40.5"),
            "liquidation_risk_ratio": Decimal("41.5"),
            "max_crossed_leverage": Decimal("42.5"),
            "max_isolated_leverage": Decimal("43.5"),
            "user_min_borrow": Decimal("44.5"),
            "area_symbol": "YES",
        }
    ]
    DOCUMENTED = [
        ("area_symbol", ("YES", "NO", "no")),
        ("category", ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("delivery_period", ("this_quarter", "next_quarter")),
        ("fund_interval", ("1", "8")),
        ("status", ("listed", "online", "limit_open", "limit_close", "offline", "restrictedAPI")),
        ("symbol_type", ("crypto", "metal", "stock", "commodity", "perpetual")),
        ("type", ("perpetual", "delivery")),
    ]
    SIGNATURE = {
        "category": "query category: text as str, required, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.market.instruments",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.instruments", "v3.market.instruments"]
