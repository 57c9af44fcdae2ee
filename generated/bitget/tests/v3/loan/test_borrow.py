# Made by Specloom from bitget/rest/v3/loan/borrow.yaml; change that file, not this one.
"""``client.v3.loan.borrow``: POST /api/v3/loan/borrow."""

from support.endpoint_suite import EndpointSuite


class TestBorrow(EndpointSuite):
    CALL = "v3.loan.borrow"
    METHOD = "POST"
    PATH = "/api/v3/loan/borrow"
    FULL = {"loan_coin": "BTC", "pledge_coin": "ETH", "daily": "SEVEN", "pledge_amount": "1", "loan_amount": "5.5"}
    FULL_REQUEST = {
        "target": "/api/v3/loan/borrow",
        "body": '{"loanCoin":"BTC","pledgeCoin":"ETH","daily":"SEVEN","pledgeAmount":"1","loanAmount":"5.5"}',
        "signed": True,
    }
    MINIMAL = {"loan_coin": "BTC", "pledge_coin": "ETH", "daily": "SEVEN"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/loan/borrow",
        "body": '{"loanCoin":"BTC","pledgeCoin":"ETH","daily":"SEVEN"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1745725444960, "data": {"orderId": "12345678"}}
"""
    EXPECTED = {"order_id": "12345678"}
    SIGNATURE = {
        "loan_coin": "body loanCoin: text as str, required",
        "pledge_coin": "body pledgeCoin: text as str, required",
        "daily": "body daily: text as str, required, one of SEVEN THIRTY FLEXIBLE",
        "pledge_amount": "body pledgeAmount: decimal as Decimal | int | str, optional",
        "loan_amount": "body loanAmount: decimal as Decimal | int | str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "loan"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.loan.borrow",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "80001": ("InvalidParameter", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.loan.borrow"]
