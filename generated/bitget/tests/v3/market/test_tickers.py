# Made by Specloom from bitget/rest/v3/market/tickers.yaml; change that file, not this one.
"""``client.v3.market.tickers``: GET /api/v3/market/tickers."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestTickers(EndpointSuite):
    CALL = "v3.market.tickers"
    METHOD = "GET"
    PATH = "/api/v3/market/tickers"
    FULL = {"category": "SPOT", "symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v3/market/tickers?category=SPOT&symbol=BTCUSDT", "body": "", "signed": False}
    MINIMAL = {"category": "SPOT"}
    MINIMAL_REQUEST = {"target": "/api/v3/market/tickers?category=SPOT", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1765444397411,
  "data": [
    {
      "category": "SPOT",
      "symbol": "BTCUSDT",
      "lastPrice": "90253.5",
      "openPrice24h": "92590.86",
      "highPrice24h": "94475.75",
      "lowPrice24h": "89394.71",
      "ask1Price": "7.5",
      "bid1Price": "90253.49",
      "bid1Size": "2.368684",
      "ask1Size": "0.402938",
      "price24hPcnt": "-0.02524",
      "volume24h": "7386.014738",
      "turnover24h": "677732572.225658",
      "platformTurnover24h": "14.5",
      "ts": "1765444395778",
      "indexPrice": "16.5",
      "markPrice": "17.5",
      "fundingRate": "18.5",
      "openInterest": "19.5",
      "deliveryStartTime": "1700000000020",
      "deliveryTime": "1700000000021",
      "deliveryStatus": "delivery_config_period"
    }
  ]
}
"""
    EXPECTED = [
        {
            "category": "SPOT",
            "symbol": "BTCUSDT",
            "last_price": Decimal("90253.5"),
            "open_price24h": Decimal("92590.86"),
            "high_price24h": Decimal("94475.75"),
            "low_price24h": Decimal("89394.71"),
            "ask1_price": Decimal("7.5"),
            "bid1_price": Decimal("90253.49"),
            "bid1_size": Decimal("2.368684"),
            "ask1_size": Decimal("0.402938"),
            "price24h_pcnt": Decimal("-0.02524"),
            "volume24h": Decimal("7386.014738"),
            "turnover24h": Decimal("677732572.225658"),
            "platform_turnover24h": Decimal("14.5"),
            "ts": Millis(1765444395778),
            "index_price": Decimal("16.5"),
            "mark_price": Decimal("17.5"),
            "funding_rate": Decimal("18.5"),
            "open_interest": Decimal("19.5"),
            "delivery_start_time": Millis(1700000000020),
            "delivery_time": Millis(1700000000021),
            "delivery_status": "delivery_config_period",
        }
    ]
    DOCUMENTED = [
        ("category", ("SPOT", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("delivery_status", ("delivery_config_period", "delivery_normal", "delivery_before", "delivery_period")),
    ]
    SIGNATURE = {
        "category": "query category: text as str, required, one of SPOT USDT-FUTURES COIN-FUTURES USDC-FUTURES",
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
        "rate_limit.pool": "v3.market.tickers",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.tickers", "v3.market.tickers"]
