# Made by Specloom from bitget/rest/v2/earn/account/assets.yaml; change that file, not this one.
"""``client.v2.earn.account.assets``: GET /api/v2/earn/account/assets."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestAssets(EndpointSuite):
    CALL = "v2.earn.account.assets"
    METHOD = "GET"
    PATH = "/api/v2/earn/account/assets"
    FULL = {"coin": "coin1"}
    FULL_REQUEST = {"target": "/api/v2/earn/account/assets?coin=coin1", "body": "", "signed": True}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/earn/account/assets", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1712046333409,
  "data": [{"coin": "BTC", "amount": "0.10000000"}]
}
"""
    EXPECTED = [{"coin": "BTC", "amount": Decimal("0.10000000")}]
    SIGNATURE = {"coin": "query coin: text as str, optional"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "earn"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.earn.account.assets",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "59002": ("EarnRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.account.assets", "v2.earn.account.assets"]
