# Made by Specloom from bitget/rest/v2/tax/margin-record.yaml; change that file, not this one.
"""``client.v2.tax.margin_record``: GET /api/v2/tax/margin-record."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestMarginRecord(PagedSuite, EndpointSuite):
    CALL = "v2.tax.margin_record"
    METHOD = "GET"
    PATH = "/api/v2/tax/margin-record"
    FULL = {
        "margin_type": "crossed",
        "coin": "coin2",
        "start_time": "1686128558000",
        "end_time": "1686214958000",
        "limit": "100",
        "id_less_than": "idLessThan6",
    }
    FULL_REQUEST = {
        "target": "/api/v2/tax/margin-record?coin=coin2&endTime=1686214958000&idLessThan=idLessThan6&limit=100&marginType=crossed&startTime=1686128558000",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"start_time": "1686128558000", "end_time": "1686214958000"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/tax/margin-record?endTime=1686214958000&startTime=1686128558000",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1687259242290,
  "data": [
    {
      "id": "1",
      "coin": "USDT",
      "marginTaxType": "transfer_in",
      "amount": "13333",
      "fee": "0",
      "total": "6.5",
      "symbol": "BTCUSDT",
      "ts": "1686129284474"
    }
  ]
}
"""
    EXPECTED = [
        {
            "id": "1",
            "coin": "USDT",
            "margin_tax_type": "transfer_in",
            "amount": Decimal("13333"),
            "fee": Decimal("0"),
            "total": Decimal("6.5"),
            "symbol": "BTCUSDT",
            "ts": Millis(1686129284474),
        }
    ]
    DOCUMENTED = [
        (
            "margin_tax_type",
            (
                "transfer_in",
                "transfer_out",
                "borrow",
                "repay",
                "liquidation_fee",
                "compensate",
                "deal_in",
                "deal_out",
                "interest_repay",
                "confiscated",
                "exchange_in",
                "exchange_out",
            ),
        )
    ]
    SIGNATURE = {
        "margin_type": "query marginType: text as str, optional, one of crossed isolated, default crossed",
        "coin": "query coin: text as str, optional",
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
        "rate_limit.pool": "v2.tax.margin_record",
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
    MOCK_CALLS = ["v2.tax.margin_record", "v2.tax.margin_record"]
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
