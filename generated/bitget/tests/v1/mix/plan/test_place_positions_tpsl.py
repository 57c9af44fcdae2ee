# Made by Specloom from bitget/rest/v1/mix/plan/placePositionsTPSL.yaml; change that file, not this one.
"""``client.v1.mix.plan.place_positions_tpsl``: POST /api/mix/v1/plan/placePositionsTPSL."""

from support.endpoint_suite import EndpointSuite


class TestPlacePositionsTpsl(EndpointSuite):
    CALL = "v1.mix.plan.place_positions_tpsl"
    METHOD = "POST"
    PATH = "/api/mix/v1/plan/placePositionsTPSL"
    FULL = {
        "symbol": "BTCUSDT_UMCBL",
        "margin_coin": "marginCoin2",
        "plan_type": "normal_plan",
        "trigger_price": "4.5",
        "trigger_type": "fill_price",
        "hold_side": "long",
        "client_oid": "clientOid7",
    }
    FULL_REQUEST = {
        "target": "/api/mix/v1/plan/placePositionsTPSL",
        "body": '{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin2","planType":"normal_plan","triggerPrice":"4.5","triggerType":"fill_price","holdSide":"long","clientOid":"clientOid7"}',
        "signed": True,
    }
    MINIMAL = {
        "symbol": "BTCUSDT_UMCBL",
        "margin_coin": "marginCoin2",
        "plan_type": "normal_plan",
        "trigger_price": "4.5",
        "hold_side": "long",
        "client_oid": "clientOid7",
    }
    MINIMAL_REQUEST = {
        "target": "/api/mix/v1/plan/placePositionsTPSL",
        "body": '{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin2","planType":"normal_plan","triggerPrice":"4.5","holdSide":"long","clientOid":"clientOid7"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "margin_coin": "body marginCoin: text as str, required",
        "plan_type": "body planType: text as str, required, one of normal_plan track_plan profit_plan loss_plan moving_plan pos_profit pos_loss",
        "trigger_price": "body triggerPrice: decimal as Decimal | int | str, required",
        "trigger_type": "body triggerType: text as str, optional, one of fill_price market_price",
        "hold_side": "body holdSide: text as str, required, one of long short",
        "client_oid": "body clientOid: text as str, optional",
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
        "rate_limit.pool": "v1.mix.plan.place_positions_tpsl",
        "rate_limit.documented": False,
        "idempotency.key": "clientOid",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.mix.plan.place_positions_tpsl"]
