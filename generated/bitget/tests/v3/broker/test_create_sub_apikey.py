# Made by Specloom from bitget/rest/v3/broker/create-sub-apikey.yaml; change that file, not this one.
"""``client.v3.broker.create_sub_apikey``: POST /api/v3/broker/create-sub-apikey."""

from support.endpoint_suite import EndpointSuite


class TestCreateSubApikey(EndpointSuite):
    CALL = "v3.broker.create_sub_apikey"
    METHOD = "POST"
    PATH = "/api/v3/broker/create-sub-apikey"
    FULL = {
        "sub_uid": "subUid1",
        "passphrase": "passphrase2",
        "label": "label3",
        "perm_type": "read_write",
        "perm_list": ["permList5"],
        "ip_list": ["ipList6"],
    }
    FULL_REQUEST = {
        "target": "/api/v3/broker/create-sub-apikey",
        "body": '{"subUid":"subUid1","passphrase":"passphrase2","label":"label3","permType":"read_write","permList":["permList5"],"ipList":["ipList6"]}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1767151739925,
  "data": {
    "subUid": "12345678910",
    "label": "338040211757111_test01",
    "apiKey": "bg_12345678910",
    "secretKey": "123456789106d3",
    "permType": "read_write",
    "permList": ["uta_mgt"],
    "ipList": "ipList7"
  }
}
"""
    EXPECTED = {
        "sub_uid": "12345678910",
        "label": "338040211757111_test01",
        "api_key": "bg_12345678910",
        "secret_key": "123456789106d3",
        "perm_type": "read_write",
        "perm_list": ["uta_mgt"],
        "ip_list": "ipList7",
    }
    SECRETS = ["123456789106d3", "bg_12345678910"]
    DOCUMENTED = [("perm_list", ("uta_trade", "uta_mgt", "withdraw")), ("perm_type", ("read_write", "read_only"))]
    SIGNATURE = {
        "sub_uid": "body subUid: text as str, required",
        "passphrase": "body passphrase: text as str, required",
        "label": "body label: text as str, required",
        "perm_type": "body permType: text as str, required, one of read_write read_only",
        "perm_list": "body permList: list as Sequence[str], required, one of uta_trade uta_mgt withdraw",
        "ip_list": "body ipList: list as Sequence[str], required, max_items 30",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "broker"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.broker.create_sub_apikey",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.broker.create_sub_apikey"]
