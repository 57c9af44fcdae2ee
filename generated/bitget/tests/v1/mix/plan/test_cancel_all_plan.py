# Made by Specloom from bitget/rest/v1/mix/plan/cancelAllPlan.yaml; change that file, not this one.
"""``client.v1.mix.plan.cancel_all_plan``: POST /api/mix/v1/plan/cancelAllPlan."""

from support.endpoint_suite import EndpointSuite


class TestCancelAllPlan(EndpointSuite):
    CALL = "v1.mix.plan.cancel_all_plan"
    METHOD = "POST"
    PATH = "/api/mix/v1/plan/cancelAllPlan"
    FULL = {"product_type": "umcbl", "plan_type": "normal_plan"}
    FULL_REQUEST = {
        "target": "/api/mix/v1/plan/cancelAllPlan",
        "body": '{"productType":"umcbl","planType":"normal_plan"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "product_type": "body productType: text as str, required, one of umcbl dmcbl cmcbl sumcbl sdmcbl scmcbl",
        "plan_type": "body planType: text as str, required, one of normal_plan track_plan profit_plan loss_plan moving_plan pos_profit pos_loss",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.plan.cancel_all_plan",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.mix.plan.cancel_all_plan"]
