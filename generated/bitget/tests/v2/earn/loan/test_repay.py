# Made by Specloom from bitget/rest/v2/earn/loan/repay.yaml; change that file, not this one.
"""``client.v2.earn.loan.repay``: POST /api/v2/earn/loan/repay."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestRepay(EndpointSuite):
    CALL = "v2.earn.loan.repay"
    METHOD = "POST"
    PATH = "/api/v2/earn/loan/repay"
    FULL = {"order_id": "ETH", "amount": "2.5", "repay_unlock": "yes", "repay_all": "no"}
    FULL_REQUEST = {
        "target": "/api/v2/earn/loan/repay",
        "body": '{"orderId":"ETH","amount":"2.5","repayUnlock":"yes","repayAll":"no"}',
        "signed": True,
    }
    MINIMAL = {"order_id": "ETH", "repay_all": "no"}
    MINIMAL_REQUEST = {"target": "/api/v2/earn/loan/repay", "body": '{"orderId":"ETH","repayAll":"no"}', "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1684747525424,
  "data": {
    "loanCoin": "TRX",
    "pledgeCoin": "USDT",
    "repayAmount": "1566.23820848",
    "payInterest": "0.1185634",
    "repayLoanAmount": "1566.22635214",
    "repayUnlockAmount": "195"
  }
}
"""
    EXPECTED = {
        "loan_coin": "TRX",
        "pledge_coin": "USDT",
        "repay_amount": Decimal("1566.23820848"),
        "pay_interest": Decimal("0.1185634"),
        "repay_loan_amount": Decimal("1566.22635214"),
        "repay_unlock_amount": Decimal("195"),
    }
    SIGNATURE = {
        "order_id": "body orderId: text as str, required",
        "amount": "body amount: decimal as Decimal | int | str, optional",
        "repay_unlock": "body repayUnlock: text as str, optional, one of yes no, default yes",
        "repay_all": "body repayAll: text as str, required, one of yes no",
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
        "rate_limit.pool": "v2.earn.loan.repay",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "59002": ("EarnRejected", "no", "never"),
        "80001": ("InvalidParameter", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.earn.loan.repay"]
