# Made by Specloom from bitget/rest/v3/broker/query-sub-apikey.yaml; change that file, not this one.
"""``client.v3.broker.query_sub_apikey``: GET /api/v3/broker/query-sub-apikey."""

from support.endpoint_suite import EndpointSuite


class TestQuerySubApikey(EndpointSuite):
    CALL = "v3.broker.query_sub_apikey"
    METHOD = "GET"
    PATH = "/api/v3/broker/query-sub-apikey"
    FULL = {"sub_uid": "subUid1"}
    FULL_REQUEST = {"target": "/api/v3/broker/query-sub-apikey?subUid=subUid1", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1767151739925,
  "data": {
    "subUid": "12345678910",
    "label": "338040211757111_test01",
    "apiKey": "bg_12345678910",
    "secretKey": "12345678910d3",
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
        "secret_key": "12345678910d3",
        "perm_type": "read_write",
        "perm_list": ["uta_mgt"],
        "ip_list": "ipList7",
    }
    SECRETS = ["12345678910d3", "bg_12345678910"]
    DOCUMENTED = [("perm_list", ("uta_trade", "uta_mgt", "withdraw")), ("perm_type", ("read_write", "read_only"))]
    SIGNATURE = {"sub_uid": "query subUid: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "broker"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.broker.query_sub_apikey",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.broker.query_sub_apikey", "v3.broker.query_sub_apikey"]
