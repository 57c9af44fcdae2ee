# Made by Specloom from bitget/rest/v2/convert/bgb-convert-records.yaml; change that file, not this one.
"""``client.v2.convert.bgb_convert_records``: GET /api/v2/convert/bgb-convert-records."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestBgbConvertRecords(PagedSuite, EndpointSuite):
    CALL = "v2.convert.bgb_convert_records"
    METHOD = "GET"
    PATH = "/api/v2/convert/bgb-convert-records"
    FULL = {
        "order_id": "orderId1",
        "start_time": "1686128558000",
        "end_time": "1686214958000",
        "limit": "10",
        "id_less_than": "idLessThan5",
    }
    FULL_REQUEST = {
        "target": "/api/v2/convert/bgb-convert-records?endTime=1686214958000&idLessThan=idLessThan5&limit=10&orderId=orderId1&startTime=1686128558000",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/convert/bgb-convert-records", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1703835442804,
  "data": [
    {
      "orderId": "xxxx",
      "fromCoin": "ROOT",
      "fromAmount": "64.99837000",
      "fromCoinPrice": "0.02954000",
      "toCoin": "BGB",
      "toAmount": "3.55072001",
      "toCoinPrice": "0.54075000",
      "feeDetail": [{"feeCoin": "BGB", "fee": "0.07101441"}],
      "status": "success",
      "ctime": "1700837066186",
      "ts": "1700000000011"
    }
  ]
}
"""
    EXPECTED = [
        {
            "order_id": "xxxx",
            "from_coin": "ROOT",
            "from_amount": Decimal("64.99837000"),
            "from_coin_price": Decimal("0.02954000"),
            "to_coin": "BGB",
            "to_amount": Decimal("3.55072001"),
            "to_coin_price": Decimal("0.54075000"),
            "fee_detail": [{"fee_coin": "BGB", "fee": Decimal("0.07101441")}],
            "status": "success",
            "ctime": Millis(1700837066186),
            "ts": Millis(1700000000011),
        }
    ]
    SIGNATURE = {
        "order_id": "query orderId: text as str, optional",
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
        "errors": ("common", "convert"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.convert.bgb_convert_records",
        "paging.style": "id_less_than",
        "paging.param": "idLessThan",
        "paging.source": "orderId",
        "paging.source_of_row": True,
        "paging.row_id": "orderId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "12001": ("ConversionRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.convert.bgb_convert_records", "v2.convert.bgb_convert_records"]
    PAGES = [
        [{"orderId": "106"}, {"orderId": "105"}],
        [{"orderId": "104"}, {"orderId": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
