# Made by Specloom from bitget/rest/v1/mix/position/history-position.yaml; change that file, not this one.
"""``client.v1.mix.position.history_position``: GET /api/mix/v1/position/history-position."""

from support.endpoint_suite import EndpointSuite


class TestHistoryPosition(EndpointSuite):
    CALL = "v1.mix.position.history_position"
    METHOD = "GET"
    PATH = "/api/mix/v1/position/history-position"
    FULL = {
        "start_time": "1700000000001",
        "end_time": "1700000000002",
        "product_type": "umcbl",
        "symbol": "BTCUSDT_UMCBL",
        "page_size": "14",
        "last_end_id": "lastEndId6",
    }
    FULL_REQUEST = {
        "target": "/api/mix/v1/position/history-position?endTime=1700000000002&lastEndId=lastEndId6&pageSize=14&productType=umcbl&startTime=1700000000001&symbol=BTCUSDT_UMCBL",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"start_time": "1700000000001", "end_time": "1700000000002"}
    MINIMAL_REQUEST = {
        "target": "/api/mix/v1/position/history-position?endTime=1700000000002&startTime=1700000000001",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, required",
        "end_time": "query endTime: ms as datetime | int | str, required",
        "product_type": "query productType: text as str, optional, one of umcbl dmcbl cmcbl sumcbl sdmcbl scmcbl",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "page_size": "query pageSize: integer as int, optional",
        "last_end_id": "query lastEndId: text as str, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.position.history_position",
        "rate_limit.documented": False,
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.position.history_position", "v1.mix.position.history_position"]
