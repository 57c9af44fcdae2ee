# Made by Specloom from bitget/rest/v1/broker/account/sub-withdrawal.yaml; change that file, not this one.
"""``client.v1.broker.account.sub_withdrawal``: POST /api/broker/v1/account/sub-withdrawal."""

from support.endpoint_suite import EndpointSuite


class TestSubWithdrawal(EndpointSuite):
    CALL = "v1.broker.account.sub_withdrawal"
    METHOD = "POST"
    PATH = "/api/broker/v1/account/sub-withdrawal"
    FULL = {
        "sub_uid": "subUid1",
        "coin": "coin2",
        "address": "address3",
        "chain": "chain4",
        "tag": "tag5",
        "amount": "6.5",
        "remark": "remark7",
        "client_oid": "clientOid8",
    }
    FULL_REQUEST = {
        "target": "/api/broker/v1/account/sub-withdrawal",
        "body": '{"subUid":"subUid1","coin":"coin2","address":"address3","chain":"chain4","tag":"tag5","amount":"6.5","remark":"remark7","clientOid":"clientOid8"}',
        "signed": True,
    }
    MINIMAL = {
        "sub_uid": "subUid1",
        "coin": "coin2",
        "address": "address3",
        "chain": "chain4",
        "amount": "6.5",
        "client_oid": "clientOid8",
    }
    MINIMAL_REQUEST = {
        "target": "/api/broker/v1/account/sub-withdrawal",
        "body": '{"subUid":"subUid1","coin":"coin2","address":"address3","chain":"chain4","amount":"6.5","clientOid":"clientOid8"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "sub_uid": "body subUid: text as str, required",
        "coin": "body coin: text as str, required",
        "address": "body address: text as str, required",
        "chain": "body chain: text as str, required",
        "tag": "body tag: text as str, optional",
        "amount": "body amount: decimal as Decimal | int | str, required",
        "remark": "body remark: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "withdraw",
        "effect": "withdraw",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.broker.account.sub_withdrawal",
        "rate_limit.documented": False,
        "idempotency.key": "clientOid",
        "superseded_by": ("v2.broker.account.subaccount_withdrawal",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.broker.account.sub_withdrawal"]
