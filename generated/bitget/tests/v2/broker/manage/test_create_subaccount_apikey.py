# Made by Specloom from bitget/rest/v2/broker/manage/create-subaccount-apikey.yaml; change that file, not this one.
"""``client.v2.broker.manage.create_subaccount_apikey``: POST /api/v2/broker/manage/create-subaccount-apikey."""

from support.endpoint_suite import EndpointSuite


class TestCreateSubaccountApikey(EndpointSuite):
    CALL = "v2.broker.manage.create_subaccount_apikey"
    METHOD = "POST"
    PATH = "/api/v2/broker/manage/create-subaccount-apikey"
    FULL = {
        "sub_uid": "12345678",
        "passphrase": "passphrase2",
        "label": " old remark ",
        "ip_list": ["127.0.0.1"],
        "perm_type": "readonly",
        "perm_list": ["spot_trade"],
    }
    FULL_REQUEST = {
        "target": "/api/v2/broker/manage/create-subaccount-apikey",
        "body": '{"subUid":"12345678","passphrase":"passphrase2","label":" old remark ","ipList":["127.0.0.1"],"permType":"readonly","permList":["spot_trade"]}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695785738672,
  "data": {
    "subUid": "1",
    "apiKey": "xx_xxx",
    "secretKey": "xxxxxx",
    "label": " old remark ",
    "ipList": ["127.0.0.1"],
    "permType": "readonly",
    "permList": ["spot_trade"]
  }
}
"""
    EXPECTED = {
        "sub_uid": "1",
        "api_key": "xx_xxx",
        "secret_key": "xxxxxx",
        "label": " old remark ",
        "ip_list": ["127.0.0.1"],
        "perm_type": "readonly",
        "perm_list": ["spot_trade"],
    }
    SECRETS = ["xx_xxx", "xxxxxx"]
    SIGNATURE = {
        "sub_uid": "body subUid: text as str, required",
        "passphrase": "body passphrase: text as str, required",
        "label": "body label: text as str, required",
        "ip_list": "body ipList: list as Sequence[str], required, max_items 30",
        "perm_type": "body permType: text as str, required, one of read_and_write readonly",
        "perm_list": "body permList: list as Sequence[str], required",
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
        "rate_limit.pool": "v2.broker.manage.create_subaccount_apikey",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.broker.manage.create_subaccount_apikey"]
