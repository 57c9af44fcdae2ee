# Made by Specloom from bitget/rest/v2/broker/manage/subaccount-apikey-list.yaml; change that file, not this one.
"""``client.v2.broker.manage.subaccount_apikey_list``: GET /api/v2/broker/manage/subaccount-apikey-list."""

from support.endpoint_suite import EndpointSuite


class TestSubaccountApikeyList(EndpointSuite):
    CALL = "v2.broker.manage.subaccount_apikey_list"
    METHOD = "GET"
    PATH = "/api/v2/broker/manage/subaccount-apikey-list"
    FULL = {"sub_uid": "111222"}
    FULL_REQUEST = {"target": "/api/v2/broker/manage/subaccount-apikey-list?subUid=111222", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695786824200,
  "data": [
    {
      "subUid": "************",
      "label": " old remark ",
      "apiKey": "bg_********************",
      "secretKey": "xxxxxx",
      "permType": "readonly",
      "permList": ["spot_trade"],
      "ipList": ["127.0.0.1"]
    }
  ]
}
"""
    EXPECTED = [
        {
            "sub_uid": "************",
            "label": " old remark ",
            "api_key": "bg_********************",
            "secret_key": "xxxxxx",
            "perm_type": "readonly",
            "perm_list": ["spot_trade"],
            "ip_list": ["127.0.0.1"],
        }
    ]
    SECRETS = ["bg_********************", "xxxxxx"]
    SIGNATURE = {"sub_uid": "query subUid: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.broker.manage.subaccount_apikey_list",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.broker.manage.subaccount_apikey_list", "v2.broker.manage.subaccount_apikey_list"]
