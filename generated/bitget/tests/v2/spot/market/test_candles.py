# Made by Specloom from bitget/rest/v2/spot/market/candles.yaml; change that file, not this one.
"""``client.v2.spot.market.candles``: GET /api/v2/spot/market/candles."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestCandles(EndpointSuite):
    CALL = "v2.spot.market.candles"
    METHOD = "GET"
    PATH = "/api/v2/spot/market/candles"
    FULL = {
        "symbol": "BTCUSDT",
        "granularity": "1min",
        "start_time": "1659076670000",
        "end_time": "1659080270000",
        "limit": "100",
    }
    FULL_REQUEST = {
        "target": "/api/v2/spot/market/candles?endTime=1659080270000&granularity=1min&limit=100&startTime=1659076670000&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"symbol": "BTCUSDT", "granularity": "1min"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/market/candles?granularity=1min&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695800278693,
  "data": [["1656604800000", "37834.5", "37849.5", "37773.5", "5.5", "428.3462", "16198849.1079", "8.5"]]
}
"""
    EXPECTED = [
        {
            "ts": Millis(1656604800000),
            "open": Decimal("37834.5"),
            "high": Decimal("37849.5"),
            "low": Decimal("37773.5"),
            "close": Decimal("5.5"),
            "base_volume": Decimal("428.3462"),
            "quote_volume": Decimal("16198849.1079"),
            "usdt_volume": Decimal("8.5"),
        }
    ]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "granularity": "query granularity: text as str, required",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 1000",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.spot.market.candles",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.market.candles", "v2.spot.market.candles"]
