# Made by Specloom from bitget/rest/v2/user/batch-create-subaccount-and-apikey.yaml; change that file, not this one.
"""``client.v2.user.batch_create_subaccount_and_apikey``: POST /api/v2/user/batch-create-subaccount-and-apikey."""

from support.endpoint_suite import EndpointSuite


class TestBatchCreateSubaccountAndApikey(EndpointSuite):
    CALL = "v2.user.batch_create_subaccount_and_apikey"
    METHOD = "POST"
    PATH = "/api/v2/user/batch-create-subaccount-and-apikey"
    FULL = {
        "items": [
            {
                "sub_account_name": "test",
                "passphrase": "12345678",
                "label": "1681808312065",
                "ip_list": ["ipList4"],
                "perm_list": ["spot_trade", "margin_trade", "contract_trade"],
            }
        ]
    }
    FULL_REQUEST = {
        "target": "/api/v2/user/batch-create-subaccount-and-apikey",
        "body": '[{"subAccountName":"test","passphrase":"12345678","label":"1681808312065","ipList":["ipList4"],"permList":["spot_trade","margin_trade","contract_trade"]}]',
        "signed": True,
    }
    MINIMAL = {
        "items": [
            {
                "sub_account_name": "test",
                "passphrase": "12345678",
                "label": "1681808312065",
                "perm_list": ["spot_trade", "margin_trade", "contract_trade"],
            }
        ]
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/user/batch-create-subaccount-and-apikey",
        "body": '[{"subAccountName":"test","passphrase":"12345678","label":"1681808312065","permList":["spot_trade","margin_trade","contract_trade"]}]',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1682662465346,
  "data": [
    {
      "subAccountUid": "***********",
      "subAccountName": "*****@*******.com",
      "label": "1681808312065",
      "subAccountApiKey": "xx_xxx",
      "secretKey": "XXXXXXXXXXXXXXX",
      "permList": ["spot_trade"],
      "ipList": ["127.0.0.1"]
    }
  ]
}
"""
    EXPECTED = [
        {
            "sub_account_uid": "***********",
            "sub_account_name": "*****@*******.com",
            "label": "1681808312065",
            "sub_account_api_key": "xx_xxx",
            "secret_key": "XXXXXXXXXXXXXXX",
            "perm_list": ["spot_trade"],
            "ip_list": ["127.0.0.1"],
        }
    ]
    SECRETS = ["XXXXXXXXXXXXXXX", "xx_xxx"]
    DOCUMENTED = [("perm_list", ("spot_trade", "margin_trade", "contract_trade", "read"))]
    SIGNATURE = {
        "items": "list, required",
        "items.sub_account_name": "body subAccountName: text as str, required",
        "items.passphrase": "body passphrase: text as str, required",
        "items.label": "body label: text as str, required, max_length 20",
        "items.ip_list": "body ipList: list as Sequence[str], optional",
        "items.perm_list": "body permList: list as Sequence[str], required, one of spot_trade margin_trade contract_trade read",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.user.batch_create_subaccount_and_apikey",
        "body": "list",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "11000": ("WithdrawalRejected", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.user.batch_create_subaccount_and_apikey"]
