# Made by Specloom from bitget/rest/v1/spot/account/assets.yaml; change that file, not this one.
"""``client.v1.spot.account.assets``: GET /api/spot/v1/account/assets."""

from support.endpoint_suite import EndpointSuite


class TestAssets(EndpointSuite):
    CALL = "v1.spot.account.assets"
    METHOD = "GET"
    PATH = "/api/spot/v1/account/assets"
    FULL = {"coin": "coin1"}
    FULL_REQUEST = {"target": "/api/spot/v1/account/assets?coin=coin1", "body": "", "signed": True}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/spot/v1/account/assets", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {"coin": "query coin: text as str, optional"}
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.account.assets",
        "rate_limit.documented": False,
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
    MOCK_CALLS = ["v1.spot.account.assets", "v1.spot.account.assets"]
