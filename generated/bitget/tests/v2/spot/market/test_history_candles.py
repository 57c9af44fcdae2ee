# Made by Specloom from bitget/rest/v2/spot/market/history-candles.yaml; change that file, not this one.
"""``client.v2.spot.market.history_candles``: GET /api/v2/spot/market/history-candles."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestHistoryCandles(EndpointSuite):
    CALL = "v2.spot.market.history_candles"
    METHOD = "GET"
    PATH = "/api/v2/spot/market/history-candles"
    FULL = {"symbol": "BTCUSDT", "granularity": "1min", "end_time": "1659080270000", "limit": "100"}
    FULL_REQUEST = {
        "target": "/api/v2/spot/market/history-candles?endTime=1659080270000&granularity=1min&limit=100&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"symbol": "BTCUSDT", "granularity": "1min", "end_time": "1659080270000"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/market/history-candles?endTime=1659080270000&granularity=1min&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695799900330,
  "data": [["1646064000000", "43500.8", "48207.2", "38516", "46451.9", "2581.4668", "118062073.82644", "8.5"]]
}
"""
    EXPECTED = [
        {
            "ts": Millis(1646064000000),
            "open": Decimal("43500.8"),
            "high": Decimal("48207.2"),
            "low": Decimal("38516"),
            "close": Decimal("46451.9"),
            "base_volume": Decimal("2581.4668"),
            "quote_volume": Decimal("118062073.82644"),
            "usdt_volume": Decimal("8.5"),
        }
    ]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "granularity": "query granularity: text as str, required",
        "end_time": "query endTime: ms as datetime | int | str, required",
        "limit": "query limit: integer as int, optional, default 100, max 200",
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
        "rate_limit.pool": "v2.spot.market.history_candles",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.market.history_candles", "v2.spot.market.history_candles"]
