# Made by Specloom from bitget/rest/v2/mix/market/tickers.yaml; change that file, not this one.
"""``client.v2.mix.market.tickers``: GET /api/v2/mix/market/tickers."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestTickers(EndpointSuite):
    CALL = "v2.mix.market.tickers"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/tickers"
    FULL = {"product_type": "COIN-FUTURES"}
    FULL_REQUEST = {"target": "/api/v2/mix/market/tickers?productType=COIN-FUTURES", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695794269124,
  "data": [
    {
      "symbol": "BTCUSD",
      "lastPr": "29904.5",
      "askPr": "3.5",
      "bidPr": "29903.5",
      "bidSz": "0.5091",
      "askSz": "2.2694",
      "high24h": "0",
      "low24h": "8.5",
      "ts": "1695794271400",
      "change24h": "10.5",
      "baseVolume": "11.5",
      "quoteVolume": "12.5",
      "usdtVolume": "13.5",
      "openUtc": "14.5",
      "changeUtc24h": "15.5",
      "indexPrice": "29132.353333",
      "fundingRate": "-0.0007",
      "holdingAmount": "125.6844",
      "deliveryStartTime": "1700000000019",
      "deliveryTime": "1700000000020",
      "deliveryStatus": "delivery_normal",
      "open24h": "22.5",
      "markPrice": "12345"
    }
  ]
}
"""
    EXPECTED = [
        {
            "symbol": "BTCUSD",
            "last_pr": Decimal("29904.5"),
            "ask_pr": Decimal("3.5"),
            "bid_pr": Decimal("29903.5"),
            "bid_sz": Decimal("0.5091"),
            "ask_sz": Decimal("2.2694"),
            "high24h": Decimal("0"),
            "low24h": Decimal("8.5"),
            "ts": Millis(1695794271400),
            "change24h": Decimal("10.5"),
            "base_volume": Decimal("11.5"),
            "quote_volume": Decimal("12.5"),
            "usdt_volume": Decimal("13.5"),
            "open_utc": Decimal("14.5"),
            "change_utc24h": Decimal("15.5"),
            "index_price": Decimal("29132.353333"),
            "funding_rate": Decimal("-0.0007"),
            "holding_amount": Decimal("125.6844"),
            "delivery_start_time": Millis(1700000000019),
            "delivery_time": Millis(1700000000020),
            "delivery_status": "delivery_normal",
            "open24h": Decimal("22.5"),
            "mark_price": Decimal("12345"),
        }
    ]
    DOCUMENTED = [
        ("delivery_status", ("delivery_config_period", "delivery_normal", "delivery_before", "delivery_period"))
    ]
    SIGNATURE = {
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES"
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.mix.market.tickers",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.tickers", "v2.mix.market.tickers"]
