# Made by Specloom from bitget/rest/v3/loan/debts.yaml; change that file, not this one.
"""``client.v3.loan.debts``: GET /api/v3/loan/debts."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestDebts(EndpointSuite):
    CALL = "v3.loan.debts"
    METHOD = "GET"
    PATH = "/api/v3/loan/debts"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/loan/debts", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1770266637419,
  "data": {
    "pledgeInfos": [{"coin": "BGB", "amount": "1.02556765", "amountUsdt": "3.03"}],
    "loanInfos": [{"coin": "USDT", "amount": "2.00009297", "amountUsdt": "2.01"}]
  }
}
"""
    EXPECTED = {
        "pledge_infos": [{"coin": "BGB", "amount": Decimal("1.02556765"), "amount_usdt": Decimal("3.03")}],
        "loan_infos": [{"coin": "USDT", "amount": Decimal("2.00009297"), "amount_usdt": Decimal("2.01")}],
    }
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "loan"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.loan.debts",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "80001": ("InvalidParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.loan.debts", "v3.loan.debts"]
