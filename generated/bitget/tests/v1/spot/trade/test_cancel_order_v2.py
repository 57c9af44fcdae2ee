# Made by Specloom from bitget/rest/v1/spot/trade/cancel-order-v2.yaml; change that file, not this one.
"""``client.v1.spot.trade.cancel_order_v2``: POST /api/spot/v1/trade/cancel-order-v2."""

from support.endpoint_suite import EndpointSuite


class TestCancelOrderV2(EndpointSuite):
    CALL = "v1.spot.trade.cancel_order_v2"
    METHOD = "POST"
    PATH = "/api/spot/v1/trade/cancel-order-v2"
    FULL = {"symbol": "BTCUSDT_SPBL", "order_id": "orderId2", "client_oid": "clientOid3"}
    FULL_REQUEST = {
        "target": "/api/spot/v1/trade/cancel-order-v2",
        "body": '{"symbol":"BTCUSDT_SPBL","orderId":"orderId2","clientOid":"clientOid3"}',
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT_SPBL", "order_id": "orderId2"}
    MINIMAL_REQUEST = {
        "target": "/api/spot/v1/trade/cancel-order-v2",
        "body": '{"symbol":"BTCUSDT_SPBL","orderId":"orderId2"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.trade.cancel_order_v2",
        "rate_limit.documented": False,
        "idempotency.key": "orderId",
        "idempotency.confirm": "v1.spot.trade.order_info",
        "account_mode": "classic",
        "superseded_by": ("v2.spot.trade.cancel_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.trade.cancel_order_v2", "v1.spot.trade.cancel_order_v2"]
