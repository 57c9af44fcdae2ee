# Made by Specloom from bitget/rest/v3/loan/pledge-rate-history.yaml; change that file, not this one.
"""``client.v3.loan.pledge_rate_history``: GET /api/v3/loan/pledge-rate-history."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestPledgeRateHistory(PagedSuite, EndpointSuite):
    CALL = "v3.loan.pledge_rate_history"
    METHOD = "GET"
    PATH = "/api/v3/loan/pledge-rate-history"
    FULL = {
        "order_id": "orderId1",
        "revise_side": "down",
        "pledge_coin": "pledgeCoin3",
        "start_time": "1700000000004",
        "end_time": "1700000000005",
        "page_num": "1",
        "page_size": "100",
    }
    FULL_REQUEST = {
        "target": "/api/v3/loan/pledge-rate-history?endTime=1700000000005&orderId=orderId1&pageNum=1&pageSize=100&pledgeCoin=pledgeCoin3&reviseSide=down&startTime=1700000000004",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"start_time": "1700000000004", "end_time": "1700000000005"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/loan/pledge-rate-history?endTime=1700000000005&startTime=1700000000004",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1770266423848,
  "data": [
    {
      "loanCoin": "USDT",
      "pledgeCoin": "BGB",
      "orderId": "1403131499696791555",
      "reviseTime": "1770258582049",
      "reviseSide": "up",
      "reviseAmount": "1.7",
      "afterPledgeRate": "64.97",
      "beforePledgeRate": "15.17"
    }
  ]
}
"""
    EXPECTED = [
        {
            "loan_coin": "USDT",
            "pledge_coin": "BGB",
            "order_id": "1403131499696791555",
            "revise_time": Millis(1770258582049),
            "revise_side": "up",
            "revise_amount": Decimal("1.7"),
            "after_pledge_rate": Decimal("64.97"),
            "before_pledge_rate": Decimal("15.17"),
        }
    ]
    DOCUMENTED = [("revise_side", ("down", "up"))]
    SIGNATURE = {
        "order_id": "query orderId: text as str, optional",
        "revise_side": "query reviseSide: text as str, optional, one of down up",
        "pledge_coin": "query pledgeCoin: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, required",
        "end_time": "query endTime: ms as datetime | int | str, required",
        "page_num": "query pageNum: integer as int, optional, default 1",
        "page_size": "query pageSize: integer as int, optional, default 10, max 100",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "loan"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.loan.pledge_rate_history",
        "paging.style": "page_no",
        "paging.param": "pageNum",
        "paging.row_id": "orderId",
        "paging.size_param": "pageSize",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "80001": ("InvalidParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.loan.pledge_rate_history", "v3.loan.pledge_rate_history"]
    PAGES = [
        [{"orderId": "106"}, {"orderId": "105"}],
        [{"orderId": "104"}, {"orderId": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {"start_time": "1700000000000", "end_time": "1700000000000"}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("pageNum", ["1", "2", "3"])
    PAGE_SIZES = ("pageSize", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "page_size"
