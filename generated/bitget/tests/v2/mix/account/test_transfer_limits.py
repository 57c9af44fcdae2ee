# Made by Specloom from bitget/rest/v2/mix/account/transfer-limits.yaml; change that file, not this one.
"""``client.v2.mix.account.transfer_limits``: GET /api/v2/mix/account/transfer-limits."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestTransferLimits(EndpointSuite):
    CALL = "v2.mix.account.transfer_limits"
    METHOD = "GET"
    PATH = "/api/v2/mix/account/transfer-limits"
    FULL = {"coin": "coin1"}
    FULL_REQUEST = {"target": "/api/v2/mix/account/transfer-limits?coin=coin1", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627293357336,
  "data": {"coin": "BTC", "maxTransferIn": "100"}
}
"""
    EXPECTED = {"coin": "BTC", "max_transfer_in": Decimal("100")}
    SIGNATURE = {"coin": "query coin: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.account.transfer_limits",
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.account.transfer_limits", "v2.mix.account.transfer_limits"]
