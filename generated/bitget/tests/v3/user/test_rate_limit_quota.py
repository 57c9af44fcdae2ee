# Made by Specloom from bitget/rest/v3/user/rate-limit-quota.yaml; change that file, not this one.
"""``client.v3.user.rate_limit_quota``: GET /api/v3/user/rate-limit-quota."""

from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestRateLimitQuota(PagedSuite, EndpointSuite):
    CALL = "v3.user.rate_limit_quota"
    METHOD = "GET"
    PATH = "/api/v3/user/rate-limit-quota"
    FULL = {"category": "spot", "uid": "uid2", "cursor": "cursor3", "limit": "100"}
    FULL_REQUEST = {
        "target": "/api/v3/user/rate-limit-quota?category=spot&cursor=cursor3&limit=100&uid=uid2",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"category": "spot"}
    MINIMAL_REQUEST = {"target": "/api/v3/user/rate-limit-quota?category=spot", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1753987234567,
  "data": {
    "category": "futures",
    "quotaList": [{"uid": "123456", "quota": "100"}],
    "masterSubQuota": "10000",
    "masterSubCap": "80000",
    "cursor": "1"
  }
}
"""
    EXPECTED = {
        "category": "futures",
        "quota_list": [{"uid": "123456", "quota": 100}],
        "master_sub_quota": 10000,
        "master_sub_cap": 80000,
        "cursor": "1",
    }
    DOCUMENTED = [("category", ("spot", "futures"))]
    SIGNATURE = {
        "category": "query category: text as str, required, one of spot futures",
        "uid": "query uid: text as str, optional",
        "cursor": "query cursor: text as str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 100",
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
        "rate_limit.pool": "v3.user.rate_limit_quota",
        "paging.style": "cursor",
        "paging.param": "cursor",
        "paging.items": "quotaList",
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
    MOCK_CALLS = ["v3.user.rate_limit_quota", "v3.user.rate_limit_quota"]
    PAGES = [
        {"quotaList": [{"uid": "106"}, {"uid": "105"}], "cursor": "105"},
        {"quotaList": [{"uid": "104"}, {"uid": "103"}], "cursor": "103"},
        {"quotaList": [], "cursor": ""},
    ]
    PAGE_ARGUMENTS = {"category": "spot"}
    PAGE_ROWS = ("uid", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("cursor", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
