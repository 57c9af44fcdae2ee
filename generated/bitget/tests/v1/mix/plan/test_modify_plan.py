# Made by Specloom from bitget/rest/v1/mix/plan/modifyPlan.yaml; change that file, not this one.
"""``client.v1.mix.plan.modify_plan``: POST /api/mix/v1/plan/modifyPlan."""

from support.endpoint_suite import EndpointSuite


class TestModifyPlan(EndpointSuite):
    CALL = "v1.mix.plan.modify_plan"
    METHOD = "POST"
    PATH = "/api/mix/v1/plan/modifyPlan"
    FULL = {
        "order_id": "orderId1",
        "margin_coin": "marginCoin2",
        "symbol": "BTCUSDT_UMCBL",
        "execute_price": "4.5",
        "trigger_price": "5.5",
        "trigger_type": "fill_price",
        "order_type": "limit",
    }
    FULL_REQUEST = {
        "target": "/api/mix/v1/plan/modifyPlan",
        "body": '{"orderId":"orderId1","marginCoin":"marginCoin2","symbol":"BTCUSDT_UMCBL","executePrice":"4.5","triggerPrice":"5.5","triggerType":"fill_price","orderType":"limit"}',
        "signed": True,
    }
    MINIMAL = {
        "order_id": "orderId1",
        "margin_coin": "marginCoin2",
        "symbol": "BTCUSDT_UMCBL",
        "trigger_price": "5.5",
        "trigger_type": "fill_price",
        "order_type": "limit",
    }
    MINIMAL_REQUEST = {
        "target": "/api/mix/v1/plan/modifyPlan",
        "body": '{"orderId":"orderId1","marginCoin":"marginCoin2","symbol":"BTCUSDT_UMCBL","triggerPrice":"5.5","triggerType":"fill_price","orderType":"limit"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "order_id": "body orderId: text as str, required",
        "margin_coin": "body marginCoin: text as str, required",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "execute_price": "body executePrice: decimal as Decimal | int | str, optional",
        "trigger_price": "body triggerPrice: decimal as Decimal | int | str, required",
        "trigger_type": "body triggerType: text as str, required, one of fill_price market_price",
        "order_type": "body orderType: text as str, required, one of limit market",
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
        "rate_limit.pool": "v1.mix.plan.modify_plan",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.mix.order.modify_plan_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.mix.plan.modify_plan"]
