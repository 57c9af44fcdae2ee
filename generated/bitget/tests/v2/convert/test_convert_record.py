# Made by Specloom from bitget/rest/v2/convert/convert-record.yaml; change that file, not this one.
"""``client.v2.convert.convert_record``: GET /api/v2/convert/convert-record."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestConvertRecord(PagedSuite, EndpointSuite):
    CALL = "v2.convert.convert_record"
    METHOD = "GET"
    PATH = "/api/v2/convert/convert-record"
    FULL = {"start_time": "1686128558000", "end_time": "1686214958000", "limit": "10", "id_less_than": "idLessThan4"}
    FULL_REQUEST = {
        "target": "/api/v2/convert/convert-record?endTime=1686214958000&idLessThan=idLessThan4&limit=10&startTime=1686128558000",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"start_time": "1686128558000", "end_time": "1686214958000"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/convert/convert-record?endTime=1686214958000&startTime=1686128558000",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627293612502,
  "data": {
    "dataList": [
      {
        "id": "1",
        "ts": "1688527512229",
        "cnvtPrice": "0.00052268",
        "fee": "0",
        "fromCoinSize": "100",
        "fromCoin": "USDT",
        "toCoinSize": "0.23206967",
        "toCoin": "ETH"
      }
    ],
    "endId": "1"
  }
}
"""
    EXPECTED = {
        "data_list": [
            {
                "id": "1",
                "ts": Millis(1688527512229),
                "cnvt_price": Decimal("0.00052268"),
                "fee": Decimal("0"),
                "from_coin_size": Decimal("100"),
                "from_coin": "USDT",
                "to_coin_size": Decimal("0.23206967"),
                "to_coin": "ETH",
            }
        ],
        "end_id": "1",
    }
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, required",
        "end_time": "query endTime: ms as datetime | int | str, required",
        "limit": "query limit: integer as int, optional, default 20, max 100",
        "id_less_than": "query idLessThan: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "convert"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.convert.convert_record",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "dataList",
        "paging.source": "endId",
        "paging.row_id": "id",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "12001": ("ConversionRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.convert.convert_record", "v2.convert.convert_record"]
    PAGES = [
        {"dataList": [{"id": "106"}, {"id": "105"}], "endId": "105"},
        {"dataList": [{"id": "104"}, {"id": "103"}], "endId": "103"},
        {"dataList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {"start_time": "1700000000000", "end_time": "1700000000000"}
    PAGE_ROWS = ("id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
