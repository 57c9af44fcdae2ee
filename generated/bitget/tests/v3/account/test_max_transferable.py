# Made by Specloom from bitget/rest/v3/account/max-transferable.yaml; change that file, not this one.
"""``client.v3.account.max_transferable``: GET /api/v3/account/max-transferable."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestMaxTransferable(EndpointSuite):
    CALL = "v3.account.max_transferable"
    METHOD = "GET"
    PATH = "/api/v3/account/max-transferable"
    FULL = {"coin": "USDT"}
    FULL_REQUEST = {"target": "/api/v3/account/max-transferable?coin=USDT", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1730189435812,
  "data": {"coin": "USDT", "maxTransfer": "1", "borrowMaxTransfer": "3.5"}
}
"""
    EXPECTED = {"coin": "USDT", "max_transfer": Decimal("1"), "borrow_max_transfer": Decimal("3.5")}
    SIGNATURE = {"coin": "query coin: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 3,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.max_transferable",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.max_transferable", "v3.account.max_transferable"]
