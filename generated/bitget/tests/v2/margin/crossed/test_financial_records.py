# Made by Specloom from bitget/rest/v2/margin/crossed/financial-records.yaml; change that file, not this one.
"""``client.v2.margin.crossed.financial_records``: GET /api/v2/margin/crossed/financial-records."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestFinancialRecords(PagedSuite, EndpointSuite):
    CALL = "v2.margin.crossed.financial_records"
    METHOD = "GET"
    PATH = "/api/v2/margin/crossed/financial-records"
    FULL = {
        "margin_type": "transfer_in",
        "coin": "USDT",
        "start_time": "1693205171000",
        "end_time": "1694155571000",
        "limit": "20",
        "id_less_than": "idLessThan6",
    }
    FULL_REQUEST = {
        "target": "/api/v2/margin/crossed/financial-records?coin=USDT&endTime=1694155571000&idLessThan=idLessThan6&limit=20&marginType=transfer_in&startTime=1693205171000",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"start_time": "1693205171000"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/margin/crossed/financial-records?startTime=1693205171000",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1668134626684,
  "data": {
    "minId": "1",
    "maxId": "maxId2",
    "resultList": [
      {
        "marginId": "1",
        "amount": "10.12",
        "coin": "USDT",
        "balance": "156",
        "fee": "0",
        "marginType": "transfer_in",
        "uTime": "1668134458717",
        "cTime": "1700000000008"
      }
    ]
  }
}
"""
    EXPECTED = {
        "min_id": "1",
        "max_id": "maxId2",
        "result_list": [
            {
                "margin_id": "1",
                "amount": Decimal("10.12"),
                "coin": "USDT",
                "balance": Decimal("156"),
                "fee": Decimal("0"),
                "margin_type": "transfer_in",
                "u_time": Millis(1668134458717),
                "c_time": Millis(1700000000008),
            }
        ],
    }
    DOCUMENTED = [
        (
            "margin_type",
            (
                "transfer_in",
                "transfer_out",
                "borrow",
                "repay",
                "liquidation_fee",
                "compensate",
                "deal_in",
                "deal_out",
                "confiscated",
                "exchange_in",
                "exchange_out",
                "sys_exchange_in",
                "sys_exchange_out",
            ),
        )
    ]
    SIGNATURE = {
        "margin_type": "query marginType: text as str, optional, one of transfer_in transfer_out borrow repay liquidation_fee compensate deal_in deal_out confiscated exchange_in exchange_out sys_exchange_in sys_exchange_out",
        "coin": "query coin: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, required",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 500",
        "id_less_than": "query idLessThan: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.crossed.financial_records",
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
    MOCK_CALLS = ["v2.margin.crossed.financial_records", "v2.margin.crossed.financial_records"]
    PAGES = [
        {"resultList": [{"marginId": "106"}, {"marginId": "105"}], "minId": "105"},
        {"resultList": [{"marginId": "104"}, {"marginId": "103"}], "minId": "103"},
        {"resultList": [], "minId": ""},
    ]
    PAGE_ARGUMENTS = {"start_time": "1700000000000", "end_time": "1700000000000"}
    PAGE_ROWS = ("margin_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["500", "500", "500"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7775999999"],
    }
