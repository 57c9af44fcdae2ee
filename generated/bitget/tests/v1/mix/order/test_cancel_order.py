# Made by Specloom from bitget/rest/v1/mix/order/cancel-order.yaml; change that file, not this one.
"""``client.v1.mix.order.cancel_order``: POST /api/mix/v1/order/cancel-order."""

from support.endpoint_suite import EndpointSuite


class TestCancelOrder(EndpointSuite):
    CALL = "v1.mix.order.cancel_order"
    METHOD = "POST"
    PATH = "/api/mix/v1/order/cancel-order"
    FULL = {"symbol": "BTCUSDT_UMCBL", "margin_coin": "marginCoin2", "order_id": "orderId3", "client_oid": "clientOid4"}
    FULL_REQUEST = {
        "target": "/api/mix/v1/order/cancel-order",
        "body": '{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin2","orderId":"orderId3","clientOid":"clientOid4"}',
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT_UMCBL", "margin_coin": "marginCoin2", "order_id": "orderId3"}
    MINIMAL_REQUEST = {
        "target": "/api/mix/v1/order/cancel-order",
        "body": '{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin2","orderId":"orderId3"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "margin_coin": "body marginCoin: text as str, required",
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.order.cancel_order",
        "rate_limit.documented": False,
        "idempotency.key": "orderId",
        "idempotency.confirm": "v1.mix.order.detail",
        "idempotency.other_keys": ("clientOid",),
        "account_mode": "classic",
        "superseded_by": ("v2.mix.order.cancel_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.order.cancel_order", "v1.mix.order.cancel_order"]
