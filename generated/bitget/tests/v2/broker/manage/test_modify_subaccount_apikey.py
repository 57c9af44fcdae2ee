# Made by Specloom from bitget/rest/v2/broker/manage/modify-subaccount-apikey.yaml; change that file, not this one.
"""``client.v2.broker.manage.modify_subaccount_apikey``: POST /api/v2/broker/manage/modify-subaccount-apikey."""

from support.endpoint_suite import EndpointSuite


class TestModifySubaccountApikey(EndpointSuite):
    CALL = "v2.broker.manage.modify_subaccount_apikey"
    METHOD = "POST"
    PATH = "/api/v2/broker/manage/modify-subaccount-apikey"
    FULL = {
        "sub_uid": "subUid1",
        "api_key": "apiKey2",
        "label": "label3",
        "passphrase": "passphrase4",
        "ip_list": ["ipList5"],
        "perm_type": "read_and_write",
        "perm_list": ["permList7"],
    }
    FULL_REQUEST = {
        "target": "/api/v2/broker/manage/modify-subaccount-apikey",
        "body": '{"subUid":"subUid1","apiKey":"apiKey2","label":"label3","passphrase":"passphrase4","ipList":["ipList5"],"permType":"read_and_write","permList":["permList7"]}',
        "signed": True,
    }
    MINIMAL = {
        "sub_uid": "subUid1",
        "api_key": "apiKey2",
        "passphrase": "passphrase4",
        "perm_type": "read_and_write",
        "perm_list": ["permList7"],
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/broker/manage/modify-subaccount-apikey",
        "body": '{"subUid":"subUid1","apiKey":"apiKey2","passphrase":"passphrase4","permType":"read_and_write","permList":["permList7"]}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695785738672,
  "data": {
    "subUid": "*********",
    "apiKey": "bg_**********************",
    "label": "old remark",
    "ipList": ["127.0.0.1"],
    "permType": "readonly",
    "permList": ["spot_trade"]
  }
}
"""
    EXPECTED = {
        "sub_uid": "*********",
        "api_key": "bg_**********************",
        "label": "old remark",
        "ip_list": ["127.0.0.1"],
        "perm_type": "readonly",
        "perm_list": ["spot_trade"],
    }
    SECRETS = ["bg_**********************"]
    SIGNATURE = {
        "sub_uid": "body subUid: text as str, required",
        "api_key": "body apiKey: text as str, required",
        "label": "body label: text as str, optional",
        "passphrase": "body passphrase: text as str, required",
        "ip_list": "body ipList: list as Sequence[str], optional, max_items 30",
        "perm_type": "body permType: text as str, required, one of read_and_write readonly",
        "perm_list": "body permList: list as Sequence[str], required, one of contract_order contract_position spot_trade margin_trade copytrading_trade wallet_transfer",
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
        "rate_limit.pool": "v2.broker.manage.modify_subaccount_apikey",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.broker.manage.modify_subaccount_apikey"]
