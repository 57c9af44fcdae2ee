# Made by Specloom from bitget/rest/v2/public/time.yaml; change that file, not this one.
"""``client.v2.public.time``: GET /api/v2/public/time."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestTime(EndpointSuite):
    CALL = "v2.public.time"
    METHOD = "GET"
    PATH = "/api/v2/public/time"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/public/time", "body": "", "signed": False}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1688008631614, "data": {"serverTime": "1688008631614"}}
"""
    EXPECTED = {"server_time": Millis(1688008631614)}
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common",),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.public.time",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.public.time", "v2.public.time"]
