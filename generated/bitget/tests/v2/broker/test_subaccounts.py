# Made by Specloom from bitget/rest/v2/broker/subaccounts.yaml; change that file, not this one.
"""``client.v2.broker.subaccounts``: GET /api/v2/broker/subaccounts."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestSubaccounts(PagedSuite, EndpointSuite):
    CALL = "v2.broker.subaccounts"
    METHOD = "GET"
    PATH = "/api/v2/broker/subaccounts"
    FULL = {"start_time": "1720163600000", "end_time": "1720663600000", "page_size": "1", "page_no": "13"}
    FULL_REQUEST = {
        "target": "/api/v2/broker/subaccounts?endTime=1720663600000&pageNo=13&pageSize=1&startTime=1720163600000",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/broker/subaccounts", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1720841021439,
  "data": [
    {
      "uid": "5647948008",
      "asset": "5000.0001",
      "firstTimeDeposit": "1720497029245",
      "firstTimeTrade": "1720492699403",
      "registerTime": "1700000000005"
    }
  ]
}
"""
    EXPECTED = [
        {
            "uid": "5647948008",
            "asset": Decimal("5000.0001"),
            "first_time_deposit": Millis(1720497029245),
            "first_time_trade": Millis(1720492699403),
            "register_time": Millis(1700000000005),
        }
    ]
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "page_size": "query pageSize: integer as int, optional, default 100, max 1000",
        "page_no": "query pageNo: integer as int, optional, default 1",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.broker.subaccounts",
        "paging.style": "page_no",
        "paging.param": "pageNo",
        "paging.size_param": "pageSize",
        "paging.size_max": 1000,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 2592000,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.broker.subaccounts", "v2.broker.subaccounts"]
    PAGES = [
        [{"uid": "106"}, {"uid": "105"}],
        [{"uid": "104"}, {"uid": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("uid", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("pageNo", ["1", "2", "3"])
    PAGE_SIZES = ("pageSize", ["1000", "1000", "1000"])
    PAGE_SIZE_ARGUMENT = "page_size"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 5184000000},
        "startTime": ["2592000000", "0"],
        "endTime": ["5184000000", "2591999999"],
    }
