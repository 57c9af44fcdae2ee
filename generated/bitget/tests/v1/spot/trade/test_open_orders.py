# Made by Specloom from bitget/rest/v1/spot/trade/open-orders.yaml; change that file, not this one.
"""``client.v1.spot.trade.open_orders``: POST /api/spot/v1/trade/open-orders."""

from support.endpoint_suite import EndpointSuite


class TestOpenOrders(EndpointSuite):
    CALL = "v1.spot.trade.open_orders"
    METHOD = "POST"
    PATH = "/api/spot/v1/trade/open-orders"
    FULL = {"symbol": "BTCUSDT_SPBL"}
    FULL_REQUEST = {"target": "/api/spot/v1/trade/open-orders", "body": '{"symbol":"BTCUSDT_SPBL"}', "signed": True}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/spot/v1/trade/open-orders", "body": "{}", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {"symbol": "body symbol: text as Symbol | str, optional, symbol"}
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.trade.open_orders",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.trade.open_orders", "v1.spot.trade.open_orders"]
