# Made by Specloom from bitget/rest/v1/mix/market/candles.yaml; change that file, not this one.
"""``client.v1.mix.market.candles``: GET /api/mix/v1/market/candles."""

from support.endpoint_suite import EndpointSuite


class TestCandles(EndpointSuite):
    CALL = "v1.mix.market.candles"
    METHOD = "GET"
    PATH = "/api/mix/v1/market/candles"
    FULL = {
        "symbol": "BTCUSDT_UMCBL",
        "granularity": "1m",
        "start_time": "1700000000003",
        "end_time": "1700000000004",
        "limit": "14",
        "k_line_type": "market",
    }
    FULL_REQUEST = {
        "target": "/api/mix/v1/market/candles?endTime=1700000000004&granularity=1m&kLineType=market&limit=14&startTime=1700000000003&symbol=BTCUSDT_UMCBL",
        "body": "",
        "signed": False,
    }
    MINIMAL = {
        "symbol": "BTCUSDT_UMCBL",
        "granularity": "1m",
        "start_time": "1700000000003",
        "end_time": "1700000000004",
    }
    MINIMAL_REQUEST = {
        "target": "/api/mix/v1/market/candles?endTime=1700000000004&granularity=1m&startTime=1700000000003&symbol=BTCUSDT_UMCBL",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "granularity": "query granularity: text as str, required, one of 1m 3m 5m 15m 30m 1H 2H 4H 6H 12H 1D 3D 1W 1M 6Hutc 12Hutc 1Dutc 3Dutc 1Wutc 1Mutc",
        "start_time": "query startTime: ms as datetime | int | str, required",
        "end_time": "query endTime: ms as datetime | int | str, required",
        "limit": "query limit: integer as int, optional",
        "k_line_type": "query kLineType: text as str, optional, one of market mark index",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "public",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.market.candles",
        "rate_limit.documented": False,
        "superseded_by": ("v2.mix.market.candles",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.market.candles", "v1.mix.market.candles"]
