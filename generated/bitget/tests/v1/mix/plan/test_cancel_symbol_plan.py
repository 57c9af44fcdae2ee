# Made by Specloom from bitget/rest/v1/mix/plan/cancelSymbolPlan.yaml; change that file, not this one.
"""``client.v1.mix.plan.cancel_symbol_plan``: POST /api/mix/v1/plan/cancelSymbolPlan."""

from support.endpoint_suite import EndpointSuite


class TestCancelSymbolPlan(EndpointSuite):
    CALL = "v1.mix.plan.cancel_symbol_plan"
    METHOD = "POST"
    PATH = "/api/mix/v1/plan/cancelSymbolPlan"
    FULL = {"symbol": "BTCUSDT_UMCBL", "plan_type": "normal_plan"}
    FULL_REQUEST = {
        "target": "/api/mix/v1/plan/cancelSymbolPlan",
        "body": '{"symbol":"BTCUSDT_UMCBL","planType":"normal_plan"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
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
        "rate_limit.pool": "v1.mix.plan.cancel_symbol_plan",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.mix.order.cancel_plan_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.mix.plan.cancel_symbol_plan"]
