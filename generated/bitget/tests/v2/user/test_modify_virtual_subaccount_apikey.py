# Made by Specloom from bitget/rest/v2/user/modify-virtual-subaccount-apikey.yaml; change that file, not this one.
"""``client.v2.user.modify_virtual_subaccount_apikey``: POST /api/v2/user/modify-virtual-subaccount-apikey."""

from support.endpoint_suite import EndpointSuite


class TestModifyVirtualSubaccountApikey(EndpointSuite):
    CALL = "v2.user.modify_virtual_subaccount_apikey"
    METHOD = "POST"
    PATH = "/api/v2/user/modify-virtual-subaccount-apikey"
    FULL = {
        "sub_account_uid": "1",
        "passphrase": "xxx",
        "label": "label",
        "ip_list": ["127.0.0.1", "127.0.0.2"],
        "perm_list": ["spot_trade", "contract_trade"],
        "sub_account_api_key": "xx_xxx",
    }
    FULL_REQUEST = {
        "target": "/api/v2/user/modify-virtual-subaccount-apikey",
        "body": '{"subAccountUid":"1","passphrase":"xxx","label":"label","ipList":["127.0.0.1","127.0.0.2"],"permList":["spot_trade","contract_trade"],"subAccountApiKey":"xx_xxx"}',
        "signed": True,
    }
    MINIMAL = {"sub_account_uid": "1", "passphrase": "xxx", "label": "label", "sub_account_api_key": "xx_xxx"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/user/modify-virtual-subaccount-apikey",
        "body": '{"subAccountUid":"1","passphrase":"xxx","label":"label","subAccountApiKey":"xx_xxx"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1682660169412,
  "data": {
    "subAccountUid": "1",
    "label": "sub api",
    "subAccountApiKey": "xx_xxx",
    "secretKey": "xxx",
    "permList": ["spot_trade"],
    "ipList": ["127.0.0.1"]
  }
}
"""
    EXPECTED = {
        "sub_account_uid": "1",
        "label": "sub api",
        "sub_account_api_key": "xx_xxx",
        "secret_key": "xxx",
        "perm_list": ["spot_trade"],
        "ip_list": ["127.0.0.1"],
    }
    SECRETS = ["xx_xxx", "xxx"]
    DOCUMENTED = [("perm_list", ("spot_trade", "margin_trade", "contract_trade", "transfer", "read"))]
    SIGNATURE = {
        "sub_account_uid": "body subAccountUid: text as str, required",
        "passphrase": "body passphrase: text as str, required",
        "label": "body label: text as str, required, max_length 20",
        "ip_list": "body ipList: list as Sequence[str], optional, max_items 30",
        "perm_list": "body permList: list as Sequence[str], optional, one of spot_trade margin_trade contract_trade transfer read",
        "sub_account_api_key": "body subAccountApiKey: text as str, required",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "account"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.user.modify_virtual_subaccount_apikey",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "11000": ("WithdrawalRejected", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.user.modify_virtual_subaccount_apikey"]
