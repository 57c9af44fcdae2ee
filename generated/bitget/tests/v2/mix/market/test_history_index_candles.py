# Made by Specloom from bitget/rest/v2/mix/market/history-index-candles.yaml; change that file, not this one.
"""``client.v2.mix.market.history_index_candles``: GET /api/v2/mix/market/history-index-candles."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestHistoryIndexCandles(EndpointSuite):
    CALL = "v2.mix.market.history_index_candles"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/history-index-candles"
    FULL = {
        "symbol": "BTCUSDT",
        "product_type": "usdt-futures",
        "granularity": "5m",
        "start_time": "1688824171000",
        "end_time": "1691329771000",
        "limit": "100",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/market/history-index-candles?endTime=1691329771000&granularity=5m&limit=100&productType=usdt-futures&startTime=1688824171000&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"symbol": "BTCUSDT", "product_type": "usdt-futures", "granularity": "5m"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/market/history-index-candles?granularity=5m&productType=usdt-futures&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695795177323,
  "data": [["1691328900000", "29803", "3.5", "4.5", "5.5", "0", "7.5"]]
}
"""
    EXPECTED = [
        {
            "ts": Millis(1691328900000),
            "open": Decimal("29803"),
            "high": Decimal("3.5"),
            "low": Decimal("4.5"),
            "close": Decimal("5.5"),
            "base_volume": Decimal("0"),
            "quote_volume": Decimal("7.5"),
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
        "rate_limit.pool": "v2.mix.market.history_index_candles",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.history_index_candles", "v2.mix.market.history_index_candles"]
