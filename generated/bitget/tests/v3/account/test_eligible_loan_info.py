# Made by Specloom from bitget/rest/v3/account/eligible-loan-info.yaml; change that file, not this one.
"""``client.v3.account.eligible_loan_info``: GET /api/v3/account/eligible-loan-info."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestEligibleLoanInfo(EndpointSuite):
    CALL = "v3.account.eligible_loan_info"
    METHOD = "GET"
    PATH = "/api/v3/account/eligible-loan-info"
    FULL = {"coin": "coin1"}
    FULL_REQUEST = {"target": "/api/v3/account/eligible-loan-info?coin=coin1", "body": "", "signed": True}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/account/eligible-loan-info", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1784618341109,
  "data": [{"limit": "100000", "masterSubLimit": "500000", "platformRemaingQuota": "10000000"}]
}
"""
    EXPECTED = [{"limit": 100000, "master_sub_limit": Decimal("500000"), "platform_remaing_quota": Decimal("10000000")}]
    SIGNATURE = {"coin": "query coin: text as str, optional"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.eligible_loan_info",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.eligible_loan_info", "v3.account.eligible_loan_info"]
