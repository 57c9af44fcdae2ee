# Made by Specloom from bitget/rest/v1/spot/market/fills-history.yaml; change that file, not this one.
"""``client.v1.spot.market.fills_history``: GET /api/spot/v1/market/fills-history."""

from support.endpoint_suite import EndpointSuite


class TestFillsHistory(EndpointSuite):
    CALL = "v1.spot.market.fills_history"
    METHOD = "GET"
    PATH = "/api/spot/v1/market/fills-history"
    FULL = {
        "symbol": "BTCUSDT_SPBL",
        "limit": "11",
        "trade_id": "tradeId3",
        "start_time": "1700000000004",
        "end_time": "1700000000005",
    }
    FULL_REQUEST = {
        "target": "/api/spot/v1/market/fills-history?endTime=1700000000005&limit=11&startTime=1700000000004&symbol=BTCUSDT_SPBL&tradeId=tradeId3",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"symbol": "BTCUSDT_SPBL"}
    MINIMAL_REQUEST = {"target": "/api/spot/v1/market/fills-history?symbol=BTCUSDT_SPBL", "body": "", "signed": False}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "limit": "query limit: integer as int, optional",
        "trade_id": "query tradeId: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "public",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.market.fills_history",
        "rate_limit.documented": False,
        "superseded_by": ("v2.spot.market.fills_history",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.market.fills_history", "v1.spot.market.fills_history"]
