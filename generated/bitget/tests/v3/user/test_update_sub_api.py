# Made by Specloom from bitget/rest/v3/user/update-sub-api.yaml; change that file, not this one.
"""``client.v3.user.update_sub_api``: POST /api/v3/user/update-sub-api."""

from support.endpoint_suite import EndpointSuite


class TestUpdateSubApi(EndpointSuite):
    CALL = "v3.user.update_sub_api"
    METHOD = "POST"
    PATH = "/api/v3/user/update-sub-api"
    FULL = {
        "api_key": "apiKey1",
        "passphrase": "passphrase2",
        "type": "read_write",
        "permissions": ["permissions4"],
        "ips": ["ips5"],
    }
    FULL_REQUEST = {
        "target": "/api/v3/user/update-sub-api",
        "body": '{"apiKey":"apiKey1","passphrase":"passphrase2","type":"read_write","permissions":["permissions4"],"ips":["ips5"]}',
        "signed": True,
    }
    MINIMAL = {"api_key": "apiKey1", "passphrase": "passphrase2"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/user/update-sub-api",
        "body": '{"apiKey":"apiKey1","passphrase":"passphrase2"}',
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
    "type": "read_only",
    "permissions": ["uta_trade"],
    "ips": ["127.0.0.1"]
  }
}
"""
    EXPECTED = {
        "note": "test",
        "api_key": "***********************************",
        "type": "read_only",
        "permissions": ["uta_trade"],
        "ips": ["127.0.0.1"],
    }
    SECRETS = ["***********************************"]
    DOCUMENTED = [("permissions", ("uta_mgt", "uta_trade")), ("type", ("read_write", "read_only"))]
    SIGNATURE = {
        "api_key": "body apiKey: text as str, required",
        "passphrase": "body passphrase: text as str, required",
        "type": "body type: text as str, optional, one of read_write read_only",
        "permissions": "body permissions: list as Sequence[str], optional, one of uta_mgt uta_trade",
        "ips": "body ips: list as Sequence[str], optional, max_items 30",
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
        "rate_limit.pool": "v3.user.update_sub_api",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.user.update_sub_api"]
