# Made by Specloom from bitget/rest/v3/loan/reduces.yaml; change that file, not this one.
"""``client.v3.loan.reduces``: GET /api/v3/loan/reduces."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestReduces(PagedSuite, EndpointSuite):
    CALL = "v3.loan.reduces"
    METHOD = "GET"
    PATH = "/api/v3/loan/reduces"
    FULL = {
        "order_id": "orderId1",
        "loan_coin": "loanCoin2",
        "pledge_coin": "pledgeCoin3",
        "status": "COMPLETE",
        "start_time": "1700000000005",
        "end_time": "1700000000006",
        "page_num": "1",
        "page_size": "100",
    }
    FULL_REQUEST = {
        "target": "/api/v3/loan/reduces?endTime=1700000000006&loanCoin=loanCoin2&orderId=orderId1&pageNum=1&pageSize=100&pledgeCoin=pledgeCoin3&startTime=1700000000005&status=COMPLETE",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"start_time": "1700000000005", "end_time": "1700000000006"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/loan/reduces?endTime=1700000000006&startTime=1700000000005",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1711697588556,
  "data": [
    {
      "loanCoin": "ETH",
      "reduceTime": "1765274978412",
      "pledgeRate": "60",
      "pledgeCoin": "USDT",
      "pledgePrice": "0.00016108",
      "status": "complete",
      "pledgeAmount": "100",
      "reduceFee": "0.00030606",
      "residueAmount": "0",
      "runlockAmount": "10.5",
      "repayLoanAmount": "0.0096652",
      "orderId": "1382228549318361088"
    }
  ]
}
"""
    EXPECTED = [
        {
            "loan_coin": "ETH",
            "reduce_time": Millis(1765274978412),
            "pledge_rate": Decimal("60"),
            "pledge_coin": "USDT",
            "pledge_price": Decimal("0.00016108"),
            "status": "complete",
            "pledge_amount": Decimal("100"),
            "reduce_fee": Decimal("0.00030606"),
            "residue_amount": Decimal("0"),
            "runlock_amount": Decimal("10.5"),
            "repay_loan_amount": Decimal("0.0096652"),
            "order_id": "1382228549318361088",
        }
    ]
    DOCUMENTED = [("status", ("COMPLETE", "WAIT", "complete"))]
    SIGNATURE = {
        "order_id": "query orderId: text as str, optional",
        "loan_coin": "query loanCoin: text as str, optional",
        "pledge_coin": "query pledgeCoin: text as str, optional",
        "status": "query status: text as str, optional, one of COMPLETE WAIT",
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
        "rate_limit.pool": "v3.loan.reduces",
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
    MOCK_CALLS = ["v3.loan.reduces", "v3.loan.reduces"]
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
