# Made by Specloom from bitget/rest/v2/spot/wallet/modify-deposit-account.yaml; change that file, not this one.
"""``client.v2.spot.wallet.modify_deposit_account``: POST /api/v2/spot/wallet/modify-deposit-account."""

from support.endpoint_suite import EndpointSuite


class TestModifyDepositAccount(EndpointSuite):
    CALL = "v2.spot.wallet.modify_deposit_account"
    METHOD = "POST"
    PATH = "/api/v2/spot/wallet/modify-deposit-account"
    FULL = {"account_type": "USDT-FUTURES", "coin": "USDT"}
    FULL_REQUEST = {
        "target": "/api/v2/spot/wallet/modify-deposit-account",
        "body": '{"accountType":"USDT-FUTURES","coin":"USDT"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1683875302853, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "account_type": "body accountType: text as str, required, one of spot funding coin-futures usdt-futures usdc-futures",
        "coin": "body coin: text as str, required",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.wallet.modify_deposit_account",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.spot.wallet.modify_deposit_account"]
