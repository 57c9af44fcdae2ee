# Made by Specloom from bitget/rest/v1/spot/plan/historyPlan.yaml; change that file, not this one.
"""``client.v1.spot.plan.history_plan``: POST /api/spot/v1/plan/historyPlan."""

from support.endpoint_suite import EndpointSuite


class TestHistoryPlan(EndpointSuite):
    CALL = "v1.spot.plan.history_plan"
    METHOD = "POST"
    PATH = "/api/spot/v1/plan/historyPlan"
    FULL = {
        "symbol": "BTCUSDT_SPBL",
        "page_size": "11",
        "last_end_id": "lastEndId3",
        "start_time": "1700000000004",
        "end_time": "1700000000005",
    }
    FULL_REQUEST = {
        "target": "/api/spot/v1/plan/historyPlan",
        "body": '{"symbol":"BTCUSDT_SPBL","pageSize":"11","lastEndId":"lastEndId3","startTime":"1700000000004","endTime":"1700000000005"}',
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT_SPBL", "page_size": "11", "start_time": "1700000000004", "end_time": "1700000000005"}
    MINIMAL_REQUEST = {
        "target": "/api/spot/v1/plan/historyPlan",
        "body": '{"symbol":"BTCUSDT_SPBL","pageSize":"11","startTime":"1700000000004","endTime":"1700000000005"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "page_size": "body pageSize: integer as int, required",
        "last_end_id": "body lastEndId: text as str, optional",
        "start_time": "body startTime: ms as datetime | int | str, required",
        "end_time": "body endTime: ms as datetime | int | str, required",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.plan.history_plan",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.spot.trade.history_plan_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.plan.history_plan", "v1.spot.plan.history_plan"]
