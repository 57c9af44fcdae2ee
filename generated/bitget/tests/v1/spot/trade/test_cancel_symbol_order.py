# Made by Specloom from bitget/rest/v1/spot/trade/cancel-symbol-order.yaml; change that file, not this one.
"""``client.v1.spot.trade.cancel_symbol_order``: POST /api/spot/v1/trade/cancel-symbol-order."""

from support.endpoint_suite import EndpointSuite


class TestCancelSymbolOrder(EndpointSuite):
    CALL = "v1.spot.trade.cancel_symbol_order"
    METHOD = "POST"
    PATH = "/api/spot/v1/trade/cancel-symbol-order"
    FULL = {"symbol": "BTCUSDT_SPBL"}
    FULL_REQUEST = {
        "target": "/api/spot/v1/trade/cancel-symbol-order",
        "body": '{"symbol":"BTCUSDT_SPBL"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {"symbol": "body symbol: text as Symbol | str, required, symbol"}
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.trade.cancel_symbol_order",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.spot.trade.cancel_symbol_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.spot.trade.cancel_symbol_order"]
