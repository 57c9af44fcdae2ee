# Made by Specloom from bitget/rest/v3/market/time.yaml; change that file, not this one.
"""``client.v3.market.time``: GET /api/v3/market/time."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestTime(EndpointSuite):
    CALL = "v3.market.time"
    METHOD = "GET"
    PATH = "/api/v3/market/time"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/market/time", "body": "", "signed": False}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": {"serverTime": "1700000000001"}}
"""
    EXPECTED = {"server_time": Millis(1700000000001)}
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.market.time",
        "rate_limit.documented": False,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.time", "v3.market.time"]
