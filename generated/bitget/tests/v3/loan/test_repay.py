# Made by Specloom from bitget/rest/v3/loan/repay.yaml; change that file, not this one.
"""``client.v3.loan.repay``: POST /api/v3/loan/repay."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestRepay(EndpointSuite):
    CALL = "v3.loan.repay"
    METHOD = "POST"
    PATH = "/api/v3/loan/repay"
    FULL = {"order_id": "BTC", "repay_all": "yes", "amount": "3.5", "repay_unlock": "no"}
    FULL_REQUEST = {
        "target": "/api/v3/loan/repay",
        "body": '{"orderId":"BTC","repayAll":"yes","amount":"3.5","repayUnlock":"no"}',
        "signed": True,
    }
    MINIMAL = {"order_id": "BTC", "repay_all": "yes"}
    MINIMAL_REQUEST = {"target": "/api/v3/loan/repay", "body": '{"orderId":"BTC","repayAll":"yes"}', "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1770191055753,
  "data": {
    "loanCoin": "USDT",
    "pledgeCoin": "BGB",
    "repayAmount": "1.00000713",
    "payInterest": "0.00000712",
    "repayLoanAmount": "1.00000001",
    "repayUnlockAmount": "0.50791233"
  }
}
"""
    EXPECTED = {
        "loan_coin": "USDT",
        "pledge_coin": "BGB",
        "repay_amount": Decimal("1.00000713"),
        "pay_interest": Decimal("0.00000712"),
        "repay_loan_amount": Decimal("1.00000001"),
        "repay_unlock_amount": Decimal("0.50791233"),
    }
    SIGNATURE = {
        "order_id": "body orderId: text as str, required",
        "repay_all": "body repayAll: text as str, required, one of yes no",
        "amount": "body amount: decimal as Decimal | int | str, optional, required if repayAll is no",
        "repay_unlock": "body repayUnlock: text as str, optional, one of yes no, default no",
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
        "rate_limit.pool": "v3.loan.repay",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "80001": ("InvalidParameter", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.loan.repay"]
