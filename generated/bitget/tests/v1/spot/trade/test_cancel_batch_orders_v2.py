# Made by Specloom from bitget/rest/v1/spot/trade/cancel-batch-orders-v2.yaml; change that file, not this one.
"""``client.v1.spot.trade.cancel_batch_orders_v2``: POST /api/spot/v1/trade/cancel-batch-orders-v2."""

from support.endpoint_suite import EndpointSuite


class TestCancelBatchOrdersV2(EndpointSuite):
    CALL = "v1.spot.trade.cancel_batch_orders_v2"
    METHOD = "POST"
    PATH = "/api/spot/v1/trade/cancel-batch-orders-v2"
    FULL = {"symbol": "BTCUSDT_SPBL", "order_ids": "orderIds2", "client_oids": "clientOids3"}
    FULL_REQUEST = {
        "target": "/api/spot/v1/trade/cancel-batch-orders-v2",
        "body": '{"symbol":"BTCUSDT_SPBL","orderIds":"orderIds2","clientOids":"clientOids3"}',
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT_SPBL", "order_ids": "orderIds2"}
    MINIMAL_REQUEST = {
        "target": "/api/spot/v1/trade/cancel-batch-orders-v2",
        "body": '{"symbol":"BTCUSDT_SPBL","orderIds":"orderIds2"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "order_ids": "body orderIds: text as str, optional",
        "client_oids": "body clientOids: text as str, optional",
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
        "rate_limit.pool": "v1.spot.trade.cancel_batch_orders_v2",
        "rate_limit.documented": False,
        "idempotency.key": "orderIds",
        "account_mode": "classic",
        "superseded_by": ("v2.spot.trade.batch_cancel_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.trade.cancel_batch_orders_v2", "v1.spot.trade.cancel_batch_orders_v2"]
