# Made by Specloom from bitget/rest/v3/account/cancel-withdrawal.yaml; change that file, not this one.
"""``client.v3.account.cancel_withdrawal``: POST /api/v3/account/cancel-withdrawal."""

from support.endpoint_suite import EndpointSuite


class TestCancelWithdrawal(EndpointSuite):
    CALL = "v3.account.cancel_withdrawal"
    METHOD = "POST"
    PATH = "/api/v3/account/cancel-withdrawal"
    FULL = {"order_id": "orderId1", "client_oid": "clientOid2"}
    FULL_REQUEST = {
        "target": "/api/v3/account/cancel-withdrawal",
        "body": '{"orderId":"orderId1","clientOid":"clientOid2"}',
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/account/cancel-withdrawal", "body": "{}", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1740000000000, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "withdraw",
        "effect": "write",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.cancel_withdrawal",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.account.cancel_withdrawal"]
