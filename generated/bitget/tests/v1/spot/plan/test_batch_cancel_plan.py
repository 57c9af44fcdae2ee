# Made by Specloom from bitget/rest/v1/spot/plan/batchCancelPlan.yaml; change that file, not this one.
"""``client.v1.spot.plan.batch_cancel_plan``: POST /api/spot/v1/plan/batchCancelPlan."""

from support.endpoint_suite import EndpointSuite


class TestBatchCancelPlan(EndpointSuite):
    CALL = "v1.spot.plan.batch_cancel_plan"
    METHOD = "POST"
    PATH = "/api/spot/v1/plan/batchCancelPlan"
    FULL = {}
    FULL_REQUEST = {"target": "/api/spot/v1/plan/batchCancelPlan", "body": "{}", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {}
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.plan.batch_cancel_plan",
        "rate_limit.documented": False,
        "open_params": True,
        "account_mode": "classic",
        "superseded_by": ("v2.spot.trade.batch_cancel_plan_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.spot.plan.batch_cancel_plan"]
