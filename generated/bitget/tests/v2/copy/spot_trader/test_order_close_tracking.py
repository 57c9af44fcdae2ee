# Made by Specloom from bitget/rest/v2/copy/spot-trader/order-close-tracking.yaml; change that file, not this one.
"""``client.v2.copy.spot_trader.order_close_tracking``: POST /api/v2/copy/spot-trader/order-close-tracking."""

from support.endpoint_suite import EndpointSuite


class TestOrderCloseTracking(EndpointSuite):
    CALL = "v2.copy.spot_trader.order_close_tracking"
    METHOD = "POST"
    PATH = "/api/v2/copy/spot-trader/order-close-tracking"
    FULL = {"tracking_no_list": ["1"], "symbol": "BTCUSDT"}
    FULL_REQUEST = {
        "target": "/api/v2/copy/spot-trader/order-close-tracking",
        "body": '{"trackingNoList":["1"],"symbol":"BTCUSDT"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1656066841304, "data": ""}
"""
    EXPECTED = None
    SIGNATURE = {
        "tracking_no_list": "body trackingNoList: list as Sequence[str], required, max_items 50",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "spot", "copy"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.spot_trader.order_close_tracking",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.copy.spot_trader.order_close_tracking"]
