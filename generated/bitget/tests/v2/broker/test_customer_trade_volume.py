# Made by Specloom from bitget/rest/v2/broker/customer-trade-volume.yaml; change that file, not this one.
"""``client.v2.broker.customer_trade_volume``: POST /api/v2/broker/customer-trade-volume."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestCustomerTradeVolume(PagedSuite, EndpointSuite):
    CALL = "v2.broker.customer_trade_volume"
    METHOD = "POST"
    PATH = "/api/v2/broker/customer-trade-volume"
    FULL = {
        "start_time": "1700000000001",
        "end_time": "1700000000002",
        "page_no": "12",
        "page_size": "1000",
        "uid": "uid5",
        "show_sub": "yes",
    }
    FULL_REQUEST = {
        "target": "/api/v2/broker/customer-trade-volume",
        "body": '{"startTime":"1700000000001","endTime":"1700000000002","pageNo":"12","pageSize":"1000","uid":"uid5","showSub":"yes"}',
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/broker/customer-trade-volume", "body": "{}", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 163123213132,
  "data": [
    {
      "uid": "435435345",
      "volumn": "34234.4",
      "spotVolume": "12000.0",
      "futuresVolume": "22234.4",
      "time": "1679991960110"
    }
  ]
}
"""
    EXPECTED = [
        {
            "uid": "435435345",
            "volumn": Decimal("34234.4"),
            "spot_volume": Decimal("12000.0"),
            "futures_volume": Decimal("22234.4"),
            "time": "1679991960110",
        }
    ]
    SIGNATURE = {
        "start_time": "body startTime: ms as datetime | int | str, optional",
        "end_time": "body endTime: ms as datetime | int | str, optional",
        "page_no": "body pageNo: integer as int, optional",
        "page_size": "body pageSize: integer as int, optional, max 1000",
        "uid": "body uid: text as str, optional",
        "show_sub": "body showSub: text as str, optional, one of yes no",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.broker.customer_trade_volume",
        "paging.style": "page_no",
        "paging.param": "pageNo",
        "paging.size_param": "pageSize",
        "paging.size_max": 1000,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 2592000,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.broker.customer_trade_volume", "v2.broker.customer_trade_volume"]
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
