# Made by Specloom from bitget/rest/v3/trade/place-reality-order.yaml; change that file, not this one.
"""``client.v3.trade.place_reality_order``: POST /api/v3/trade/place-reality-order."""

from support.endpoint_suite import EndpointSuite


class TestPlaceRealityOrder(EndpointSuite):
    CALL = "v3.trade.place_reality_order"
    METHOD = "POST"
    PATH = "/api/v3/trade/place-reality-order"
    FULL = {
        "category": "SPOT",
        "symbol": "BTCUSDT",
        "side": "buy",
        "order_type": "limit",
        "qty": "5.5",
        "price": "6.5",
        "client_oid": "clientOid7",
    }
    FULL_REQUEST = {
        "target": "/api/v3/trade/place-reality-order",
        "body": '{"category":"SPOT","symbol":"BTCUSDT","side":"buy","orderType":"limit","qty":"5.5","price":"6.5","clientOid":"clientOid7"}',
        "signed": True,
    }
    MINIMAL = {
        "symbol": "BTCUSDT",
        "side": "buy",
        "order_type": "limit",
        "qty": "5.5",
        "price": "6.5",
        "client_oid": "clientOid7",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v3/trade/place-reality-order",
        "body": '{"symbol":"BTCUSDT","side":"buy","orderType":"limit","qty":"5.5","price":"6.5","clientOid":"clientOid7"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695806875837,
  "data": {"orderId": "121211212122", "clientOid": "clientOid7"}
}
"""
    EXPECTED = {"order_id": "121211212122", "client_oid": "clientOid7"}
    SIGNATURE = {
        "category": "body category: text as str, optional, one of SPOT MARGIN, default SPOT",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "side": "body side: text as str, required, one of buy sell",
        "order_type": "body orderType: text as str, required, one of limit market",
        "qty": "body qty: decimal as Decimal | int | str, required",
        "price": "body price: decimal as Decimal | int | str, optional, required if orderType is limit",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.place_reality_order",
        "idempotency.key": "clientOid",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.trade.place_reality_order"]
