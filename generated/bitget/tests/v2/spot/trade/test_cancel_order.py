# Made by Specloom from bitget/rest/v2/spot/trade/cancel-order.yaml; change that file, not this one.
"""``client.v2.spot.trade.cancel_order``: POST /api/v2/spot/trade/cancel-order."""

from support.endpoint_suite import EndpointSuite


class TestCancelOrder(EndpointSuite):
    CALL = "v2.spot.trade.cancel_order"
    METHOD = "POST"
    PATH = "/api/v2/spot/trade/cancel-order"
    FULL = {"symbol": "BTCUSDT", "tpsl_type": "normal", "order_id": "121211212122", "client_oid": "clientOid4"}
    FULL_REQUEST = {
        "target": "/api/v2/spot/trade/cancel-order",
        "body": '{"symbol":"BTCUSDT","tpslType":"normal","orderId":"121211212122","clientOid":"clientOid4"}',
        "signature": "gfC7QH82+GbKfrsvxdujjHPdHTZpsNHPk7T2fhMaMto=",
    }
    MINIMAL = {"order_id": "121211212122"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/trade/cancel-order",
        "body": '{"orderId":"121211212122"}',
        "signature": "25UYyihHkrIIC4G6Lz9YkbH/AVm/YEmK6nKtFyTLdZs=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1234567891234,
  "data": {"orderId": "121211212122", "clientOid": "xx001"}
}
"""
    EXPECTED = {"order_id": "121211212122", "client_oid": "xx001"}
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, optional, symbol",
        "tpsl_type": "body tpslType: text as str, optional, one of normal tpsl",
        "order_id": "body orderId: text as str, optional, required if tpslType is tpsl",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.trade.cancel_order",
        "idempotency.key": "orderId",
        "idempotency.confirm": "v2.spot.trade.order_info",
        "idempotency.other_keys": ("clientOid",),
        "account_mode": "classic",
        "equivalent": "v3.trade.cancel_order",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.trade.cancel_order", "v2.spot.trade.cancel_order"]
