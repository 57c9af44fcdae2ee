# Made by Specloom from bitget/rest/v1/spot/plan/cancelPlan.yaml; change that file, not this one.
"""``client.v1.spot.plan.cancel_plan``: POST /api/spot/v1/plan/cancelPlan."""

from support.endpoint_suite import EndpointSuite


class TestCancelPlan(EndpointSuite):
    CALL = "v1.spot.plan.cancel_plan"
    METHOD = "POST"
    PATH = "/api/spot/v1/plan/cancelPlan"
    FULL = {"order_id": "orderId1", "client_oid": "clientOid2"}
    FULL_REQUEST = {
        "target": "/api/spot/v1/plan/cancelPlan",
        "body": '{"orderId":"orderId1","clientOid":"clientOid2"}',
        "signed": True,
    }
    MINIMAL = {"order_id": "orderId1"}
    MINIMAL_REQUEST = {"target": "/api/spot/v1/plan/cancelPlan", "body": '{"orderId":"orderId1"}', "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.plan.cancel_plan",
        "rate_limit.documented": False,
        "idempotency.key": "orderId",
        "idempotency.other_keys": ("clientOid",),
        "account_mode": "classic",
        "superseded_by": ("v2.spot.trade.cancel_plan_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.plan.cancel_plan", "v1.spot.plan.cancel_plan"]
