# Made by Specloom from bitget/rest/v2/earn/loan/borrow.yaml; change that file, not this one.
"""``client.v2.earn.loan.borrow``: POST /api/v2/earn/loan/borrow."""

from support.endpoint_suite import EndpointSuite


class TestBorrow(EndpointSuite):
    CALL = "v2.earn.loan.borrow"
    METHOD = "POST"
    PATH = "/api/v2/earn/loan/borrow"
    FULL = {"loan_coin": "ETH", "pledge_coin": "USDT", "daily": "SEVEN", "pledge_amount": "4.5", "loan_amount": "0.01"}
    FULL_REQUEST = {
        "target": "/api/v2/earn/loan/borrow",
        "body": '{"loanCoin":"ETH","pledgeCoin":"USDT","daily":"SEVEN","pledgeAmount":"4.5","loanAmount":"0.01"}',
        "signed": True,
    }
    MINIMAL = {"loan_coin": "ETH", "pledge_coin": "USDT", "daily": "SEVEN"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/earn/loan/borrow",
        "body": '{"loanCoin":"ETH","pledgeCoin":"USDT","daily":"SEVEN"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 163123213132, "data": {"orderId": "1"}}
"""
    EXPECTED = {"order_id": "1"}
    SIGNATURE = {
        "loan_coin": "body loanCoin: text as str, required",
        "pledge_coin": "body pledgeCoin: text as str, required",
        "daily": "body daily: text as str, required, one of SEVEN THIRTY FLEXIBLE",
        "pledge_amount": "body pledgeAmount: decimal as Decimal | int | str, optional",
        "loan_amount": "body loanAmount: decimal as Decimal | int | str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "earn", "loan"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.earn.loan.borrow",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "59002": ("EarnRejected", "no", "never"),
        "80001": ("InvalidParameter", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.earn.loan.borrow"]
