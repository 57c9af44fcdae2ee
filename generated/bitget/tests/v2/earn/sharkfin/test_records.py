# Made by Specloom from bitget/rest/v2/earn/sharkfin/records.yaml; change that file, not this one.
"""``client.v2.earn.sharkfin.records``: GET /api/v2/earn/sharkfin/records."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestRecords(PagedSuite, EndpointSuite):
    CALL = "v2.earn.sharkfin.records"
    METHOD = "GET"
    PATH = "/api/v2/earn/sharkfin/records"
    FULL = {
        "coin": "coin1",
        "type": "subscription",
        "start_time": "1700000000003",
        "end_time": "1700000000004",
        "limit": "100",
        "id_less_than": "idLessThan6",
    }
    FULL_REQUEST = {
        "target": "/api/v2/earn/sharkfin/records?coin=coin1&endTime=1700000000004&idLessThan=idLessThan6&limit=100&startTime=1700000000003&type=subscription",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"type": "subscription"}
    MINIMAL_REQUEST = {"target": "/api/v2/earn/sharkfin/records?type=subscription", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1696757048457,
  "data": {
    "resultList": [
      {
        "orderId": "1",
        "product": "USDT/BTC_20231013",
        "period": "7",
        "amount": "100.00000000",
        "ts": "1696756278760",
        "type": "subscription"
      }
    ],
    "endId": "1"
  }
}
"""
    EXPECTED = {
        "result_list": [
            {
                "order_id": "1",
                "product": "USDT/BTC_20231013",
                "period": "7",
                "amount": Decimal("100.00000000"),
                "ts": Millis(1696756278760),
                "type": "subscription",
            }
        ],
        "end_id": "1",
    }
    DOCUMENTED = [("type", ("subscription", "redemption", "interest"))]
    SIGNATURE = {
        "coin": "query coin: text as str, optional",
        "type": "query type: text as str, required, one of subscription redemption interest",
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
        "rate_limit.pool": "v2.earn.sharkfin.records",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "resultList",
        "paging.source": "endId",
        "paging.row_id": "orderId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "59002": ("EarnRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.sharkfin.records", "v2.earn.sharkfin.records"]
    PAGES = [
        {"resultList": [{"orderId": "106"}, {"orderId": "105"}], "endId": "105"},
        {"resultList": [{"orderId": "104"}, {"orderId": "103"}], "endId": "103"},
        {"resultList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {"type": "subscription"}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
