# Made by Specloom from bitget/rest/v2/spot/trade/cancel-symbol-order.yaml; change that file, not this one.
"""``client.v2.spot.trade.cancel_symbol_order``: POST /api/v2/spot/trade/cancel-symbol-order."""

from support.endpoint_suite import EndpointSuite


class TestCancelSymbolOrder(EndpointSuite):
    CALL = "v2.spot.trade.cancel_symbol_order"
    METHOD = "POST"
    PATH = "/api/v2/spot/trade/cancel-symbol-order"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {
        "target": "/api/v2/spot/trade/cancel-symbol-order",
        "body": '{"symbol":"BTCUSDT"}',
        "signature": "yowxiZy7h5rNwTDKJHbizlZt9h0NadP0YPOeEjth1KI=",
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1698313139948, "data": {"symbol": "BGBUSDT"}}
"""
    EXPECTED = {"symbol": "BGBUSDT"}
    SIGNATURE = {"symbol": "body symbol: text as Symbol | str, required, symbol"}
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.trade.cancel_symbol_order",
        "account_mode": "classic",
        "equivalent": "v3.trade.cancel_symbol_order",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.spot.trade.cancel_symbol_order"]
