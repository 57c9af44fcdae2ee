# Made by Specloom from bitget/rest/v3/account/repayable-coins.yaml; change that file, not this one.
"""``client.v3.account.repayable_coins``: GET /api/v3/account/repayable-coins."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestRepayableCoins(EndpointSuite):
    CALL = "v3.account.repayable_coins"
    METHOD = "GET"
    PATH = "/api/v3/account/repayable-coins"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/account/repayable-coins", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1730189435812,
  "data": {
    "repayableCoinList": [{"coin": "USDT", "size": "147214.04781004", "amount": "147102.60677584"}],
    "maxSelection": "1"
  }
}
"""
    EXPECTED = {
        "repayable_coin_list": [
            {"coin": "USDT", "size": Decimal("147214.04781004"), "amount": Decimal("147102.60677584")}
        ],
        "max_selection": 1,
    }
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.repayable_coins",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.repayable_coins", "v3.account.repayable_coins"]
