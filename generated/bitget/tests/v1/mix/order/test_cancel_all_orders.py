# Made by Specloom from bitget/rest/v1/mix/order/cancel-all-orders.yaml; change that file, not this one.
"""``client.v1.mix.order.cancel_all_orders``: POST /api/mix/v1/order/cancel-all-orders."""

from support.endpoint_suite import EndpointSuite


class TestCancelAllOrders(EndpointSuite):
    CALL = "v1.mix.order.cancel_all_orders"
    METHOD = "POST"
    PATH = "/api/mix/v1/order/cancel-all-orders"
    FULL = {"product_type": "umcbl", "margin_coin": "marginCoin2"}
    FULL_REQUEST = {
        "target": "/api/mix/v1/order/cancel-all-orders",
        "body": '{"productType":"umcbl","marginCoin":"marginCoin2"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "product_type": "body productType: text as str, required, one of umcbl dmcbl cmcbl sumcbl sdmcbl scmcbl",
        "margin_coin": "body marginCoin: text as str, required",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.order.cancel_all_orders",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.mix.order.batch_cancel_orders",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.mix.order.cancel_all_orders"]
