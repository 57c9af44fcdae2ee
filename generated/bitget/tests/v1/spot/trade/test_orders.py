# Made by Specloom from bitget/rest/v1/spot/trade/orders.yaml; change that file, not this one.
"""``client.v1.spot.trade.orders``: POST /api/spot/v1/trade/orders."""

from support.endpoint_suite import EndpointSuite


class TestOrders(EndpointSuite):
    CALL = "v1.spot.trade.orders"
    METHOD = "POST"
    PATH = "/api/spot/v1/trade/orders"
    FULL = {
        "symbol": "BTCUSDT_SPBL",
        "side": "buy",
        "order_type": "limit",
        "force": "normal",
        "price": "5.5",
        "size": "6.5",
        "quantity": "7.5",
        "client_order_id": "clientOrderId8",
    }
    FULL_REQUEST = {
        "target": "/api/spot/v1/trade/orders",
        "body": '{"symbol":"BTCUSDT_SPBL","side":"buy","orderType":"limit","force":"normal","price":"5.5","size":"6.5","quantity":"7.5","clientOrderId":"clientOrderId8"}',
        "signed": True,
    }
    MINIMAL = {
        "symbol": "BTCUSDT_SPBL",
        "side": "buy",
        "order_type": "limit",
        "force": "normal",
        "client_order_id": "clientOrderId8",
    }
    MINIMAL_REQUEST = {
        "target": "/api/spot/v1/trade/orders",
        "body": '{"symbol":"BTCUSDT_SPBL","side":"buy","orderType":"limit","force":"normal","clientOrderId":"clientOrderId8"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {"orderId": "orderId1", "clientOrderId": "clientOrderId8"}
}
"""
    EXPECTED = {"order_id": "orderId1", "client_order_id": "clientOrderId8"}
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "side": "body side: text as str, required, one of buy sell",
        "order_type": "body orderType: text as str, required, one of limit market",
        "force": "body force: text as str, required, one of normal post_only fok ioc",
        "price": "body price: decimal as Decimal | int | str, optional",
        "size": "body size: decimal as Decimal | int | str, optional",
        "quantity": "body quantity: decimal as Decimal | int | str, optional",
        "client_order_id": "body clientOrderId: text as str, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.trade.orders",
        "rate_limit.documented": False,
        "idempotency.key": "clientOrderId",
        "idempotency.confirm": "v1.spot.trade.order_info",
        "account_mode": "classic",
        "superseded_by": ("v2.spot.trade.place_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "confirmed"
    CONFIRMATION = {
        "method": "POST",
        "path": "/api/spot/v1/trade/orderInfo",
        "key": "clientOrderId",
        "value": "clientOrderId8",
        "found": {"clientOrderId": "clientOrderId8"},
    }
