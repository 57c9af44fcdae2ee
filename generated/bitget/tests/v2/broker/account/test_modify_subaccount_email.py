# Made by Specloom from bitget/rest/v2/broker/account/modify-subaccount-email.yaml; change that file, not this one.
"""``client.v2.broker.account.modify_subaccount_email``: POST /api/v2/broker/account/modify-subaccount-email."""

from support.endpoint_suite import EndpointSuite


class TestModifySubaccountEmail(EndpointSuite):
    CALL = "v2.broker.account.modify_subaccount_email"
    METHOD = "POST"
    PATH = "/api/v2/broker/account/modify-subaccount-email"
    FULL = {"sub_uid": "111111", "subaccount_email": "xxx@xx.com"}
    FULL_REQUEST = {
        "target": "/api/v2/broker/account/modify-subaccount-email",
        "body": '{"subUid":"111111","subaccountEmail":"xxx@xx.com"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1695784928863, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "sub_uid": "body subUid: text as str, required",
        "subaccount_email": "body subaccountEmail: text as str, required",
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
        "rate_limit.pool": "v2.broker.account.modify_subaccount_email",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.broker.account.modify_subaccount_email"]
