# Made by Specloom from bitget/rest/v3/stockplus/trade/cancel-order.yaml; change that file, not this one.
"""``client.v3.stockplus.trade.cancel_order``: POST /api/v3/stockplus/trade/cancel-order."""

from support.endpoint_suite import EndpointSuite


class TestCancelOrder(EndpointSuite):
    CALL = "v3.stockplus.trade.cancel_order"
    METHOD = "POST"
    PATH = "/api/v3/stockplus/trade/cancel-order"
    FULL = {"symbol": "BTCUSDT", "order_id": "orderId2", "client_oid": "clientOid3"}
    FULL_REQUEST = {
        "target": "/api/v3/stockplus/trade/cancel-order",
        "body": '{"symbol":"BTCUSDT","orderId":"orderId2","clientOid":"clientOid3"}',
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT", "order_id": "orderId2"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/stockplus/trade/cancel-order",
        "body": '{"symbol":"BTCUSDT","orderId":"orderId2"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {"orderId": "orderId2", "clientOid": "clientOid2", "symbol": "AAPL220429C150000.US"}
}
"""
    EXPECTED = {"order_id": "orderId2", "client_oid": "clientOid2", "symbol": "AAPL220429C150000.US"}
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 30,
        "rate_limit.default.seconds": 30,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.stockplus.trade.cancel_order",
        "idempotency.key": "orderId",
        "idempotency.confirm": "v3.stockplus.trade.order_detail",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.stockplus.trade.cancel_order", "v3.stockplus.trade.cancel_order"]
