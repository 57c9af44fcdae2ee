# Made by Specloom from bitget/rest/v3/broker/sub-withdrawal.yaml; change that file, not this one.
"""``client.v3.broker.sub_withdrawal``: POST /api/v3/broker/sub-withdrawal."""

from support.endpoint_suite import EndpointSuite


class TestSubWithdrawal(EndpointSuite):
    CALL = "v3.broker.sub_withdrawal"
    METHOD = "POST"
    PATH = "/api/v3/broker/sub-withdrawal"
    FULL = {
        "sub_uid": "12345678910",
        "coin": "USDT",
        "dest": "internal_transfer",
        "address": "123456789",
        "amount": "10",
        "client_oid": "91500512549_1765977438100",
        "chain": "chain7",
        "tag": "tag8",
    }
    FULL_REQUEST = {
        "target": "/api/v3/broker/sub-withdrawal",
        "body": '{"subUid":"12345678910","coin":"USDT","dest":"internal_transfer","address":"123456789","amount":"10","clientOid":"91500512549_1765977438100","chain":"chain7","tag":"tag8"}',
        "signed": True,
    }
    MINIMAL = {
        "sub_uid": "12345678910",
        "coin": "USDT",
        "dest": "internal_transfer",
        "address": "123456789",
        "amount": "10",
        "client_oid": "91500512549_1765977438100",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v3/broker/sub-withdrawal",
        "body": '{"subUid":"12345678910","coin":"USDT","dest":"internal_transfer","address":"123456789","amount":"10","clientOid":"91500512549_1765977438100"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1767150755184,
  "data": {"orderId": "1390096439417995264", "clientOid": "91500512549_1765977438100"}
}
"""
    EXPECTED = {"order_id": "1390096439417995264", "client_oid": "91500512549_1765977438100"}
    SIGNATURE = {
        "sub_uid": "body subUid: text as str, required",
        "coin": "body coin: text as str, required",
        "dest": "body dest: text as str, required, one of on_chain internal_transfer",
        "address": "body address: text as str, required",
        "amount": "body amount: decimal as Decimal | int | str, required",
        "client_oid": "body clientOid: text as str, optional",
        "chain": "body chain: text as str, optional",
        "tag": "body tag: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "withdraw",
        "effect": "withdraw",
        "errors": ("common", "uta", "broker"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.broker.sub_withdrawal",
        "idempotency.key": "clientOid",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.broker.sub_withdrawal"]
