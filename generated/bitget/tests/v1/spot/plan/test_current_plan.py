# Made by Specloom from bitget/rest/v1/spot/plan/currentPlan.yaml; change that file, not this one.
"""``client.v1.spot.plan.current_plan``: POST /api/spot/v1/plan/currentPlan."""

from support.endpoint_suite import EndpointSuite


class TestCurrentPlan(EndpointSuite):
    CALL = "v1.spot.plan.current_plan"
    METHOD = "POST"
    PATH = "/api/spot/v1/plan/currentPlan"
    FULL = {"symbol": "BTCUSDT_SPBL", "page_size": "11", "last_end_id": "lastEndId3"}
    FULL_REQUEST = {
        "target": "/api/spot/v1/plan/currentPlan",
        "body": '{"symbol":"BTCUSDT_SPBL","pageSize":"11","lastEndId":"lastEndId3"}',
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT_SPBL", "page_size": "11"}
    MINIMAL_REQUEST = {
        "target": "/api/spot/v1/plan/currentPlan",
        "body": '{"symbol":"BTCUSDT_SPBL","pageSize":"11"}',
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
        "rate_limit.pool": "v1.spot.plan.current_plan",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.spot.trade.current_plan_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.plan.current_plan", "v1.spot.plan.current_plan"]
