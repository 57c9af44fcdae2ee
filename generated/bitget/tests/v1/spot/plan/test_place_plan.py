# Made by Specloom from bitget/rest/v1/spot/plan/placePlan.yaml; change that file, not this one.
"""``client.v1.spot.plan.place_plan``: POST /api/spot/v1/plan/placePlan."""

from support.endpoint_suite import EndpointSuite


class TestPlacePlan(EndpointSuite):
    CALL = "v1.spot.plan.place_plan"
    METHOD = "POST"
    PATH = "/api/spot/v1/plan/placePlan"
    FULL = {
        "symbol": "BTCUSDT_SPBL",
        "side": "buy",
        "trigger_price": "3.5",
        "execute_price": "4.5",
        "size": "5.5",
        "trigger_type": "fill_price",
        "order_type": "limit",
        "client_oid": "clientOid8",
        "time_in_force_value": "normal",
    }
    FULL_REQUEST = {
        "target": "/api/spot/v1/plan/placePlan",
        "body": '{"symbol":"BTCUSDT_SPBL","side":"buy","triggerPrice":"3.5","executePrice":"4.5","size":"5.5","triggerType":"fill_price","orderType":"limit","clientOid":"clientOid8","timeInForceValue":"normal"}',
        "signed": True,
    }
    MINIMAL = {
        "symbol": "BTCUSDT_SPBL",
        "side": "buy",
        "trigger_price": "3.5",
        "size": "5.5",
        "trigger_type": "fill_price",
        "order_type": "limit",
        "client_oid": "clientOid8",
    }
    MINIMAL_REQUEST = {
        "target": "/api/spot/v1/plan/placePlan",
        "body": '{"symbol":"BTCUSDT_SPBL","side":"buy","triggerPrice":"3.5","size":"5.5","triggerType":"fill_price","orderType":"limit","clientOid":"clientOid8"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "side": "body side: text as str, required, one of buy sell",
        "trigger_price": "body triggerPrice: decimal as Decimal | int | str, required",
        "execute_price": "body executePrice: decimal as Decimal | int | str, optional",
        "size": "body size: decimal as Decimal | int | str, required",
        "trigger_type": "body triggerType: text as str, required, one of fill_price market_price",
        "order_type": "body orderType: text as str, required, one of limit market",
        "client_oid": "body clientOid: text as str, optional",
        "time_in_force_value": "body timeInForceValue: text as str, optional, one of normal post_only fok ioc",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.plan.place_plan",
        "rate_limit.documented": False,
        "idempotency.key": "clientOid",
        "account_mode": "classic",
        "superseded_by": ("v2.spot.trade.place_plan_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.spot.plan.place_plan"]
