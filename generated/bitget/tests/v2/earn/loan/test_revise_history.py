# Made by Specloom from bitget/rest/v2/earn/loan/revise-history.yaml; change that file, not this one.
"""``client.v2.earn.loan.revise_history``: GET /api/v2/earn/loan/revise-history."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestReviseHistory(PagedSuite, EndpointSuite):
    CALL = "v2.earn.loan.revise_history"
    METHOD = "GET"
    PATH = "/api/v2/earn/loan/revise-history"
    FULL = {
        "order_id": "orderId1",
        "revise_side": "down",
        "pledge_coin": "pledgeCoin3",
        "start_time": "1685957902000",
        "end_time": "1691228302423",
        "page_no": "1",
        "page_size": "100",
    }
    FULL_REQUEST = {
        "target": "/api/v2/earn/loan/revise-history?endTime=1691228302423&orderId=orderId1&pageNo=1&pageSize=100&pledgeCoin=pledgeCoin3&reviseSide=down&startTime=1685957902000",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"start_time": "1685957902000", "end_time": "1691228302423"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/earn/loan/revise-history?endTime=1691228302423&startTime=1685957902000",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1692436125845,
  "data": [
    {
      "loanCoin": "ETH",
      "pledgeCoin": "USDT",
      "orderId": "1",
      "reviseTime": "1692436102448",
      "reviseSide": "down",
      "reviseAmount": "10",
      "afterPledgeRate": "64.75",
      "beforePledgeRate": "65"
    }
  ]
}
"""
    EXPECTED = [
        {
            "loan_coin": "ETH",
            "pledge_coin": "USDT",
            "order_id": "1",
            "revise_time": Millis(1692436102448),
            "revise_side": "down",
            "revise_amount": Decimal("10"),
            "after_pledge_rate": Decimal("64.75"),
            "before_pledge_rate": Decimal("65"),
        }
    ]
    DOCUMENTED = [("revise_side", ("down", "up"))]
    SIGNATURE = {
        "order_id": "query orderId: text as str, optional",
        "revise_side": "query reviseSide: text as str, optional, one of down up",
        "pledge_coin": "query pledgeCoin: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, required",
        "end_time": "query endTime: ms as datetime | int | str, required",
        "page_no": "query pageNo: integer as int, optional, default 1",
        "page_size": "query pageSize: integer as int, optional, default 10, max 100",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "earn", "loan"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.earn.loan.revise_history",
        "paging.style": "page_no",
        "paging.param": "pageNo",
        "paging.row_id": "orderId",
        "paging.size_param": "pageSize",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "59002": ("EarnRejected", "no", "never"),
        "80001": ("InvalidParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.loan.revise_history", "v2.earn.loan.revise_history"]
    PAGES = [
        [{"orderId": "106"}, {"orderId": "105"}],
        [{"orderId": "104"}, {"orderId": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {"start_time": "1700000000000", "end_time": "1700000000000"}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("pageNo", ["1", "2", "3"])
    PAGE_SIZES = ("pageSize", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "page_size"
