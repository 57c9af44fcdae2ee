# Made by Specloom from bitget/rest/v2/spot/wallet/cancel-withdrawal.yaml; change that file, not this one.
"""``client.v2.spot.wallet.cancel_withdrawal``: POST /api/v2/spot/wallet/cancel-withdrawal."""

from support.endpoint_suite import EndpointSuite


class TestCancelWithdrawal(EndpointSuite):
    CALL = "v2.spot.wallet.cancel_withdrawal"
    METHOD = "POST"
    PATH = "/api/v2/spot/wallet/cancel-withdrawal"
    FULL = {"order_id": "1231231312312"}
    FULL_REQUEST = {
        "target": "/api/v2/spot/wallet/cancel-withdrawal",
        "body": '{"orderId":"1231231312312"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1683875302853, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {"order_id": "body orderId: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "withdraw",
        "effect": "write",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.wallet.cancel_withdrawal",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.spot.wallet.cancel_withdrawal"]
