# Made by Specloom from bitget/rest/v1/spot/trace/config/setProductCode.yaml; change that file, not this one.
"""``client.v1.spot.trace.config.set_product_code``: POST /api/spot/v1/trace/config/setProductCode."""

from support.endpoint_suite import EndpointSuite


class TestSetProductCode(EndpointSuite):
    CALL = "v1.spot.trace.config.set_product_code"
    METHOD = "POST"
    PATH = "/api/spot/v1/trace/config/setProductCode"
    FULL = {}
    FULL_REQUEST = {"target": "/api/spot/v1/trace/config/setProductCode", "body": "{}", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {}
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "spot", "copy"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.trace.config.set_product_code",
        "rate_limit.documented": False,
        "open_params": True,
        "account_mode": "classic",
        "superseded_by": ("v2.copy.spot_trader.config_setting_symbols",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.spot.trace.config.set_product_code"]
