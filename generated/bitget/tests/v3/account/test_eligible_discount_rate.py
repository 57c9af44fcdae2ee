# Made by Specloom from bitget/rest/v3/account/eligible-discount-rate.yaml; change that file, not this one.
"""``client.v3.account.eligible_discount_rate``: GET /api/v3/account/eligible-discount-rate."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestEligibleDiscountRate(EndpointSuite):
    CALL = "v3.account.eligible_discount_rate"
    METHOD = "GET"
    PATH = "/api/v3/account/eligible-discount-rate"
    FULL = {"coin": "coin1"}
    FULL_REQUEST = {"target": "/api/v3/account/eligible-discount-rate?coin=coin1", "body": "", "signed": True}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/account/eligible-discount-rate", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1730911874605,
  "data": [{"coin": "BTC", "list": [{"tierStartValue": "0", "discountRate": "0.85"}]}]
}
"""
    EXPECTED = [{"coin": "BTC", "list": [{"tier_start_value": Decimal("0"), "discount_rate": Decimal("0.85")}]}]
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
        "rate_limit.pool": "v3.account.eligible_discount_rate",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.eligible_discount_rate", "v3.account.eligible_discount_rate"]
