# Made by Specloom from bitget/rest/v3/broker/modify-sub-apikey.yaml; change that file, not this one.
"""``client.v3.broker.modify_sub_apikey``: POST /api/v3/broker/modify-sub-apikey."""

from support.endpoint_suite import EndpointSuite


class TestModifySubApikey(EndpointSuite):
    CALL = "v3.broker.modify_sub_apikey"
    METHOD = "POST"
    PATH = "/api/v3/broker/modify-sub-apikey"
    FULL = {
        "sub_uid": "12345678910",
        "passphrase": "12345678",
        "api_key": "bg_12345678910",
        "label": "338040211757111_test01",
        "perm_type": "read_write",
        "perm_list": ["uta_trade", "uta_mgt"],
        "ip_list": ["ipList7"],
    }
    FULL_REQUEST = {
        "target": "/api/v3/broker/modify-sub-apikey",
        "body": '{"subUid":"12345678910","passphrase":"12345678","apiKey":"bg_12345678910","label":"338040211757111_test01","permType":"read_write","permList":["uta_trade","uta_mgt"],"ipList":["ipList7"]}',
        "signed": True,
    }
    MINIMAL = {"sub_uid": "12345678910", "passphrase": "12345678", "api_key": "bg_12345678910"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/broker/modify-sub-apikey",
        "body": '{"subUid":"12345678910","passphrase":"12345678","apiKey":"bg_12345678910"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1767151778823,
  "data": {
    "subUid": "12345678910",
    "label": "3380407571_test02update",
    "apiKey": "bg_12345678910",
    "permType": "read_write",
    "permList": ["uta_mgt"],
    "ipList": ["1.3.1.2"]
  }
}
"""
    EXPECTED = {
        "sub_uid": "12345678910",
        "label": "3380407571_test02update",
        "api_key": "bg_12345678910",
        "perm_type": "read_write",
        "perm_list": ["uta_mgt"],
        "ip_list": ["1.3.1.2"],
    }
    SECRETS = ["bg_12345678910"]
    DOCUMENTED = [("perm_list", ("uta_trade", "uta_mgt", "withdraw")), ("perm_type", ("read_write", "read_only"))]
    SIGNATURE = {
        "sub_uid": "body subUid: text as str, required",
        "passphrase": "body passphrase: text as str, required",
        "api_key": "body apiKey: text as str, required",
        "label": "body label: text as str, optional",
        "perm_type": "body permType: text as str, optional, one of read_write read_only",
        "perm_list": "body permList: list as Sequence[str], optional, one of uta_trade uta_mgt withdraw",
        "ip_list": "body ipList: list as Sequence[str], optional, max_items 30",
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
        "rate_limit.pool": "v3.broker.modify_sub_apikey",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.broker.modify_sub_apikey"]
