# Made by Specloom from bitget/rest/v3/account/sub-unified-assets.yaml; change that file, not this one.
"""``client.v3.account.sub_unified_assets``: GET /api/v3/account/sub-unified-assets."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestSubUnifiedAssets(PagedSuite, EndpointSuite):
    CALL = "v3.account.sub_unified_assets"
    METHOD = "GET"
    PATH = "/api/v3/account/sub-unified-assets"
    FULL = {"sub_uid": "subUid1", "cursor": "cursor2", "limit": "50"}
    FULL_REQUEST = {
        "target": "/api/v3/account/sub-unified-assets?cursor=cursor2&limit=50&subUid=subUid1",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/account/sub-unified-assets", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1751970047603,
  "data": [
    {
      "subUid": "1111111111",
      "cursor": "5832862",
      "assets": [
        {
          "coin": "USDT",
          "equity": "1",
          "usdValue": "0.99996985",
          "balance": "4.5",
          "available": "5.5",
          "debt": "0",
          "locked": "7.5"
        }
      ]
    }
  ]
}
"""
    EXPECTED = [
        {
            "sub_uid": "1111111111",
            "cursor": "5832862",
            "assets": [
                {
                    "coin": "USDT",
                    "equity": Decimal("1"),
                    "usd_value": Decimal("0.99996985"),
                    "balance": Decimal("4.5"),
                    "available": Decimal("5.5"),
                    "debt": Decimal("0"),
                    "locked": Decimal("7.5"),
                }
            ],
        }
    ]
    SIGNATURE = {
        "sub_uid": "query subUid: text as str, optional",
        "cursor": "query cursor: text as str, optional",
        "limit": "query limit: integer as int, optional, default 10, max 50",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.sub_unified_assets",
        "paging.style": "cursor",
        "paging.param": "cursor",
        "paging.source": "cursor",
        "paging.source_of_row": True,
        "paging.size_param": "limit",
        "paging.size_max": 50,
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.sub_unified_assets", "v3.account.sub_unified_assets"]
    PAGES = [
        [{"cursor": "106"}, {"cursor": "105"}],
        [{"cursor": "104"}, {"cursor": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("cursor", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("cursor", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["50", "50", "50"])
    PAGE_SIZE_ARGUMENT = "limit"
