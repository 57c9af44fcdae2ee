# Made by Specloom from bitget/rest/v1/mix/trace/historyTrack.yaml; change that file, not this one.
"""``client.v1.mix.trace.history_track``: GET /api/mix/v1/trace/historyTrack."""

from support.endpoint_suite import EndpointSuite


class TestHistoryTrack(EndpointSuite):
    CALL = "v1.mix.trace.history_track"
    METHOD = "GET"
    PATH = "/api/mix/v1/trace/historyTrack"
    FULL = {"start_time": "1700000000001", "end_time": "1700000000002", "page_size": "12", "page_no": "13"}
    FULL_REQUEST = {
        "target": "/api/mix/v1/trace/historyTrack?endTime=1700000000002&pageNo=13&pageSize=12&startTime=1700000000001",
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
        "page_size": "query pageSize: integer as int, required",
        "page_no": "query pageNo: integer as int, required",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.trace.history_track",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.copy.mix_trader.order_history_track",),
        "deprecated": True,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.trace.history_track", "v1.mix.trace.history_track"]
