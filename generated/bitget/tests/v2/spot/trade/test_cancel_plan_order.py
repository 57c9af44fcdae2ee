# Made by Specloom from bitget/rest/v2/spot/trade/cancel-plan-order.yaml; change that file, not this one.
"""``client.v2.spot.trade.cancel_plan_order``: POST /api/v2/spot/trade/cancel-plan-order."""

from support.endpoint_suite import EndpointSuite


class TestCancelPlanOrder(EndpointSuite):
    CALL = "v2.spot.trade.cancel_plan_order"
    METHOD = "POST"
    PATH = "/api/v2/spot/trade/cancel-plan-order"
    FULL = {"order_id": "121211212122", "client_oid": "clientOid2"}
    FULL_REQUEST = {
        "target": "/api/v2/spot/trade/cancel-plan-order",
        "body": '{"orderId":"121211212122","clientOid":"clientOid2"}',
        "signed": True,
    }
    MINIMAL = {"order_id": "121211212122"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/trade/cancel-plan-order",
        "body": '{"orderId":"121211212122"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1668134497496, "data": {"result": "success"}}
"""
    EXPECTED = {"result": "success"}
    SIGNATURE = {
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.trade.cancel_plan_order",
        "idempotency.key": "orderId",
        "idempotency.other_keys": ("clientOid",),
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.trade.cancel_plan_order", "v2.spot.trade.cancel_plan_order"]
