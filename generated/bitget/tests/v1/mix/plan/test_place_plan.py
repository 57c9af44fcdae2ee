# Made by Specloom from bitget/rest/v1/mix/plan/placePlan.yaml; change that file, not this one.
"""``client.v1.mix.plan.place_plan``: POST /api/mix/v1/plan/placePlan."""

from support.endpoint_suite import EndpointSuite


class TestPlacePlan(EndpointSuite):
    CALL = "v1.mix.plan.place_plan"
    METHOD = "POST"
    PATH = "/api/mix/v1/plan/placePlan"
    FULL = {
        "symbol": "BTCUSDT_UMCBL",
        "margin_coin": "marginCoin2",
        "size": "3.5",
        "execute_price": "4.5",
        "trigger_price": "5.5",
        "trigger_type": "fill_price",
        "side": "open_long",
        "order_type": "limit",
        "client_oid": "clientOid9",
        "preset_take_profit_price": "10.5",
        "preset_stop_loss_price": "11.5",
        "reduce_only": "reduceOnly12",
    }
    FULL_REQUEST = {
        "target": "/api/mix/v1/plan/placePlan",
        "body": '{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin2","size":"3.5","executePrice":"4.5","triggerPrice":"5.5","triggerType":"fill_price","side":"open_long","orderType":"limit","clientOid":"clientOid9","presetTakeProfitPrice":"10.5","presetStopLossPrice":"11.5","reduceOnly":"reduceOnly12"}',
        "signed": True,
    }
    MINIMAL = {
        "symbol": "BTCUSDT_UMCBL",
        "margin_coin": "marginCoin2",
        "size": "3.5",
        "trigger_price": "5.5",
        "trigger_type": "fill_price",
        "side": "open_long",
        "order_type": "limit",
        "client_oid": "clientOid9",
    }
    MINIMAL_REQUEST = {
        "target": "/api/mix/v1/plan/placePlan",
        "body": '{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin2","size":"3.5","triggerPrice":"5.5","triggerType":"fill_price","side":"open_long","orderType":"limit","clientOid":"clientOid9"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "margin_coin": "body marginCoin: text as str, required",
        "size": "body size: decimal as Decimal | int | str, required",
        "execute_price": "body executePrice: decimal as Decimal | int | str, optional",
        "trigger_price": "body triggerPrice: decimal as Decimal | int | str, required",
        "trigger_type": "body triggerType: text as str, required, one of fill_price market_price",
        "side": "body side: text as str, required, one of open_long open_short close_long close_short buy_single sell_single",
        "order_type": "body orderType: text as str, required, one of limit market",
        "client_oid": "body clientOid: text as str, optional",
        "preset_take_profit_price": "body presetTakeProfitPrice: decimal as Decimal | int | str, optional",
        "preset_stop_loss_price": "body presetStopLossPrice: decimal as Decimal | int | str, optional",
        "reduce_only": "body reduceOnly: text as str, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.plan.place_plan",
        "rate_limit.documented": False,
        "idempotency.key": "clientOid",
        "account_mode": "classic",
        "superseded_by": ("v2.mix.order.place_plan_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.mix.plan.place_plan"]
