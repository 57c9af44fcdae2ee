# Made by Specloom from bitget/rest/v1/mix/plan/placeTPSL.yaml; change that file, not this one.
"""``client.v1.mix.plan.place_tpsl``: POST /api/mix/v1/plan/placeTPSL."""

from support.endpoint_suite import EndpointSuite


class TestPlaceTpsl(EndpointSuite):
    CALL = "v1.mix.plan.place_tpsl"
    METHOD = "POST"
    PATH = "/api/mix/v1/plan/placeTPSL"
    FULL = {
        "symbol": "BTCUSDT_UMCBL",
        "margin_coin": "marginCoin2",
        "plan_type": "normal_plan",
        "trigger_price": "4.5",
        "trigger_type": "fill_price",
        "hold_side": "long",
        "size": "7.5",
        "range_rate": "8.5",
        "client_oid": "clientOid9",
    }
    FULL_REQUEST = {
        "target": "/api/mix/v1/plan/placeTPSL",
        "body": '{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin2","planType":"normal_plan","triggerPrice":"4.5","triggerType":"fill_price","holdSide":"long","size":"7.5","rangeRate":"8.5","clientOid":"clientOid9"}',
        "signed": True,
    }
    MINIMAL = {
        "symbol": "BTCUSDT_UMCBL",
        "margin_coin": "marginCoin2",
        "plan_type": "normal_plan",
        "trigger_price": "4.5",
        "hold_side": "long",
        "client_oid": "clientOid9",
    }
    MINIMAL_REQUEST = {
        "target": "/api/mix/v1/plan/placeTPSL",
        "body": '{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin2","planType":"normal_plan","triggerPrice":"4.5","holdSide":"long","clientOid":"clientOid9"}',
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
        "size": "body size: decimal as Decimal | int | str, optional",
        "range_rate": "body rangeRate: decimal as Decimal | int | str, optional",
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
        "rate_limit.pool": "v1.mix.plan.place_tpsl",
        "rate_limit.documented": False,
        "idempotency.key": "clientOid",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.mix.plan.place_tpsl"]
