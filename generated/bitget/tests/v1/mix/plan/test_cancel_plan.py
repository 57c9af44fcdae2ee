# Made by Specloom from bitget/rest/v1/mix/plan/cancelPlan.yaml; change that file, not this one.
"""``client.v1.mix.plan.cancel_plan``: POST /api/mix/v1/plan/cancelPlan."""

from support.endpoint_suite import EndpointSuite


class TestCancelPlan(EndpointSuite):
    CALL = "v1.mix.plan.cancel_plan"
    METHOD = "POST"
    PATH = "/api/mix/v1/plan/cancelPlan"
    FULL = {
        "order_id": "orderId1",
        "client_oid": "clientOid2",
        "symbol": "BTCUSDT_UMCBL",
        "margin_coin": "marginCoin4",
        "plan_type": "normal_plan",
    }
    FULL_REQUEST = {
        "target": "/api/mix/v1/plan/cancelPlan",
        "body": '{"orderId":"orderId1","clientOid":"clientOid2","symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin4","planType":"normal_plan"}',
        "signed": True,
    }
    MINIMAL = {
        "order_id": "orderId1",
        "symbol": "BTCUSDT_UMCBL",
        "margin_coin": "marginCoin4",
        "plan_type": "normal_plan",
    }
    MINIMAL_REQUEST = {
        "target": "/api/mix/v1/plan/cancelPlan",
        "body": '{"orderId":"orderId1","symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin4","planType":"normal_plan"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "margin_coin": "body marginCoin: text as str, required",
        "plan_type": "body planType: text as str, required, one of normal_plan track_plan profit_plan loss_plan moving_plan pos_profit pos_loss",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.plan.cancel_plan",
        "rate_limit.documented": False,
        "idempotency.key": "orderId",
        "idempotency.other_keys": ("clientOid",),
        "account_mode": "classic",
        "superseded_by": ("v2.mix.order.cancel_plan_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.plan.cancel_plan", "v1.mix.plan.cancel_plan"]
