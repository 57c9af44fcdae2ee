# Made by Specloom from bitget/rest/v3/user/create-sub-api.yaml; change that file, not this one.
"""``client.v3.user.create_sub_api``: POST /api/v3/user/create-sub-api."""

from support.endpoint_suite import EndpointSuite


class TestCreateSubApi(EndpointSuite):
    CALL = "v3.user.create_sub_api"
    METHOD = "POST"
    PATH = "/api/v3/user/create-sub-api"
    FULL = {
        "sub_uid": "xxx",
        "note": "note2",
        "type": "read_only",
        "passphrase": "1234567Aa",
        "permissions": ["uta_trade"],
        "ips": ["127.0.0.1"],
    }
    FULL_REQUEST = {
        "target": "/api/v3/user/create-sub-api",
        "body": '{"subUid":"xxx","note":"note2","type":"read_only","passphrase":"1234567Aa","permissions":["uta_trade"],"ips":["127.0.0.1"]}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740213448866,
  "data": {
    "note": "test",
    "apiKey": "***********************************",
    "secret": "*****************************************",
    "type": "read_only",
    "permissions": ["uta_trade"],
    "ips": ["127.0.0.1"]
  }
}
"""
    EXPECTED = {
        "note": "test",
        "api_key": "***********************************",
        "secret": "*****************************************",
        "type": "read_only",
        "permissions": ["uta_trade"],
        "ips": ["127.0.0.1"],
    }
    SECRETS = ["***********************************", "*****************************************"]
    DOCUMENTED = [("permissions", ("uta_mgt", "uta_trade")), ("type", ("read_write", "read_only"))]
    SIGNATURE = {
        "sub_uid": "body subUid: text as str, required",
        "note": "body note: text as str, required",
        "type": "body type: text as str, required, one of read_write read_only",
        "passphrase": "body passphrase: text as str, required",
        "permissions": "body permissions: list as Sequence[str], required, one of uta_mgt uta_trade",
        "ips": "body ips: list as Sequence[str], required, max_items 30",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.user.create_sub_api",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.user.create_sub_api"]
