# Made by Specloom from bitget/rest/v2/mix/order/plan-sub-order.yaml; change that file, not this one.
"""``client.v2.mix.order.plan_sub_order``: GET /api/v2/mix/order/plan-sub-order."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestPlanSubOrder(EndpointSuite):
    CALL = "v2.mix.order.plan_sub_order"
    METHOD = "GET"
    PATH = "/api/v2/mix/order/plan-sub-order"
    FULL = {"plan_type": "normal_plan", "plan_order_id": "xxxxxxxxxxxxxxxxxx", "product_type": "USDT-FUTURES"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/order/plan-sub-order?planOrderId=xxxxxxxxxxxxxxxxxx&planType=normal_plan&productType=USDT-FUTURES",
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
    SIGNATURE = {
        "plan_type": "query planType: text as str, required, one of normal_plan track_plan",
        "plan_order_id": "query planOrderId: text as str, required",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.order.plan_sub_order",
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.order.plan_sub_order", "v2.mix.order.plan_sub_order"]
