# Made by Specloom from bitget/rest/v1/broker/account/sub-auto-transfer.yaml; change that file, not this one.
"""``client.v1.broker.account.sub_auto_transfer``: POST /api/broker/v1/account/sub-auto-transfer."""

from support.endpoint_suite import EndpointSuite


class TestSubAutoTransfer(EndpointSuite):
    CALL = "v1.broker.account.sub_auto_transfer"
    METHOD = "POST"
    PATH = "/api/broker/v1/account/sub-auto-transfer"
    FULL = {"sub_uid": "subUid1", "coin": "coin2", "to_account_type": "spot"}
    FULL_REQUEST = {
        "target": "/api/broker/v1/account/sub-auto-transfer",
        "body": '{"subUid":"subUid1","coin":"coin2","toAccountType":"spot"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "sub_uid": "body subUid: text as str, required",
        "coin": "body coin: text as str, required",
        "to_account_type": "body toAccountType: text as str, required, one of spot mix_usdt mix_usd mix_usdc",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.broker.account.sub_auto_transfer",
        "rate_limit.documented": False,
        "superseded_by": ("v2.broker.account.set_subaccount_autotransfer",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.broker.account.sub_auto_transfer"]
