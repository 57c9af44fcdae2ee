# Made by Specloom from bitget/rest/v3/trade/cancel-strategy-order.yaml; change that file, not this one.
"""``client.v3.trade.cancel_strategy_order``: POST /api/v3/trade/cancel-strategy-order."""

from support.endpoint_suite import EndpointSuite


class TestCancelStrategyOrder(EndpointSuite):
    CALL = "v3.trade.cancel_strategy_order"
    METHOD = "POST"
    PATH = "/api/v3/trade/cancel-strategy-order"
    FULL = {"order_id": "111111111111111111", "client_oid": "clientOid2"}
    FULL_REQUEST = {
        "target": "/api/v3/trade/cancel-strategy-order",
        "body": '{"orderId":"111111111111111111","clientOid":"clientOid2"}',
        "signature": "JqfBLrGIME66gBth0kxQQfMU74clyp9PkGWHZKevyV0=",
    }
    MINIMAL = {"order_id": "111111111111111111"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/trade/cancel-strategy-order",
        "body": '{"orderId":"111111111111111111"}',
        "signature": "4swcIjjYm0xwGFkm/YfUoC5bCeu164k8SXT8pJSPiy0=",
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1695806875837, "data": null}
"""
    EXPECTED = None
    SIGNATURE = {
        "order_id": "body orderId: text as str, required",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.cancel_strategy_order",
        "idempotency.key": "orderId",
        "idempotency.other_keys": ("clientOid",),
        "account_mode": "unified",
        "equivalent": "v2.mix.order.cancel_plan_order",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.trade.cancel_strategy_order", "v3.trade.cancel_strategy_order"]
