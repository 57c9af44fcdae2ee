# Made by Specloom from bitget/rest/v2/mix/market/candles.yaml; change that file, not this one.
"""``client.v2.mix.market.candles``: GET /api/v2/mix/market/candles."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestCandles(EndpointSuite):
    CALL = "v2.mix.market.candles"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/candles"
    FULL = {
        "symbol": "BTCUSDT",
        "product_type": "usdt-futures",
        "granularity": "5m",
        "start_time": "1700000000004",
        "end_time": "1700000000005",
        "k_line_type": "kLineType6",
        "limit": "100",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/market/candles?endTime=1700000000005&granularity=5m&kLineType=kLineType6&limit=100&productType=usdt-futures&startTime=1700000000004&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"symbol": "BTCUSDT", "product_type": "usdt-futures", "granularity": "5m"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/market/candles?granularity=5m&productType=usdt-futures&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695865615662,
  "data": [["1695835800000", "26210.5", "3.5", "26194.5", "5.5", "26.26", "687897.63"]]
}
"""
    EXPECTED = [
        {
            "ts": Millis(1695835800000),
            "open": Decimal("26210.5"),
            "high": Decimal("3.5"),
            "low": Decimal("26194.5"),
            "close": Decimal("5.5"),
            "base_volume": Decimal("26.26"),
            "quote_volume": Decimal("687897.63"),
        }
    ]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "granularity": "query granularity: text as str, required",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "k_line_type": "query kLineType: text as str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 1000",
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
        "rate_limit.pool": "v2.mix.market.candles",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.candles", "v2.mix.market.candles"]
