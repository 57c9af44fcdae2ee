# Made by Specloom from bitget/rest/v2/earn/sharkfin/assets.yaml; change that file, not this one.
"""``client.v2.earn.sharkfin.assets``: GET /api/v2/earn/sharkfin/assets."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestAssets(PagedSuite, EndpointSuite):
    CALL = "v2.earn.sharkfin.assets"
    METHOD = "GET"
    PATH = "/api/v2/earn/sharkfin/assets"
    FULL = {
        "status": "subscribed",
        "start_time": "1700000000002",
        "end_time": "1700000000003",
        "limit": "20",
        "id_less_than": "idLessThan5",
    }
    FULL_REQUEST = {
        "target": "/api/v2/earn/sharkfin/assets?endTime=1700000000003&idLessThan=idLessThan5&limit=20&startTime=1700000000002&status=subscribed",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"status": "subscribed"}
    MINIMAL_REQUEST = {"target": "/api/v2/earn/sharkfin/assets?status=subscribed", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1696756316611,
  "data": {
    "resultList": [
      {
        "productId": "12312313",
        "interestStartTime": "1697199180000",
        "interestEndTime": "1697803980000",
        "productCoin": "BTC",
        "subscribeCoin": "USDT",
        "trend": "up",
        "settleTime": "1700000000007",
        "interestAmount": "8.5",
        "productStatus": "running"
      }
    ],
    "endId": "456456456"
  }
}
"""
    EXPECTED = {
        "result_list": [
            {
                "product_id": "12312313",
                "interest_start_time": Millis(1697199180000),
                "interest_end_time": Millis(1697803980000),
                "product_coin": "BTC",
                "subscribe_coin": "USDT",
                "trend": "up",
                "settle_time": Millis(1700000000007),
                "interest_amount": Decimal("8.5"),
                "product_status": "running",
            }
        ],
        "end_id": "456456456",
    }
    DOCUMENTED = [
        ("product_status", ("running", "pause", "wait_interest", "wait_settle", "settle", "redeem", "sell_out")),
        ("trend", ("up", "down")),
    ]
    SIGNATURE = {
        "status": "query status: text as str, required, one of subscribed settled, default subscribed",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 20, max 100",
        "id_less_than": "query idLessThan: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "earn"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.earn.sharkfin.assets",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "resultList",
        "paging.source": "endId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "59002": ("EarnRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.sharkfin.assets", "v2.earn.sharkfin.assets"]
    PAGES = [
        {"resultList": [{"productId": "106"}, {"productId": "105"}], "endId": "105"},
        {"resultList": [{"productId": "104"}, {"productId": "103"}], "endId": "103"},
        {"resultList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {"status": "subscribed"}
    PAGE_ROWS = ("product_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7775999999"],
    }
