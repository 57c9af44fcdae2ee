# Made by Specloom from bitget/rest/v2/broker/commissions.yaml; change that file, not this one.
"""``client.v2.broker.commissions``: GET /api/v2/broker/commissions."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestCommissions(PagedSuite, EndpointSuite):
    CALL = "v2.broker.commissions"
    METHOD = "GET"
    PATH = "/api/v2/broker/commissions"
    FULL = {
        "start_time": "1720163600000",
        "end_time": "1720663600000",
        "page_size": "1",
        "page_no": "13",
        "biz_type": "spot",
        "sub_biz_type": "spot_trade",
    }
    FULL_REQUEST = {
        "target": "/api/v2/broker/commissions?bizType=spot&endTime=1720663600000&pageNo=13&pageSize=1&startTime=1720163600000&subBizType=spot_trade",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/broker/commissions", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1720750077022,
  "data": [
    {
      "uid": "564xxx8008",
      "coin": "BTC",
      "symbol": "BTC/USDT",
      "dealtAmount": "199.81724",
      "totalFee": "0.00000768",
      "deductedFee": "0",
      "paidFee": "7.5",
      "markUpFee": "0.00000603",
      "totalCommission": "0.00000686"
    }
  ]
}
"""
    EXPECTED = [
        {
            "uid": "564xxx8008",
            "coin": "BTC",
            "symbol": "BTC/USDT",
            "dealt_amount": Decimal("199.81724"),
            "total_fee": Decimal("0.00000768"),
            "deducted_fee": Decimal("0"),
            "paid_fee": Decimal("7.5"),
            "mark_up_fee": Decimal("0.00000603"),
            "total_commission": Decimal("0.00000686"),
        }
    ]
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "page_size": "query pageSize: integer as int, optional, default 100, max 1000",
        "page_no": "query pageNo: integer as int, optional, default 1",
        "biz_type": "query bizType: text as str, optional, one of spot futures",
        "sub_biz_type": "query subBizType: text as str, optional, one of spot_trade spot_margin usdt_futures usdc_futures coin_futures usdt_future usdc_future coin_future",
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
        "rate_limit.pool": "v2.broker.commissions",
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
    MOCK_CALLS = ["v2.broker.commissions", "v2.broker.commissions"]
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
