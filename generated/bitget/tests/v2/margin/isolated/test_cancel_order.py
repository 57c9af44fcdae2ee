# Made by Specloom from bitget/rest/v2/margin/isolated/cancel-order.yaml; change that file, not this one.
"""``client.v2.margin.isolated.cancel_order``: POST /api/v2/margin/isolated/cancel-order."""

from support.endpoint_suite import EndpointSuite


class TestCancelOrder(EndpointSuite):
    CALL = "v2.margin.isolated.cancel_order"
    METHOD = "POST"
    PATH = "/api/v2/margin/isolated/cancel-order"
    FULL = {"symbol": "ETHUSDT", "order_id": "121211212122", "client_oid": "clientOid3"}
    FULL_REQUEST = {
        "target": "/api/v2/margin/isolated/cancel-order",
        "body": '{"symbol":"ETHUSDT","orderId":"121211212122","clientOid":"clientOid3"}',
        "signature": "6/wr92v1arzNMB4ejU7K6OTGfh5FRODk6dKgEKd3vls=",
    }
    MINIMAL = {"symbol": "ETHUSDT", "order_id": "121211212122"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/margin/isolated/cancel-order",
        "body": '{"symbol":"ETHUSDT","orderId":"121211212122"}',
        "signature": "N8hyKEg5/BzHeuyU3kdANzHCpu+QsL2uSm2SChyGfdI=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695621708119,
  "data": {"orderId": "121211212122", "clientOid": "clientOid2"}
}
"""
    EXPECTED = {"order_id": "121211212122", "client_oid": "clientOid2"}
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
    CODES = {"00001": ("BadTimeRange", "no", "never"), "50001": ("BadCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.isolated.cancel_order", "v2.margin.isolated.cancel_order"]
