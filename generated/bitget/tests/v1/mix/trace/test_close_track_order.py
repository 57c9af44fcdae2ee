# Made by Specloom from bitget/rest/v1/mix/trace/closeTrackOrder.yaml; change that file, not this one.
"""``client.v1.mix.trace.close_track_order``: POST /api/mix/v1/trace/closeTrackOrder."""

from support.endpoint_suite import EndpointSuite


class TestCloseTrackOrder(EndpointSuite):
    CALL = "v1.mix.trace.close_track_order"
    METHOD = "POST"
    PATH = "/api/mix/v1/trace/closeTrackOrder"
    FULL = {"symbol": "BTCUSDT_UMCBL", "tracking_no": "trackingNo2"}
    FULL_REQUEST = {
        "target": "/api/mix/v1/trace/closeTrackOrder",
        "body": '{"symbol":"BTCUSDT_UMCBL","trackingNo":"trackingNo2"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "tracking_no": "body trackingNo: text as str, required",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.trace.close_track_order",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.copy.mix_trader.order_close_positions",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.mix.trace.close_track_order"]
