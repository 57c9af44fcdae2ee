# Made by Specloom from bitget/rest/v3/trade/cancel-order.yaml; change that file, not this one.
"""``client.v3.trade.cancel_order``: POST /api/v3/trade/cancel-order."""

from support.endpoint_suite import EndpointSuite


class TestCancelOrder(EndpointSuite):
    CALL = "v3.trade.cancel_order"
    METHOD = "POST"
    PATH = "/api/v3/trade/cancel-order"
    FULL = {"order_id": "111111111111111111", "client_oid": "clientOid2", "category": "SPOT"}
    FULL_REQUEST = {
        "target": "/api/v3/trade/cancel-order",
        "body": '{"orderId":"111111111111111111","clientOid":"clientOid2","category":"SPOT"}',
        "signature": "uprO7Wt7YpYrcwFduUOxxBpE8195ZsWBKbb8ZkFpMtk=",
    }
    MINIMAL = {"order_id": "111111111111111111"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/trade/cancel-order",
        "body": '{"orderId":"111111111111111111"}',
        "signature": "LU54RPr6srQ26PzT7d/h1bXWFcwhjIGsRN7EwvNN/p4=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695806875837,
  "data": {"clientOid": "121211212122", "orderId": "111111111111111111"}
}
"""
    EXPECTED = {"client_oid": "121211212122", "order_id": "111111111111111111"}
    SIGNATURE = {
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
        "category": "body category: text as str, optional, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
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
        "rate_limit.pool": "v3.trade.cancel_order",
        "idempotency.key": "orderId",
        "idempotency.confirm": "v3.trade.order_info",
        "idempotency.other_keys": ("clientOid",),
        "account_mode": "unified",
        "equivalent": "v2.spot.trade.cancel_order",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.trade.cancel_order", "v3.trade.cancel_order"]
