# Made by Specloom from bitget/rest/v3/loan/interest.yaml; change that file, not this one.
"""``client.v3.loan.interest``: GET /api/v3/loan/interest."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestInterest(EndpointSuite):
    CALL = "v3.loan.interest"
    METHOD = "GET"
    PATH = "/api/v3/loan/interest"
    FULL = {"loan_coin": "loanCoin1", "pledge_coin": "pledgeCoin2", "daily": "SEVEN", "pledge_amount": "4.5"}
    FULL_REQUEST = {
        "target": "/api/v3/loan/interest?daily=SEVEN&loanCoin=loanCoin1&pledgeAmount=4.5&pledgeCoin=pledgeCoin2",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1770094037638,
  "data": {"hourInterest": "0.00000001", "loanAmount": "0.01935842"}
}
"""
    EXPECTED = {"hour_interest": Decimal("1E-8"), "loan_amount": Decimal("0.01935842")}
    SIGNATURE = {
        "loan_coin": "query loanCoin: text as str, required",
        "pledge_coin": "query pledgeCoin: text as str, required",
        "daily": "query daily: text as str, required, one of SEVEN THIRTY FLEXIBLE",
        "pledge_amount": "query pledgeAmount: decimal as Decimal | int | str, required",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "loan"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.loan.interest",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "80001": ("InvalidParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.loan.interest", "v3.loan.interest"]
