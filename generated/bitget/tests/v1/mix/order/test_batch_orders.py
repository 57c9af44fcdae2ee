# Made by Specloom from bitget/rest/v1/mix/order/batch-orders.yaml; change that file, not this one.
"""``client.v1.mix.order.batch_orders``: POST /api/mix/v1/order/batch-orders."""

from support.endpoint_suite import EndpointSuite


class TestBatchOrders(EndpointSuite):
    CALL = "v1.mix.order.batch_orders"
    METHOD = "POST"
    PATH = "/api/mix/v1/order/batch-orders"
    FULL = {"symbol": "BTCUSDT_UMCBL", "margin_coin": "marginCoin2"}
    FULL_REQUEST = {
        "target": "/api/mix/v1/order/batch-orders",
        "body": '{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin2"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "margin_coin": "body marginCoin: text as str, required",
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
        "rate_limit.pool": "v1.mix.order.batch_orders",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.mix.order.batch_place_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.mix.order.batch_orders"]
