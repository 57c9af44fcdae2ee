# Made by Specloom from bitget/rest/v2/earn/loan/debts.yaml; change that file, not this one.
"""``client.v2.earn.loan.debts``: GET /api/v2/earn/loan/debts."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestDebts(EndpointSuite):
    CALL = "v2.earn.loan.debts"
    METHOD = "GET"
    PATH = "/api/v2/earn/loan/debts"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/earn/loan/debts", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1692436610750,
  "data": {
    "pledgeInfos": [{"coin": "USDT", "amount": "28826.61539642", "amountUsdt": "28826.61"}],
    "loanInfos": [{"coin": "ETH", "amount": "11.00002748", "amountUsdt": "18730.85"}]
  }
}
"""
    EXPECTED = {
        "pledge_infos": [{"coin": "USDT", "amount": Decimal("28826.61539642"), "amount_usdt": Decimal("28826.61")}],
        "loan_infos": [{"coin": "ETH", "amount": Decimal("11.00002748"), "amount_usdt": Decimal("18730.85")}],
    }
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "earn", "loan"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.earn.loan.debts",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "59002": ("EarnRejected", "no", "never"),
        "80001": ("InvalidParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.loan.debts", "v2.earn.loan.debts"]
