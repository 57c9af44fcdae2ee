# Made by Specloom from bitget/rest/v3/user/sub-list.yaml; change that file, not this one.
"""``client.v3.user.sub_list``: GET /api/v3/user/sub-list."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestSubList(PagedSuite, EndpointSuite):
    CALL = "v3.user.sub_list"
    METHOD = "GET"
    PATH = "/api/v3/user/sub-list"
    FULL = {"limit": "100", "cursor": "18484"}
    FULL_REQUEST = {"target": "/api/v3/user/sub-list?cursor=18484&limit=100", "body": "", "signed": True}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/user/sub-list", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740212430491,
  "data": {
    "list": [
      {
        "subUid": "xxx",
        "username": "llt****@virtual-bitget.com",
        "status": "normal",
        "accountMode": "CLASSIC",
        "type": "virtual",
        "note": "xxxx",
        "createdTime": "1740129303268",
        "updatedTime": "1700000000008"
      }
    ],
    "hasNext": false,
    "cursor": "18484"
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "sub_uid": "xxx",
                "username": "llt****@virtual-bitget.com",
                "status": "normal",
                "account_mode": "CLASSIC",
                "type": "virtual",
                "note": "xxxx",
                "created_time": Millis(1740129303268),
                "updated_time": Millis(1700000000008),
            }
        ],
        "has_next": False,
        "cursor": "18484",
    }
    DOCUMENTED = [
        ("account_mode", ("CLASSIC", "UNIFIED")),
        ("status", ("normal", "frozen", "freeze")),
        ("type", ("normal", "virtual", "custodian", "fund_management", "agent", "other", "VIRTUAL_CHILD")),
    ]
    SIGNATURE = {
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
        "rate_limit.pool": "v3.user.sub_list",
        "paging.style": "cursor",
        "paging.param": "cursor",
        "paging.items": "list",
        "paging.source": "cursor",
        "paging.size_param": "limit",
        "paging.size_max": 100,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.user.sub_list", "v3.user.sub_list"]
    PAGES = [
        {"list": [{"subUid": "106"}, {"subUid": "105"}], "cursor": "105"},
        {"list": [{"subUid": "104"}, {"subUid": "103"}], "cursor": "103"},
        {"list": [], "cursor": ""},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("sub_uid", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("cursor", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
