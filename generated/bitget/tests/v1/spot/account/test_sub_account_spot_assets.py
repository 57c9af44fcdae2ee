# Made by Specloom from bitget/rest/v1/spot/account/sub-account-spot-assets.yaml; change that file, not this one.
"""``client.v1.spot.account.sub_account_spot_assets``: POST /api/spot/v1/account/sub-account-spot-assets."""

from support.endpoint_suite import EndpointSuite


class TestSubAccountSpotAssets(EndpointSuite):
    CALL = "v1.spot.account.sub_account_spot_assets"
    METHOD = "POST"
    PATH = "/api/spot/v1/account/sub-account-spot-assets"
    FULL = {}
    FULL_REQUEST = {"target": "/api/spot/v1/account/sub-account-spot-assets", "body": "{}", "signed": True}
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
        "rate_limit.pool": "v1.spot.account.sub_account_spot_assets",
        "rate_limit.documented": False,
        "open_params": True,
        "account_mode": "classic",
        "superseded_by": ("v2.spot.account.subaccount_assets",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.account.sub_account_spot_assets", "v1.spot.account.sub_account_spot_assets"]
