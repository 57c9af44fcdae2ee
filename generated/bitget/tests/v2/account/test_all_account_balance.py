# Made by Specloom from bitget/rest/v2/account/all-account-balance.yaml; change that file, not this one.
"""``client.v2.account.all_account_balance``: GET /api/v2/account/all-account-balance."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestAllAccountBalance(EndpointSuite):
    CALL = "v2.account.all_account_balance"
    METHOD = "GET"
    PATH = "/api/v2/account/all-account-balance"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/account/all-account-balance", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1712129301188,
  "data": [{"accountType": "spot", "usdtBalance": "326883.9190752508"}]
}
"""
    EXPECTED = [{"account_type": "spot", "usdt_balance": Decimal("326883.9190752508")}]
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.account.all_account_balance",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "11000": ("WithdrawalRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.account.all_account_balance", "v2.account.all_account_balance"]
