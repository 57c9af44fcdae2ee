# Made by Specloom from bitget/rest/v2/mix/market/contracts.yaml; change that file, not this one.
"""``client.v2.mix.market.contracts``: GET /api/v2/mix/market/contracts."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestContracts(EndpointSuite):
    CALL = "v2.mix.market.contracts"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/contracts"
    FULL = {"symbol": "BTCUSDT", "product_type": "usdt-futures"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/market/contracts?productType=usdt-futures&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"product_type": "usdt-futures"}
    MINIMAL_REQUEST = {"target": "/api/v2/mix/market/contracts?productType=usdt-futures", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695793701269,
  "data": [
    {
      "symbol": "BTCUSDT",
      "baseCoin": "BTC",
      "quoteCoin": "USDT",
      "buyLimitPriceRatio": "0.9",
      "sellLimitPriceRatio": "5.5",
      "feeRateUpRatio": "0.1",
      "makerFeeRate": "0.0004",
      "takerFeeRate": "0.0006",
      "openCostUpRatio": "9.5",
      "supportMarginCoins": ["USDT"],
      "minTradeNum": "0.01",
      "priceEndStep": "1",
      "volumePlace": "2",
      "pricePlace": "23",
      "sizeMultiplier": "15.5",
      "symbolType": "perpetual",
      "minTradeUSDT": "5",
      "maxSymbolOrderNum": "999999",
      "maxProductOrderNum": "28",
      "maxPositionNum": "150",
      "symbolStatus": "normal",
      "offTime": "-1",
      "limitOpenTime": "1700000000023",
      "deliveryTime": "1700000000024",
      "deliveryStartTime": "1700000000025",
      "deliveryPeriod": "this_quarter",
      "launchTime": "1700000000027",
      "fundInterval": "8",
      "minLever": "29.5",
      "maxLever": "125",
      "posLimit": "0.05",
      "maintainTime": "1680165535278",
      "openTime": "1700000000033",
      "maxMarketOrderQty": "220",
      "maxOrderQty": "1200",
      "isRwa": "YES"
    }
  ]
}
"""
    EXPECTED = [
        {
            "symbol": "BTCUSDT",
            "base_coin": "BTC",
            "quote_coin": "USDT",
            "buy_limit_price_ratio": Decimal("0.9"),
            "sell_limit_price_ratio": Decimal("5.5"),
            "fee_rate_up_ratio": Decimal("0.1"),
            "maker_fee_rate": Decimal("0.0004"),
            "taker_fee_rate": Decimal("0.0006"),
            "open_cost_up_ratio": Decimal("9.5"),
            "support_margin_coins": ["USDT"],
            "min_trade_num": Decimal("0.01"),
            "price_end_step": 1,
            "volume_place": 2,
            "price_place": 23,
            "size_multiplier": Decimal("15.5"),
            "symbol_type": "perpetual",
            "min_trade_usdt": Decimal("5"),
            "max_symbol_order_num": 999999,
            "max_product_order_num": 28,
            "max_position_num": 150,
            "symbol_status": "normal",
            "off_time": Millis(-1),
            "limit_open_time": Millis(1700000000023),
            "delivery_time": Millis(1700000000024),
            "delivery_start_time": Millis(1700000000025),
            "delivery_period": "this_quarter",
            "launch_time": Millis(1700000000027),
            "fund_interval": 8,
            "min_lever": Decimal("29.5"),
            "max_lever": Decimal("125"),
            "pos_limit": Decimal("0.05"),
            "maintain_time": Millis(1680165535278),
            "open_time": Millis(1700000000033),
            "max_market_order_qty": Decimal("220"),
            "max_order_qty": Decimal("1200"),
            "is_rwa": True,
        }
    ]
    DOCUMENTED = [
        ("delivery_period", ("this_quarter", "next_quarter")),
        ("symbol_status", ("listed", "normal", "maintain", "limit_open", "restrictedAPI", "off")),
    ]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.mix.market.contracts",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.contracts", "v2.mix.market.contracts"]
