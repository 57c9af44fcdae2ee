# Made by Specloom from bitget/rest/v2/spot/trade/plan-sub-order.yaml; change that file, not this one.
"""``client.v2.spot.trade.plan_sub_order``: GET /api/v2/spot/trade/plan-sub-order."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestPlanSubOrder(EndpointSuite):
    CALL = "v2.spot.trade.plan_sub_order"
    METHOD = "GET"
    PATH = "/api/v2/spot/trade/plan-sub-order"
    FULL = {"plan_order_id": "xxxxxxxxxxxxxxxxxx"}
    FULL_REQUEST = {
        "target": "/api/v2/spot/trade/plan-sub-order?planOrderId=xxxxxxxxxxxxxxxxxx",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1710813939206,
  "data": [{"orderId": "xxxxxxxxxxxxx", "price": "0.4188", "type": "limit", "status": "success"}]
}
"""
    EXPECTED = [{"order_id": "xxxxxxxxxxxxx", "price": Decimal("0.4188"), "type": "limit", "status": "success"}]
    DOCUMENTED = [("status", ("success", "fail", "cancelled", "in_progress", "in_progress_tracking"))]
    SIGNATURE = {"plan_order_id": "query planOrderId: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.trade.plan_sub_order",
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.trade.plan_sub_order", "v2.spot.trade.plan_sub_order"]
