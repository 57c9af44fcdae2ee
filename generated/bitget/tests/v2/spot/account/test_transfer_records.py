# Made by Specloom from bitget/rest/v2/spot/account/transferRecords.yaml; change that file, not this one.
"""``client.v2.spot.account.transfer_records``: GET /api/v2/spot/account/transferRecords."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestTransferRecords(PagedSuite, EndpointSuite):
    CALL = "v2.spot.account.transfer_records"
    METHOD = "GET"
    PATH = "/api/v2/spot/account/transferRecords"
    FULL = {
        "coin": "USDT",
        "from_type": "spot",
        "start_time": "1659076670",
        "end_time": "1700000000004",
        "client_oid": "clientOid5",
        "page_num": "1000",
        "limit": "100",
        "id_less_than": "idLessThan8",
    }
    FULL_REQUEST = {
        "target": "/api/v2/spot/account/transferRecords?clientOid=clientOid5&coin=USDT&endTime=1700000000004&fromType=spot&idLessThan=idLessThan8&limit=100&pageNum=1000&startTime=1659076670",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"coin": "USDT"}
    MINIMAL_REQUEST = {"target": "/api/v2/spot/account/transferRecords?coin=USDT", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1631608142260,
  "data": [
    {
      "coin": "btc",
      "status": "Successful",
      "toType": "usdt_futures",
      "toSymbol": "toSymbol4",
      "fromType": "spot",
      "fromSymbol": "BTC/USD",
      "size": "1000.00000000",
      "ts": "1631070374488",
      "clientOid": "1",
      "transferId": "transferId10"
    }
  ]
}
"""
    EXPECTED = [
        {
            "coin": "btc",
            "status": "Successful",
            "to_type": "usdt_futures",
            "to_symbol": "toSymbol4",
            "from_type": "spot",
            "from_symbol": "BTC/USD",
            "size": Decimal("1000.00000000"),
            "ts": Millis(1631070374488),
            "client_oid": "1",
            "transfer_id": "transferId10",
        }
    ]
    DOCUMENTED = [
        (
            "from_type",
            ("spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin"),
        ),
        ("status", ("Successful", "Failed", "Processing")),
        (
            "to_type",
            ("spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin"),
        ),
    ]
    SIGNATURE = {
        "coin": "query coin: text as str, required",
        "from_type": "query fromType: text as str, optional, one of spot p2p coin_futures usdt_futures usdc_futures crossed_margin isolated_margin exchange",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "client_oid": "query clientOid: text as str, optional",
        "page_num": "query pageNum: integer as int, optional, default 1, max 1000",
        "limit": "query limit: integer as int, optional, default 100, max 500",
        "id_less_than": "query idLessThan: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.account.transfer_records",
        "paging.style": "id_less_than",
        "paging.param": "idLessThan",
        "paging.source": "transferId",
        "paging.source_of_row": True,
        "paging.row_id": "transferId",
        "paging.size_param": "limit",
        "paging.size_max": 500,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.account.transfer_records", "v2.spot.account.transfer_records"]
    PAGES = [
        [{"transferId": "106"}, {"transferId": "105"}],
        [{"transferId": "104"}, {"transferId": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {"coin": "USDT"}
    PAGE_ROWS = ("transfer_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["500", "500", "500"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
