# Made by Specloom from bitget/rest/v1/spot/plan/modifyPlan.yaml; change that file, not this one.
"""``client.v1.spot.plan.modify_plan``: POST /api/spot/v1/plan/modifyPlan."""

from support.endpoint_suite import EndpointSuite


class TestModifyPlan(EndpointSuite):
    CALL = "v1.spot.plan.modify_plan"
    METHOD = "POST"
    PATH = "/api/spot/v1/plan/modifyPlan"
    FULL = {
        "order_id": "orderId1",
        "client_oid": "clientOid2",
        "trigger_price": "3.5",
        "execute_price": "4.5",
        "size": "5.5",
        "order_type": "limit",
    }
    FULL_REQUEST = {
        "target": "/api/spot/v1/plan/modifyPlan",
        "body": '{"orderId":"orderId1","clientOid":"clientOid2","triggerPrice":"3.5","executePrice":"4.5","size":"5.5","orderType":"limit"}',
        "signed": True,
    }
    MINIMAL = {"trigger_price": "3.5", "order_type": "limit"}
    MINIMAL_REQUEST = {
        "target": "/api/spot/v1/plan/modifyPlan",
        "body": '{"triggerPrice":"3.5","orderType":"limit"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
        "trigger_price": "body triggerPrice: decimal as Decimal | int | str, required",
        "execute_price": "body executePrice: decimal as Decimal | int | str, optional",
        "size": "body size: decimal as Decimal | int | str, optional",
        "order_type": "body orderType: text as str, required, one of limit market",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "trade",
        "effect": "modify_order",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.plan.modify_plan",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.spot.trade.modify_plan_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.spot.plan.modify_plan"]
