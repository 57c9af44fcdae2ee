# Made by Specloom from bitget/rest/v1/spot/account/assets-lite.yaml; change that file, not this one.
"""``client.v1.spot.account.assets_lite``: GET /api/spot/v1/account/assets-lite."""

from support.endpoint_suite import EndpointSuite


class TestAssetsLite(EndpointSuite):
    CALL = "v1.spot.account.assets_lite"
    METHOD = "GET"
    PATH = "/api/spot/v1/account/assets-lite"
    FULL = {}
    FULL_REQUEST = {"target": "/api/spot/v1/account/assets-lite", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {}
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.account.assets_lite",
        "rate_limit.documented": False,
        "open_params": True,
        "account_mode": "classic",
        "superseded_by": ("v2.spot.account.assets",),
        "deprecated": True,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.account.assets_lite", "v1.spot.account.assets_lite"]
