# Made by Specloom from bitget/rest/v2/user/create-virtual-subaccount-apikey.yaml; change that file, not this one.
"""``client.v2.user.create_virtual_subaccount_apikey``: POST /api/v2/user/create-virtual-subaccount-apikey."""

from support.endpoint_suite import EndpointSuite


class TestCreateVirtualSubaccountApikey(EndpointSuite):
    CALL = "v2.user.create_virtual_subaccount_apikey"
    METHOD = "POST"
    PATH = "/api/v2/user/create-virtual-subaccount-apikey"
    FULL = {
        "sub_account_uid": "1",
        "passphrase": "pssword1",
        "label": "test1_account",
        "ip_list": ["127.0.0.1"],
        "perm_list": ["spot_trade"],
    }
    FULL_REQUEST = {
        "target": "/api/v2/user/create-virtual-subaccount-apikey",
        "body": '{"subAccountUid":"1","passphrase":"pssword1","label":"test1_account","ipList":["127.0.0.1"],"permList":["spot_trade"]}',
        "signed": True,
    }
    MINIMAL = {"sub_account_uid": "1", "passphrase": "pssword1", "label": "test1_account", "perm_list": ["spot_trade"]}
    MINIMAL_REQUEST = {
        "target": "/api/v2/user/create-virtual-subaccount-apikey",
        "body": '{"subAccountUid":"1","passphrase":"pssword1","label":"test1_account","permList":["spot_trade"]}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1682660169412,
  "data": {
    "subAccountUid": "1",
    "label": "test1_account",
    "subAccountApiKey": "xx_xxx",
    "secretKey": "xxx",
    "permList": ["spot_trade"],
    "ipList": ["127.0.0.1"]
  }
}
"""
    EXPECTED = {
        "sub_account_uid": "1",
        "label": "test1_account",
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
        "perm_list": "body permList: list as Sequence[str], required, one of spot_trade margin_trade contract_trade transfer read",
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
        "rate_limit.pool": "v2.user.create_virtual_subaccount_apikey",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "11000": ("WithdrawalRejected", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.user.create_virtual_subaccount_apikey"]
