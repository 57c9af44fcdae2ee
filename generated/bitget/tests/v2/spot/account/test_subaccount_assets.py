# Made by Specloom from bitget/rest/v2/spot/account/subaccount-assets.yaml; change that file, not this one.
"""``client.v2.spot.account.subaccount_assets``: GET /api/v2/spot/account/subaccount-assets."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestSubaccountAssets(PagedSuite, EndpointSuite):
    CALL = "v2.spot.account.subaccount_assets"
    METHOD = "GET"
    PATH = "/api/v2/spot/account/subaccount-assets"
    FULL = {"id_less_than": "idLessThan1", "limit": "50"}
    FULL_REQUEST = {
        "target": "/api/v2/spot/account/subaccount-assets?idLessThan=idLessThan1&limit=50",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/spot/account/subaccount-assets", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "message": "success",
  "requestTime": 1695808949356,
  "data": [
    {
      "id": "1111",
      "userId": "1234567890",
      "assetsList": [
        {
          "coin": "BTC",
          "available": "1.1",
          "limitAvailable": "12.1",
          "frozen": "0",
          "locked": "5.5",
          "uTime": "1337654897651"
        }
      ]
    }
  ]
}
"""
    EXPECTED = [
        {
            "id": "1111",
            "user_id": "1234567890",
            "assets_list": [
                {
                    "coin": "BTC",
                    "available": Decimal("1.1"),
                    "limit_available": Decimal("12.1"),
                    "frozen": Decimal("0"),
                    "locked": Decimal("5.5"),
                    "u_time": Millis(1337654897651),
                }
            ],
        }
    ]
    SIGNATURE = {
        "id_less_than": "query idLessThan: text as str, optional",
        "limit": "query limit: integer as int, optional, default 10, max 50",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.account.subaccount_assets",
        "paging.style": "id_less_than",
        "paging.param": "idLessThan",
        "paging.source": "id",
        "paging.source_of_row": True,
        "paging.row_id": "id",
        "paging.size_param": "limit",
        "paging.size_max": 50,
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.account.subaccount_assets", "v2.spot.account.subaccount_assets"]
    PAGES = [
        [{"id": "106"}, {"id": "105"}],
        [{"id": "104"}, {"id": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["50", "50", "50"])
    PAGE_SIZE_ARGUMENT = "limit"
