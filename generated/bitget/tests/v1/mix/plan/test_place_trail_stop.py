# Made by Specloom from bitget/rest/v1/mix/plan/placeTrailStop.yaml; change that file, not this one.
"""``client.v1.mix.plan.place_trail_stop``: POST /api/mix/v1/plan/placeTrailStop."""

from support.endpoint_suite import EndpointSuite


class TestPlaceTrailStop(EndpointSuite):
    CALL = "v1.mix.plan.place_trail_stop"
    METHOD = "POST"
    PATH = "/api/mix/v1/plan/placeTrailStop"
    FULL = {
        "symbol": "BTCUSDT_UMCBL",
        "margin_coin": "marginCoin2",
        "trigger_price": "3.5",
        "trigger_type": "fill_price",
        "size": "5.5",
        "side": "open_long",
        "range_rate": "7.5",
        "client_oid": "clientOid8",
    }
    FULL_REQUEST = {
        "target": "/api/mix/v1/plan/placeTrailStop",
        "body": '{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin2","triggerPrice":"3.5","triggerType":"fill_price","size":"5.5","side":"open_long","rangeRate":"7.5","clientOid":"clientOid8"}',
        "signed": True,
    }
    MINIMAL = {
        "symbol": "BTCUSDT_UMCBL",
        "margin_coin": "marginCoin2",
        "trigger_price": "3.5",
        "side": "open_long",
        "client_oid": "clientOid8",
    }
    MINIMAL_REQUEST = {
        "target": "/api/mix/v1/plan/placeTrailStop",
        "body": '{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin2","triggerPrice":"3.5","side":"open_long","clientOid":"clientOid8"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "margin_coin": "body marginCoin: text as str, required",
        "trigger_price": "body triggerPrice: decimal as Decimal | int | str, required",
        "trigger_type": "body triggerType: text as str, optional, one of fill_price market_price",
        "size": "body size: decimal as Decimal | int | str, optional",
        "side": "body side: text as str, required, one of open_long open_short close_long close_short buy_single sell_single",
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
        "rate_limit.pool": "v1.mix.plan.place_trail_stop",
        "rate_limit.documented": False,
        "idempotency.key": "clientOid",
        "account_mode": "classic",
        "superseded_by": ("v2.mix.order.place_plan_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.mix.plan.place_trail_stop"]
