# Made by Specloom from bitget/rest/v3/account/deposit-account.yaml; change that file, not this one.
"""``client.v3.account.deposit_account``: POST /api/v3/account/deposit-account."""

from support.endpoint_suite import EndpointSuite


class TestDepositAccount(EndpointSuite):
    CALL = "v3.account.deposit_account"
    METHOD = "POST"
    PATH = "/api/v3/account/deposit-account"
    FULL = {"coin": "BTC", "account_type": "funding"}
    FULL_REQUEST = {
        "target": "/api/v3/account/deposit-account",
        "body": '{"coin":"BTC","accountType":"funding"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1753848186558, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "coin": "body coin: text as str, required",
        "account_type": "body accountType: text as str, required, one of funding unified otc",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.deposit_account",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.account.deposit_account"]
