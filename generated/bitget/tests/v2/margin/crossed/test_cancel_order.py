# Made by Specloom from bitget/rest/v2/margin/crossed/cancel-order.yaml; change that file, not this one.
"""``client.v2.margin.crossed.cancel_order``: POST /api/v2/margin/crossed/cancel-order."""

from support.endpoint_suite import EndpointSuite


class TestCancelOrder(EndpointSuite):
    CALL = "v2.margin.crossed.cancel_order"
    METHOD = "POST"
    PATH = "/api/v2/margin/crossed/cancel-order"
    FULL = {"symbol": "BTCUSDT", "order_id": "12234234321432", "client_oid": "clientOid3"}
    FULL_REQUEST = {
        "target": "/api/v2/margin/crossed/cancel-order",
        "body": '{"symbol":"BTCUSDT","orderId":"12234234321432","clientOid":"clientOid3"}',
        "signature": "hnQT4lgPc4Pdb+l/jp6Td8jH7+jhIwBaV7zHz6uy6Dw=",
    }
    MINIMAL = {"symbol": "BTCUSDT", "order_id": "12234234321432"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/margin/crossed/cancel-order",
        "body": '{"symbol":"BTCUSDT","orderId":"12234234321432"}',
        "signature": "ErXZ4+b96YPY3fFVXFuqzAnHoZkhlgoPeeL0138MWV8=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627293504612,
  "data": {"orderId": "121211212122", "clientOid": "BITGET#121211212122"}
}
"""
    EXPECTED = {"order_id": "121211212122", "client_oid": "BITGET#121211212122"}
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
        "rate_limit.pool": "v2.margin.crossed.cancel_order",
        "idempotency.key": "orderId",
        "idempotency.confirm": "v2.margin.crossed.history_orders",
        "idempotency.other_keys": ("clientOid",),
        "account_mode": "classic",
        "equivalent": "v3.trade.cancel_order",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.crossed.cancel_order", "v2.margin.crossed.cancel_order"]
