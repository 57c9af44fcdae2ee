# Made by Specloom from bitget/rest/v3/p2p/ad-operate.yaml; change that file, not this one.
"""``client.v3.p2p.ad_operate``: POST /api/v3/p2p/ad-operate."""

from support.endpoint_suite import EndpointSuite


class TestAdOperate(EndpointSuite):
    CALL = "v3.p2p.ad_operate"
    METHOD = "POST"
    PATH = "/api/v3/p2p/ad-operate"
    FULL = {"adv_id": "advId1", "operation": "publish"}
    FULL_REQUEST = {
        "target": "/api/v3/p2p/ad-operate",
        "body": '{"advId":"advId1","operation":"publish"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "adv_id": "body advId: text as str, required",
        "operation": "body operation: text as str, required, one of publish delist remove",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "p2p"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.p2p.ad_operate",
        "rate_limit.documented": False,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "60001": ("MissingParameter", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.p2p.ad_operate"]
