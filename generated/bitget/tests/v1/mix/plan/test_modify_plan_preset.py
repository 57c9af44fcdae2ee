# Made by Specloom from bitget/rest/v1/mix/plan/modifyPlanPreset.yaml; change that file, not this one.
"""``client.v1.mix.plan.modify_plan_preset``: POST /api/mix/v1/plan/modifyPlanPreset."""

from support.endpoint_suite import EndpointSuite


class TestModifyPlanPreset(EndpointSuite):
    CALL = "v1.mix.plan.modify_plan_preset"
    METHOD = "POST"
    PATH = "/api/mix/v1/plan/modifyPlanPreset"
    FULL = {
        "order_id": "orderId1",
        "client_oid": "clientOid2",
        "margin_coin": "marginCoin3",
        "symbol": "BTCUSDT_UMCBL",
        "preset_take_profit_price": "5.5",
        "preset_stop_loss_price": "6.5",
    }
    FULL_REQUEST = {
        "target": "/api/mix/v1/plan/modifyPlanPreset",
        "body": '{"orderId":"orderId1","clientOid":"clientOid2","marginCoin":"marginCoin3","symbol":"BTCUSDT_UMCBL","presetTakeProfitPrice":"5.5","presetStopLossPrice":"6.5"}',
        "signed": True,
    }
    MINIMAL = {"margin_coin": "marginCoin3", "symbol": "BTCUSDT_UMCBL"}
    MINIMAL_REQUEST = {
        "target": "/api/mix/v1/plan/modifyPlanPreset",
        "body": '{"marginCoin":"marginCoin3","symbol":"BTCUSDT_UMCBL"}',
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
        "preset_take_profit_price": "body presetTakeProfitPrice: decimal as Decimal | int | str, optional",
        "preset_stop_loss_price": "body presetStopLossPrice: decimal as Decimal | int | str, optional",
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
        "rate_limit.pool": "v1.mix.plan.modify_plan_preset",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.mix.order.modify_plan_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.mix.plan.modify_plan_preset"]
