# Made by Specloom from bitget/rest/v1/mix/plan/historyPlan.yaml; change that file, not this one.
"""``client.v1.mix.plan.history_plan``: GET /api/mix/v1/plan/historyPlan."""

from support.endpoint_suite import EndpointSuite


class TestHistoryPlan(EndpointSuite):
    CALL = "v1.mix.plan.history_plan"
    METHOD = "GET"
    PATH = "/api/mix/v1/plan/historyPlan"
    FULL = {
        "symbol": "BTCUSDT_UMCBL",
        "start_time": "1700000000002",
        "end_time": "1700000000003",
        "page_size": "13",
        "is_pre": "isPre5",
        "is_plan": "isPlan6",
    }
    FULL_REQUEST = {
        "target": "/api/mix/v1/plan/historyPlan?endTime=1700000000003&isPlan=isPlan6&isPre=isPre5&pageSize=13&startTime=1700000000002&symbol=BTCUSDT_UMCBL",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT_UMCBL", "start_time": "1700000000002", "end_time": "1700000000003"}
    MINIMAL_REQUEST = {
        "target": "/api/mix/v1/plan/historyPlan?endTime=1700000000003&startTime=1700000000002&symbol=BTCUSDT_UMCBL",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "start_time": "query startTime: ms as datetime | int | str, required",
        "end_time": "query endTime: ms as datetime | int | str, required",
        "page_size": "query pageSize: integer as int, optional",
        "is_pre": "query isPre: text as str, optional",
        "is_plan": "query isPlan: text as str, optional",
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
        "rate_limit.pool": "v1.mix.plan.history_plan",
        "rate_limit.documented": False,
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.plan.history_plan", "v1.mix.plan.history_plan"]
