# Made by Specloom from bitget/rest/v2/mix/market/ticker.yaml; change that file, not this one.
"""``client.v2.mix.market.ticker``: GET /api/v2/mix/market/ticker."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestTicker(EndpointSuite):
    CALL = "v2.mix.market.ticker"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/ticker"
    FULL = {"symbol": "BTCUSDT", "product_type": "COIN-FUTURES"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/market/ticker?productType=COIN-FUTURES&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695794095685,
  "data": [
    {
      "symbol": "ETHUSDM26",
      "lastPr": "1829.3",
      "askPr": "1829.8",
      "bidPr": "4.5",
      "bidSz": "0.054",
      "askSz": "0.785",
      "high24h": "0",
      "low24h": "8.5",
      "ts": "1695794098184",
      "change24h": "10.5",
      "baseVolume": "11.5",
      "quoteVolume": "12.5",
      "usdtVolume": "13.5",
      "openUtc": "14.5",
      "changeUtc24h": "15.5",
      "indexPrice": "1822.15",
      "fundingRate": "17.5",
      "holdingAmount": "9488.49",
      "deliveryStartTime": "1693538723186",
      "deliveryTime": "1703836799000",
      "deliveryStatus": "delivery_normal",
      "open24h": "22.5",
      "markPrice": "1829"
    }
  ]
}
"""
    EXPECTED = [
        {
            "symbol": "ETHUSDM26",
            "last_pr": Decimal("1829.3"),
            "ask_pr": Decimal("1829.8"),
            "bid_pr": Decimal("4.5"),
            "bid_sz": Decimal("0.054"),
            "ask_sz": Decimal("0.785"),
            "high24h": Decimal("0"),
            "low24h": Decimal("8.5"),
            "ts": Millis(1695794098184),
            "change24h": Decimal("10.5"),
            "base_volume": Decimal("11.5"),
            "quote_volume": Decimal("12.5"),
            "usdt_volume": Decimal("13.5"),
            "open_utc": Decimal("14.5"),
            "change_utc24h": Decimal("15.5"),
            "index_price": Decimal("1822.15"),
            "funding_rate": Decimal("17.5"),
            "holding_amount": Decimal("9488.49"),
            "delivery_start_time": Millis(1693538723186),
            "delivery_time": Millis(1703836799000),
            "delivery_status": "delivery_normal",
            "open24h": Decimal("22.5"),
            "mark_price": Decimal("1829"),
        }
    ]
    DOCUMENTED = [
        ("delivery_status", ("delivery_config_period", "delivery_normal", "delivery_before", "delivery_period"))
    ]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
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
        "rate_limit.pool": "v2.mix.market.ticker",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.ticker", "v2.mix.market.ticker"]
