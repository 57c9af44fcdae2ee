# Made by Specloom from bitget/rest/v1/spot/market/spot-vip-level.yaml; change that file, not this one.
"""``client.v1.spot.market.spot_vip_level``: GET /api/spot/v1/market/spot-vip-level."""

from support.endpoint_suite import EndpointSuite


class TestSpotVipLevel(EndpointSuite):
    CALL = "v1.spot.market.spot_vip_level"
    METHOD = "GET"
    PATH = "/api/spot/v1/market/spot-vip-level"
    FULL = {}
    FULL_REQUEST = {"target": "/api/spot/v1/market/spot-vip-level", "body": "", "signed": False}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {}
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.market.spot_vip_level",
        "rate_limit.documented": False,
        "open_params": True,
        "superseded_by": ("v2.spot.market.vip_fee_rate",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.market.spot_vip_level", "v1.spot.market.spot_vip_level"]
