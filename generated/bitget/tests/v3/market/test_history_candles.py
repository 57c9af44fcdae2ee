# Made by Specloom from bitget/rest/v3/market/history-candles.yaml; change that file, not this one.
"""``client.v3.market.history_candles``: GET /api/v3/market/history-candles."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestHistoryCandles(EndpointSuite):
    CALL = "v3.market.history_candles"
    METHOD = "GET"
    PATH = "/api/v3/market/history-candles"
    FULL = {
        "category": "USDT-FUTURES",
        "symbol": "BTCUSDT",
        "interval": "1D",
        "start_time": "1700000000004",
        "end_time": "1700000000005",
        "type": "market",
        "limit": "10",
    }
    FULL_REQUEST = {
        "target": "/api/v3/market/history-candles?category=USDT-FUTURES&endTime=1700000000005&interval=1D&limit=10&startTime=1700000000004&symbol=BTCUSDT&type=market",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "interval": "1D"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/market/history-candles?category=USDT-FUTURES&interval=1D&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695865864944,
  "data": [["1687708800000", "27176.93", "27177.43", "27166.93", "5.5", "2990.08", "81246917.3294"]]
}
"""
    EXPECTED = [
        {
            "ts": Millis(1687708800000),
            "open": Decimal("27176.93"),
            "high": Decimal("27177.43"),
            "low": Decimal("27166.93"),
            "close": Decimal("5.5"),
            "base_volume": Decimal("2990.08"),
            "quote_volume": Decimal("81246917.3294"),
        }
    ]
    SIGNATURE = {
        "category": "query category: text as str, required, one of SPOT USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "interval": "query interval: text as str, required, one of 1m 3m 5m 15m 30m 1H 4H 6H 12H 1D",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "type": "query type: text as str, optional, one of market mark index premium, default market",
        "limit": "query limit: integer as int, optional, default 100, max 100",
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
        "rate_limit.pool": "v3.market.history_candles",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.history_candles", "v3.market.history_candles"]
