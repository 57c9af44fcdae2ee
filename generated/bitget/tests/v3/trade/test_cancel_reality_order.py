# Made by Specloom from bitget/rest/v3/trade/cancel-reality-order.yaml; change that file, not this one.
"""``client.v3.trade.cancel_reality_order``: POST /api/v3/trade/cancel-reality-order."""

from support.endpoint_suite import EndpointSuite


class TestCancelRealityOrder(EndpointSuite):
    CALL = "v3.trade.cancel_reality_order"
    METHOD = "POST"
    PATH = "/api/v3/trade/cancel-reality-order"
    FULL = {"category": "SPOT", "symbol": "BTCUSDT", "order_id": "orderId3", "client_oid": "clientOid4"}
    FULL_REQUEST = {
        "target": "/api/v3/trade/cancel-reality-order",
        "body": '{"category":"SPOT","symbol":"BTCUSDT","orderId":"orderId3","clientOid":"clientOid4"}',
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT", "order_id": "orderId3"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/trade/cancel-reality-order",
        "body": '{"symbol":"BTCUSDT","orderId":"orderId3"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695806875837,
  "data": {"orderId": "orderId3", "clientOid": "clientOid4"}
}
"""
    EXPECTED = {"order_id": "orderId3", "client_oid": "clientOid4"}
    SIGNATURE = {
        "category": "body category: text as str, optional, one of SPOT MARGIN, default SPOT",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.cancel_reality_order",
        "idempotency.key": "orderId",
        "idempotency.other_keys": ("clientOid",),
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.trade.cancel_reality_order", "v3.trade.cancel_reality_order"]
