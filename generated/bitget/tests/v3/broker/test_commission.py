# Made by Specloom from bitget/rest/v3/broker/commission.yaml; change that file, not this one.
"""``client.v3.broker.commission``: GET /api/v3/broker/commission."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestCommission(PagedSuite, EndpointSuite):
    CALL = "v3.broker.commission"
    METHOD = "GET"
    PATH = "/api/v3/broker/commission"
    FULL = {
        "start_time": "1700000000001",
        "end_time": "1700000000002",
        "page_size": "1000",
        "page_no": "1",
        "biz_type": "spot",
        "sub_biz_type": "spot_trade",
    }
    FULL_REQUEST = {
        "target": "/api/v3/broker/commission?bizType=spot&endTime=1700000000002&pageNo=1&pageSize=1000&startTime=1700000000001&subBizType=spot_trade",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/broker/commission", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1767677788472,
  "data": [
    {
      "uid": "1359901376",
      "coin": "BTC",
      "symbol": "BTC/USDT",
      "dealtAmount": "84.346065",
      "totalFee": "0.0000005",
      "deductedFee": "0",
      "paidFee": "7.5",
      "markUpFee": "8.5",
      "totalCommission": "0.00000002"
    }
  ]
}
"""
    EXPECTED = [
        {
            "uid": "1359901376",
            "coin": "BTC",
            "symbol": "BTC/USDT",
            "dealt_amount": Decimal("84.346065"),
            "total_fee": Decimal("5E-7"),
            "deducted_fee": Decimal("0"),
            "paid_fee": Decimal("7.5"),
            "mark_up_fee": Decimal("8.5"),
            "total_commission": Decimal("2E-8"),
        }
    ]
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "page_size": "query pageSize: integer as int, optional, default 100, max 1000",
        "page_no": "query pageNo: integer as int, optional, default 1",
        "biz_type": "query bizType: text as str, optional, one of spot futures",
        "sub_biz_type": "query subBizType: text as str, optional, one of spot_trade spot_margin usdt_futures usdc_futures coin_futures",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "broker"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.broker.commission",
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
        "24056": ("OrderNotFound", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.broker.commission", "v3.broker.commission"]
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
