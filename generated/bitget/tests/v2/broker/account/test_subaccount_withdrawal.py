# Made by Specloom from bitget/rest/v2/broker/account/subaccount-withdrawal.yaml; change that file, not this one.
"""``client.v2.broker.account.subaccount_withdrawal``: POST /api/v2/broker/account/subaccount-withdrawal."""

from support.endpoint_suite import EndpointSuite


class TestSubaccountWithdrawal(EndpointSuite):
    CALL = "v2.broker.account.subaccount_withdrawal"
    METHOD = "POST"
    PATH = "/api/v2/broker/account/subaccount-withdrawal"
    FULL = {
        "sub_uid": "subUid1",
        "coin": "coin2",
        "dest": "on_chain",
        "chain": "chain4",
        "address": "address5",
        "amount": "6.5",
        "tag": "tag7",
        "client_oid": "clientOid8",
    }
    FULL_REQUEST = {
        "target": "/api/v2/broker/account/subaccount-withdrawal",
        "body": '{"subUid":"subUid1","coin":"coin2","dest":"on_chain","chain":"chain4","address":"address5","amount":"6.5","tag":"tag7","clientOid":"clientOid8"}',
        "signed": True,
    }
    MINIMAL = {
        "sub_uid": "subUid1",
        "coin": "coin2",
        "dest": "on_chain",
        "address": "address5",
        "amount": "6.5",
        "client_oid": "clientOid8",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/broker/account/subaccount-withdrawal",
        "body": '{"subUid":"subUid1","coin":"coin2","dest":"on_chain","address":"address5","amount":"6.5","clientOid":"clientOid8"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695785738672,
  "data": {"orderId": "121211212122", "clientOid": "clientOid8"}
}
"""
    EXPECTED = {"order_id": "121211212122", "client_oid": "clientOid8"}
    SIGNATURE = {
        "sub_uid": "body subUid: text as str, required",
        "coin": "body coin: text as str, required",
        "dest": "body dest: text as str, required, one of on_chain internal_transfer",
        "chain": "body chain: text as str, optional",
        "address": "body address: text as str, required",
        "amount": "body amount: decimal as Decimal | int | str, required",
        "tag": "body tag: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "withdraw",
        "effect": "withdraw",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.broker.account.subaccount_withdrawal",
        "idempotency.key": "clientOid",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.broker.account.subaccount_withdrawal"]
