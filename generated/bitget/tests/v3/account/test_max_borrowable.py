# Made by Specloom from bitget/rest/v3/account/max-borrowable.yaml; change that file, not this one.
"""``client.v3.account.max_borrowable``: GET /api/v3/account/max-borrowable."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestMaxBorrowable(EndpointSuite):
    CALL = "v3.account.max_borrowable"
    METHOD = "GET"
    PATH = "/api/v3/account/max-borrowable"
    FULL = {"coin": "coin1"}
    FULL_REQUEST = {"target": "/api/v3/account/max-borrowable?coin=coin1", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1758512000000, "data": {"maxBorrowable": "10000"}}
"""
    EXPECTED = {"max_borrowable": Decimal("10000")}
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
        "rate_limit.pool": "v3.account.max_borrowable",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.max_borrowable", "v3.account.max_borrowable"]
