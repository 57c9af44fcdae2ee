# Made by Specloom from bitget/rest/v2/earn/loan/public/hour-interest.yaml; change that file, not this one.
"""``client.v2.earn.loan.public.hour_interest``: GET /api/v2/earn/loan/public/hour-interest."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestHourInterest(EndpointSuite):
    CALL = "v2.earn.loan.public.hour_interest"
    METHOD = "GET"
    PATH = "/api/v2/earn/loan/public/hour-interest"
    FULL = {"loan_coin": "USDT", "pledge_coin": "ETH", "daily": "SEVEN", "pledge_amount": "0.2"}
    FULL_REQUEST = {
        "target": "/api/v2/earn/loan/public/hour-interest?daily=SEVEN&loanCoin=USDT&pledgeAmount=0.2&pledgeCoin=ETH",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1692433739845,
  "data": {"hourInterest": "0.00133436", "loanAmount": "216.2654"}
}
"""
    EXPECTED = {"hour_interest": Decimal("0.00133436"), "loan_amount": Decimal("216.2654")}
    SIGNATURE = {
        "loan_coin": "query loanCoin: text as str, required",
        "pledge_coin": "query pledgeCoin: text as str, required",
        "daily": "query daily: text as str, required, one of SEVEN THIRTY FLEXIBLE",
        "pledge_amount": "query pledgeAmount: decimal as Decimal | int | str, required",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "earn", "loan"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.earn.loan.public.hour_interest",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "59002": ("EarnRejected", "no", "never"),
        "80001": ("InvalidParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.loan.public.hour_interest", "v2.earn.loan.public.hour_interest"]
