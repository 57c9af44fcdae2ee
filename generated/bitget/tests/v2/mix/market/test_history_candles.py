# Made by Specloom from bitget/rest/v2/mix/market/history-candles.yaml; change that file, not this one.
"""``client.v2.mix.market.history_candles``: GET /api/v2/mix/market/history-candles."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestHistoryCandles(EndpointSuite):
    CALL = "v2.mix.market.history_candles"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/history-candles"
    FULL = {
        "symbol": "BTCUSDT",
        "product_type": "usdt-futures",
        "granularity": "1W",
        "start_time": "1700000000004",
        "end_time": "1700000000005",
        "limit": "200",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/market/history-candles?endTime=1700000000005&granularity=1W&limit=200&productType=usdt-futures&startTime=1700000000004&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"symbol": "BTCUSDT", "product_type": "usdt-futures", "granularity": "1W"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/market/history-candles?granularity=1W&productType=usdt-futures&symbol=BTCUSDT",
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
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "granularity": "query granularity: text as str, required",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 200",
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
        "rate_limit.pool": "v2.mix.market.history_candles",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.history_candles", "v2.mix.market.history_candles"]
