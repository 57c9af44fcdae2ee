# Made by Specloom from bitget/rest/v2/copy/spot-follower/stop-order.yaml; change that file, not this one.
"""``client.v2.copy.spot_follower.stop_order``: POST /api/v2/copy/spot-follower/stop-order."""

from support.endpoint_suite import EndpointSuite


class TestStopOrder(EndpointSuite):
    CALL = "v2.copy.spot_follower.stop_order"
    METHOD = "POST"
    PATH = "/api/v2/copy/spot-follower/stop-order"
    FULL = {"tracking_no_list": ["123"]}
    FULL_REQUEST = {
        "target": "/api/v2/copy/spot-follower/stop-order",
        "body": '{"trackingNoList":["123"]}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1656066841304, "data": ""}
"""
    EXPECTED = None
    SIGNATURE = {"tracking_no_list": "body trackingNoList: list as Sequence[str], required, max_items 50"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "spot", "copy"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.spot_follower.stop_order",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.copy.spot_follower.stop_order"]
