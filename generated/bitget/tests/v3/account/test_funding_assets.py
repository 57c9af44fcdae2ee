# Made by Specloom from bitget/rest/v3/account/funding-assets.yaml; change that file, not this one.
"""``client.v3.account.funding_assets``: GET /api/v3/account/funding-assets."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestFundingAssets(EndpointSuite):
    CALL = "v3.account.funding_assets"
    METHOD = "GET"
    PATH = "/api/v3/account/funding-assets"
    FULL = {"coin": "coin1"}
    FULL_REQUEST = {"target": "/api/v3/account/funding-assets?coin=coin1", "body": "", "signed": True}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/account/funding-assets", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1750396239013,
  "data": [{"coin": "BGB", "available": "0.01", "frozen": "0", "balance": "4.5"}]
}
"""
    EXPECTED = [{"coin": "BGB", "available": Decimal("0.01"), "frozen": Decimal("0"), "balance": Decimal("4.5")}]
    SIGNATURE = {"coin": "query coin: text as str, optional"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.funding_assets",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.funding_assets", "v3.account.funding_assets"]
