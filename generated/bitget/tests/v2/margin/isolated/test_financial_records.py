# Made by Specloom from bitget/rest/v2/margin/isolated/financial-records.yaml; change that file, not this one.
"""``client.v2.margin.isolated.financial_records``: GET /api/v2/margin/isolated/financial-records."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestFinancialRecords(PagedSuite, EndpointSuite):
    CALL = "v2.margin.isolated.financial_records"
    METHOD = "GET"
    PATH = "/api/v2/margin/isolated/financial-records"
    FULL = {
        "symbol": "BTCUSDT",
        "start_time": "1692690126000",
        "margin_type": "transfer_in",
        "coin": "coin4",
        "end_time": "1700000000005",
        "limit": "500",
        "id_less_than": "idLessThan7",
    }
    FULL_REQUEST = {
        "target": "/api/v2/margin/isolated/financial-records?coin=coin4&endTime=1700000000005&idLessThan=idLessThan7&limit=500&marginType=transfer_in&startTime=1692690126000&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT", "start_time": "1692690126000"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/margin/isolated/financial-records?startTime=1692690126000&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695625219083,
  "data": {
    "resultList": [
      {
        "coin": "BTC",
        "symbol": "BTCUSDT",
        "marginId": "1",
        "amount": "-1",
        "balance": "199999.0036963",
        "fee": "0",
        "marginType": "repay",
        "cTime": "1695624616058",
        "uTime": "1700000000009"
      }
    ],
    "maxId": "1",
    "minId": "minId3"
  }
}
"""
    EXPECTED = {
        "result_list": [
            {
                "coin": "BTC",
                "symbol": "BTCUSDT",
                "margin_id": "1",
                "amount": Decimal("-1"),
                "balance": Decimal("199999.0036963"),
                "fee": Decimal("0"),
                "margin_type": "repay",
                "c_time": Millis(1695624616058),
                "u_time": Millis(1700000000009),
            }
        ],
        "max_id": "1",
        "min_id": "minId3",
    }
    DOCUMENTED = [
        (
            "margin_type",
            (
                "transfer_in",
                "transfer_out",
                "borrow",
                "Repay",
                "liquidation_fee",
                "compensate",
                "deal_in",
                "deal_out",
                "confiscated",
                "exchange_in",
                "exchange_out",
                "sys_exchange_in",
                "sys_exchange_out",
                "repay",
            ),
        )
    ]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "start_time": "query startTime: ms as datetime | int | str, required",
        "margin_type": "query marginType: text as str, optional, one of transfer_in transfer_out borrow repay liquidation_fee compensate deal_in deal_out confiscated exchange_in exchange_out sys_exchange_in sys_exchange_out",
        "coin": "query coin: text as str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 500",
        "id_less_than": "query idLessThan: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.isolated.financial_records",
        "paging.style": "min_max_id",
        "paging.param": "idLessThan",
        "paging.items": "resultList",
        "paging.source": "minId",
        "paging.size_param": "limit",
        "paging.size_max": 500,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.isolated.financial_records", "v2.margin.isolated.financial_records"]
    PAGES = [
        {"resultList": [{"coin": "106"}, {"coin": "105"}], "minId": "105"},
        {"resultList": [{"coin": "104"}, {"coin": "103"}], "minId": "103"},
        {"resultList": [], "minId": ""},
    ]
    PAGE_ARGUMENTS = {"symbol": "BTCUSDT", "start_time": "1700000000000", "end_time": "1700000000000"}
    PAGE_ROWS = ("coin", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["500", "500", "500"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7775999999"],
    }
