# Made by Specloom from bitget/rest/v3/account/max-withdrawal.yaml; change that file, not this one.
"""``client.v3.account.max_withdrawal``: GET /api/v3/account/max-withdrawal."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestMaxWithdrawal(EndpointSuite):
    CALL = "v3.account.max_withdrawal"
    METHOD = "GET"
    PATH = "/api/v3/account/max-withdrawal"
    FULL = {"coin": "USDT"}
    FULL_REQUEST = {"target": "/api/v3/account/max-withdrawal?coin=USDT", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "coin": "USDT",
    "otcMaxWithdrawal": "100",
    "spotMaxWithdrawal": "500",
    "utaMaxWithdrawal": "1000",
    "totalMaxWithdrawal": "1600"
  }
}
"""
    EXPECTED = {
        "coin": "USDT",
        "otc_max_withdrawal": Decimal("100"),
        "spot_max_withdrawal": Decimal("500"),
        "uta_max_withdrawal": Decimal("1000"),
        "total_max_withdrawal": Decimal("1600"),
    }
    SIGNATURE = {"coin": "query coin: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.max_withdrawal",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.max_withdrawal", "v3.account.max_withdrawal"]
