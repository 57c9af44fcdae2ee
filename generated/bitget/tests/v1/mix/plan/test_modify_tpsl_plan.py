# Made by Specloom from bitget/rest/v1/mix/plan/modifyTPSLPlan.yaml; change that file, not this one.
"""``client.v1.mix.plan.modify_tpsl_plan``: POST /api/mix/v1/plan/modifyTPSLPlan."""

from support.endpoint_suite import EndpointSuite


class TestModifyTpslPlan(EndpointSuite):
    CALL = "v1.mix.plan.modify_tpsl_plan"
    METHOD = "POST"
    PATH = "/api/mix/v1/plan/modifyTPSLPlan"
    FULL = {
        "order_id": "orderId1",
        "client_oid": "clientOid2",
        "margin_coin": "marginCoin3",
        "symbol": "BTCUSDT_UMCBL",
        "trigger_price": "5.5",
        "plan_type": "normal_plan",
    }
    FULL_REQUEST = {
        "target": "/api/mix/v1/plan/modifyTPSLPlan",
        "body": '{"orderId":"orderId1","clientOid":"clientOid2","marginCoin":"marginCoin3","symbol":"BTCUSDT_UMCBL","triggerPrice":"5.5","planType":"normal_plan"}',
        "signed": True,
    }
    MINIMAL = {"margin_coin": "marginCoin3", "symbol": "BTCUSDT_UMCBL", "plan_type": "normal_plan"}
    MINIMAL_REQUEST = {
        "target": "/api/mix/v1/plan/modifyTPSLPlan",
        "body": '{"marginCoin":"marginCoin3","symbol":"BTCUSDT_UMCBL","planType":"normal_plan"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
        "margin_coin": "body marginCoin: text as str, required",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "trigger_price": "body triggerPrice: decimal as Decimal | int | str, optional",
        "plan_type": "body planType: text as str, required, one of normal_plan track_plan profit_plan loss_plan moving_plan pos_profit pos_loss",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "trade",
        "effect": "modify_order",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.plan.modify_tpsl_plan",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.mix.plan.modify_tpsl_plan"]
