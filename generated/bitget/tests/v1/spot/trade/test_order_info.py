# Made by Specloom from bitget/rest/v1/spot/trade/orderInfo.yaml; change that file, not this one.
"""``client.v1.spot.trade.order_info``: POST /api/spot/v1/trade/orderInfo."""

from support.endpoint_suite import EndpointSuite


class TestOrderInfo(EndpointSuite):
    CALL = "v1.spot.trade.order_info"
    METHOD = "POST"
    PATH = "/api/spot/v1/trade/orderInfo"
    FULL = {"symbol": "BTCUSDT_SPBL", "order_id": "orderId2", "client_order_id": "clientOrderId3"}
    FULL_REQUEST = {
        "target": "/api/spot/v1/trade/orderInfo",
        "body": '{"symbol":"BTCUSDT_SPBL","orderId":"orderId2","clientOrderId":"clientOrderId3"}',
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT_SPBL"}
    MINIMAL_REQUEST = {"target": "/api/spot/v1/trade/orderInfo", "body": '{"symbol":"BTCUSDT_SPBL"}', "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "order_id": "body orderId: text as str, optional",
        "client_order_id": "body clientOrderId: text as str, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.trade.order_info",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.spot.trade.order_info",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.trade.order_info", "v1.spot.trade.order_info"]
