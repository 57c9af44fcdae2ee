# Made by Specloom from bitget/rest/v2/user/virtual-subaccount-apikey-list.yaml; change that file, not this one.
"""``client.v2.user.virtual_subaccount_apikey_list``: GET /api/v2/user/virtual-subaccount-apikey-list."""

from support.endpoint_suite import EndpointSuite


class TestVirtualSubaccountApikeyList(EndpointSuite):
    CALL = "v2.user.virtual_subaccount_apikey_list"
    METHOD = "GET"
    PATH = "/api/v2/user/virtual-subaccount-apikey-list"
    FULL = {"sub_account_uid": "1"}
    FULL_REQUEST = {"target": "/api/v2/user/virtual-subaccount-apikey-list?subAccountUid=1", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1682661432874,
  "data": [
    {
      "subAccountUid": "1",
      "label": "1682396356594",
      "subAccountApiKey": "xx_xxx",
      "permList": ["spot_trade"],
      "ipList": ["127.0.0.1"]
    }
  ]
}
"""
    EXPECTED = [
        {
            "sub_account_uid": "1",
            "label": "1682396356594",
            "sub_account_api_key": "xx_xxx",
            "perm_list": ["spot_trade"],
            "ip_list": ["127.0.0.1"],
        }
    ]
    SECRETS = ["xx_xxx"]
    DOCUMENTED = [("perm_list", ("spot_trade", "margin_trade", "contract_trade", "transfer", "read"))]
    SIGNATURE = {"sub_account_uid": "query subAccountUid: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "account"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.user.virtual_subaccount_apikey_list",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "11000": ("WithdrawalRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.user.virtual_subaccount_apikey_list", "v2.user.virtual_subaccount_apikey_list"]
