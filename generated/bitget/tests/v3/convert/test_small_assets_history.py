# Made by Specloom from bitget/rest/v3/convert/small-assets-history.yaml; change that file, not this one.
"""``client.v3.convert.small_assets_history``: GET /api/v3/convert/small-assets-history."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestSmallAssetsHistory(PagedSuite, EndpointSuite):
    CALL = "v3.convert.small_assets_history"
    METHOD = "GET"
    PATH = "/api/v3/convert/small-assets-history"
    FULL = {
        "order_id": "orderId1",
        "start_time": "1700000000002",
        "end_time": "1700000000003",
        "limit": "100",
        "cursor": "cursor5",
    }
    FULL_REQUEST = {
        "target": "/api/v3/convert/small-assets-history?cursor=cursor5&endTime=1700000000003&limit=100&orderId=orderId1&startTime=1700000000002",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/convert/small-assets-history", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "list": [
      {
        "orderId": "1234567890123456789",
        "fromCoin": "DOGE",
        "fromAmount": "12.5",
        "fromCoinPrice": "0.064",
        "toCoin": "BGB",
        "toAmount": "0.8",
        "toCoinPrice": "7.5",
        "feeDetail": {"fee": "0.0008", "feeCoin": "BGB"},
        "status": "success",
        "createdTime": "1740000000000"
      }
    ],
    "cursor": "1234567890123456789"
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "order_id": "1234567890123456789",
                "from_coin": "DOGE",
                "from_amount": Decimal("12.5"),
                "from_coin_price": Decimal("0.064"),
                "to_coin": "BGB",
                "to_amount": Decimal("0.8"),
                "to_coin_price": Decimal("7.5"),
                "fee_detail": {"fee": Decimal("0.0008"), "fee_coin": "BGB"},
                "status": "success",
                "created_time": Millis(1740000000000),
            }
        ],
        "cursor": "1234567890123456789",
    }
    SIGNATURE = {
        "order_id": "query orderId: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 20, max 100",
        "cursor": "query cursor: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.convert.small_assets_history",
        "paging.style": "cursor",
        "paging.param": "cursor",
        "paging.items": "list",
        "paging.source": "cursor",
        "paging.row_id": "orderId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 2592000,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.convert.small_assets_history", "v3.convert.small_assets_history"]
    PAGES = [
        {"list": [{"orderId": "106"}, {"orderId": "105"}], "cursor": "105"},
        {"list": [{"orderId": "104"}, {"orderId": "103"}], "cursor": "103"},
        {"list": [], "cursor": ""},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("cursor", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 5184000000},
        "startTime": ["2592000000", "0"],
        "endTime": ["5184000000", "2592000000"],
    }
