# Made by Specloom from bitget/rest/v2/account/funding-assets.yaml; change that file, not this one.
"""``client.v2.account.funding_assets``: GET /api/v2/account/funding-assets."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestFundingAssets(EndpointSuite):
    CALL = "v2.account.funding_assets"
    METHOD = "GET"
    PATH = "/api/v2/account/funding-assets"
    FULL = {"coin": "coin1"}
    FULL_REQUEST = {"target": "/api/v2/account/funding-assets?coin=coin1", "body": "", "signed": True}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/account/funding-assets", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1712129301188,
  "data": [{"coin": "USDT", "available": "326", "frozen": "3.5", "usdtValue": "4.5"}]
}
"""
    EXPECTED = [{"coin": "USDT", "available": Decimal("326"), "frozen": Decimal("3.5"), "usdt_value": Decimal("4.5")}]
    SIGNATURE = {"coin": "query coin: text as str, optional"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.account.funding_assets",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "11000": ("WithdrawalRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.account.funding_assets", "v2.account.funding_assets"]
