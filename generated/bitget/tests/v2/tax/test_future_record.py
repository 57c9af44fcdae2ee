# Made by Specloom from bitget/rest/v2/tax/future-record.yaml; change that file, not this one.
"""``client.v2.tax.future_record``: GET /api/v2/tax/future-record."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestFutureRecord(PagedSuite, EndpointSuite):
    CALL = "v2.tax.future_record"
    METHOD = "GET"
    PATH = "/api/v2/tax/future-record"
    FULL = {
        "product_type": "USDT-FUTURES",
        "margin_coin": "marginCoin2",
        "start_time": "1686128558000",
        "end_time": "1686214958000",
        "limit": "100",
        "id_less_than": "idLessThan6",
    }
    FULL_REQUEST = {
        "target": "/api/v2/tax/future-record?endTime=1686214958000&idLessThan=idLessThan6&limit=100&marginCoin=marginCoin2&productType=USDT-FUTURES&startTime=1686128558000",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"start_time": "1686128558000", "end_time": "1686214958000"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/tax/future-record?endTime=1686214958000&startTime=1686128558000",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1687257612262,
  "data": [
    {
      "id": "1",
      "symbol": "TRXUSDT",
      "marginCoin": "USDT",
      "futureTaxType": "close_long",
      "amount": "0.10545",
      "fee": "-0.02134863",
      "ts": "1679909309766"
    }
  ]
}
"""
    EXPECTED = [
        {
            "id": "1",
            "symbol": "TRXUSDT",
            "margin_coin": "USDT",
            "future_tax_type": "close_long",
            "amount": Decimal("0.10545"),
            "fee": Decimal("-0.02134863"),
            "ts": Millis(1679909309766),
        }
    ]
    SIGNATURE = {
        "product_type": "query productType: text as str, optional, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES, default USDT-FUTURES",
        "margin_coin": "query marginCoin: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, required",
        "end_time": "query endTime: ms as datetime | int | str, required",
        "limit": "query limit: integer as int, optional, default 500, max 500",
        "id_less_than": "query idLessThan: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common",),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.tax.future_record",
        "paging.style": "id_less_than",
        "paging.param": "idLessThan",
        "paging.source": "id",
        "paging.source_of_row": True,
        "paging.row_id": "id",
        "paging.size_param": "limit",
        "paging.size_max": 500,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 2592000,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.tax.future_record", "v2.tax.future_record"]
    PAGES = [
        [{"id": "106"}, {"id": "105"}],
        [{"id": "104"}, {"id": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {"start_time": "1700000000000", "end_time": "1700000000000"}
    PAGE_ROWS = ("id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["500", "500", "500"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 5184000000},
        "startTime": ["2592000000", "0"],
        "endTime": ["5184000000", "2592000000"],
    }
