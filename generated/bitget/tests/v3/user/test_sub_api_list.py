# Made by Specloom from bitget/rest/v3/user/sub-api-list.yaml; change that file, not this one.
"""``client.v3.user.sub_api_list``: GET /api/v3/user/sub-api-list."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestSubApiList(EndpointSuite):
    CALL = "v3.user.sub_api_list"
    METHOD = "GET"
    PATH = "/api/v3/user/sub-api-list"
    FULL = {"sub_uid": "4746345901", "limit": "100", "cursor": "cursor3"}
    FULL_REQUEST = {
        "target": "/api/v3/user/sub-api-list?cursor=cursor3&limit=100&subUid=4746345901",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"sub_uid": "4746345901"}
    MINIMAL_REQUEST = {"target": "/api/v3/user/sub-api-list?subUid=4746345901", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740212430491,
  "data": {
    "list": [
      {
        "apiKey": "***********************************",
        "note": "xxxx",
        "type": "read_only",
        "permissions": ["uta_trade"],
        "ips": ["127.0.0.1"],
        "ts": "1740129303268"
      }
    ],
    "hasNext": false,
    "cursor": "18484",
    "items": [
      {
        "apiKey": "apiKey1",
        "note": "note2",
        "type": "read_write",
        "permissions": ["permissions4"],
        "ips": ["ips5"],
        "ts": "1700000000006"
      }
    ]
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "api_key": "***********************************",
                "note": "xxxx",
                "type": "read_only",
                "permissions": ["uta_trade"],
                "ips": ["127.0.0.1"],
                "ts": Millis(1740129303268),
            }
        ],
        "has_next": False,
        "cursor": "18484",
        "items": [
            {
                "api_key": "apiKey1",
                "note": "note2",
                "type": "read_write",
                "permissions": ["permissions4"],
                "ips": ["ips5"],
                "ts": Millis(1700000000006),
            }
        ],
    }
    SECRETS = ["***********************************", "apiKey1"]
    DOCUMENTED = [
        ("permissions", ("uta_mgt", "uta_trade")),
        ("permissions", ("uta_mgt", "uta_trade")),
        ("type", ("read_write", "read_only")),
        ("type", ("read_write", "read_only")),
    ]
    SIGNATURE = {
        "sub_uid": "query subUid: text as str, required",
        "limit": "query limit: integer as int, optional, default 100, max 100",
        "cursor": "query cursor: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.user.sub_api_list",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.user.sub_api_list", "v3.user.sub_api_list"]
