# Made by Specloom from bitget/rest/v2/margin/isolated/cancel-order.yaml; change that file, not this one.
"""``client.v2.margin.isolated.cancel_order``: POST /api/v2/margin/isolated/cancel-order."""

from support.endpoint_suite import EndpointSuite


class TestCancelOrder(EndpointSuite):
    CALL = "v2.margin.isolated.cancel_order"
    METHOD = "POST"
    PATH = "/api/v2/margin/isolated/cancel-order"
    FULL = {"symbol": "BTCUSDT", "order_id": "121211212122", "client_oid": "clientOid3"}
    FULL_REQUEST = {
        "target": "/api/v2/margin/isolated/cancel-order",
        "body": '{"symbol":"BTCUSDT","orderId":"121211212122","clientOid":"clientOid3"}',
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT", "order_id": "121211212122"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/margin/isolated/cancel-order",
        "body": '{"symbol":"BTCUSDT","orderId":"121211212122"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695621708119,
  "data": {"orderId": "121211212122", "clientOid": "clientOid3"}
}
"""
    EXPECTED = {"order_id": "121211212122", "client_oid": "clientOid3"}
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.isolated.cancel_order",
        "idempotency.key": "orderId",
        "idempotency.confirm": "v2.margin.isolated.history_orders",
        "idempotency.other_keys": ("clientOid",),
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.isolated.cancel_order", "v2.margin.isolated.cancel_order"]
