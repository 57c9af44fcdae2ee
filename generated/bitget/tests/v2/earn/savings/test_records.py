# Made by Specloom from bitget/rest/v2/earn/savings/records.yaml; change that file, not this one.
"""``client.v2.earn.savings.records``: GET /api/v2/earn/savings/records."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestRecords(PagedSuite, EndpointSuite):
    CALL = "v2.earn.savings.records"
    METHOD = "GET"
    PATH = "/api/v2/earn/savings/records"
    FULL = {
        "coin": "coin1",
        "period_type": "flexible",
        "order_type": "subscribe",
        "start_time": "1700000000004",
        "end_time": "1700000000005",
        "limit": "100",
        "id_less_than": "idLessThan7",
    }
    FULL_REQUEST = {
        "target": "/api/v2/earn/savings/records?coin=coin1&endTime=1700000000005&idLessThan=idLessThan7&limit=100&orderType=subscribe&periodType=flexible&startTime=1700000000004",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"period_type": "flexible"}
    MINIMAL_REQUEST = {"target": "/api/v2/earn/savings/records?periodType=flexible", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1696749517654,
  "data": {
    "resultList": [
      {
        "orderId": "123123123123",
        "coinName": "BGB",
        "settleCoinName": "settleCoinName3",
        "productType": "flexible",
        "period": "period5",
        "productLevel": "normal",
        "amount": "200.000000",
        "ts": "1695797014392",
        "orderType": "redeem"
      }
    ],
    "endId": "456456456456"
  }
}
"""
    EXPECTED = {
        "result_list": [
            {
                "order_id": "123123123123",
                "coin_name": "BGB",
                "settle_coin_name": "settleCoinName3",
                "product_type": "flexible",
                "period": "period5",
                "product_level": "normal",
                "amount": Decimal("200.000000"),
                "ts": Millis(1695797014392),
                "order_type": "redeem",
            }
        ],
        "end_id": "456456456456",
    }
    DOCUMENTED = [
        ("order_type", ("subscribe", "redeem", "pay_interest", "deduction")),
        ("product_level", ("beginner", "normal", "VIP")),
        ("product_type", ("flexible", "fixed")),
    ]
    SIGNATURE = {
        "coin": "query coin: text as str, optional",
        "period_type": "query periodType: text as str, required, one of flexible fixed",
        "order_type": "query orderType: text as str, optional, one of subscribe redeem pay_interest deduction",
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
        "rate_limit.pool": "v2.earn.savings.records",
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
    MOCK_CALLS = ["v2.earn.savings.records", "v2.earn.savings.records"]
    PAGES = [
        {"resultList": [{"orderId": "106"}, {"orderId": "105"}], "endId": "105"},
        {"resultList": [{"orderId": "104"}, {"orderId": "103"}], "endId": "103"},
        {"resultList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {"period_type": "flexible"}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
