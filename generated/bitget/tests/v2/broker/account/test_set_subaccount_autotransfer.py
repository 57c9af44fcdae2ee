# Made by Specloom from bitget/rest/v2/broker/account/set-subaccount-autotransfer.yaml; change that file, not this one.
"""``client.v2.broker.account.set_subaccount_autotransfer``: POST /api/v2/broker/account/set-subaccount-autotransfer."""

from support.endpoint_suite import EndpointSuite


class TestSetSubaccountAutotransfer(EndpointSuite):
    CALL = "v2.broker.account.set_subaccount_autotransfer"
    METHOD = "POST"
    PATH = "/api/v2/broker/account/set-subaccount-autotransfer"
    FULL = {"sub_uid": "111111", "coin": "USDT", "to_account_type": "usdt-futures"}
    FULL_REQUEST = {
        "target": "/api/v2/broker/account/set-subaccount-autotransfer",
        "body": '{"subUid":"111111","coin":"USDT","toAccountType":"usdt-futures"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1695786112492, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "sub_uid": "body subUid: text as str, required",
        "coin": "body coin: text as str, required",
        "to_account_type": "body toAccountType: text as str, required",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.broker.account.set_subaccount_autotransfer",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.broker.account.set_subaccount_autotransfer"]
