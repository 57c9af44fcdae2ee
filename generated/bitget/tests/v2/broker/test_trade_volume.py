# Made by Specloom from bitget/rest/v2/broker/trade-volume.yaml; change that file, not this one.
"""``client.v2.broker.trade_volume``: GET /api/v2/broker/trade-volume."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestTradeVolume(PagedSuite, EndpointSuite):
    CALL = "v2.broker.trade_volume"
    METHOD = "GET"
    PATH = "/api/v2/broker/trade-volume"
    FULL = {"start_time": "1720163600000", "end_time": "1720663600000", "page_size": "1", "page_no": "13"}
    FULL_REQUEST = {
        "target": "/api/v2/broker/trade-volume?endTime=1720663600000&pageNo=13&pageSize=1&startTime=1720163600000",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/broker/trade-volume", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1720841112418,
  "data": [{"uid": "5647948008", "volume": "99322.66476", "spotVolume": "310.66476", "futureVolume": "99012"}]
}
"""
    EXPECTED = [
        {
            "uid": "5647948008",
            "volume": Decimal("99322.66476"),
            "spot_volume": Decimal("310.66476"),
            "future_volume": Decimal("99012"),
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
        "rate_limit.pool": "v2.broker.trade_volume",
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
    MOCK_CALLS = ["v2.broker.trade_volume", "v2.broker.trade_volume"]
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
