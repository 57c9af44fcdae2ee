# Made by Specloom from bitget/rest/v2/earn/loan/reduces.yaml; change that file, not this one.
"""``client.v2.earn.loan.reduces``: GET /api/v2/earn/loan/reduces."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestReduces(PagedSuite, EndpointSuite):
    CALL = "v2.earn.loan.reduces"
    METHOD = "GET"
    PATH = "/api/v2/earn/loan/reduces"
    FULL = {
        "order_id": "orderId1",
        "loan_coin": "loanCoin2",
        "pledge_coin": "pledgeCoin3",
        "status": "COMPLETE",
        "start_time": "1685957902000",
        "end_time": "1691228302423",
        "page_no": "1",
        "page_size": "100",
    }
    FULL_REQUEST = {
        "target": "/api/v2/earn/loan/reduces?endTime=1691228302423&loanCoin=loanCoin2&orderId=orderId1&pageNo=1&pageSize=100&pledgeCoin=pledgeCoin3&startTime=1685957902000&status=COMPLETE",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"start_time": "1685957902000", "end_time": "1691228302423"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/earn/loan/reduces?endTime=1691228302423&startTime=1685957902000",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1684747525424,
  "data": [
    {
      "orderId": "1",
      "loanCoin": "TRX",
      "pledgeCoin": "USDT",
      "reduceTime": "1684747525424",
      "pledgeRate": "98.2",
      "pledgePrice": "111.4",
      "status": "COMPLETE",
      "pledgeAmount": "1213.5",
      "reduceFee": "0.757",
      "residueAmount": "3234.2",
      "runlockAmount": "23",
      "repayLoanAmount": "53.2"
    }
  ]
}
"""
    EXPECTED = [
        {
            "order_id": "1",
            "loan_coin": "TRX",
            "pledge_coin": "USDT",
            "reduce_time": Millis(1684747525424),
            "pledge_rate": Decimal("98.2"),
            "pledge_price": Decimal("111.4"),
            "status": "COMPLETE",
            "pledge_amount": Decimal("1213.5"),
            "reduce_fee": Decimal("0.757"),
            "residue_amount": Decimal("3234.2"),
            "runlock_amount": Decimal("23"),
            "repay_loan_amount": Decimal("53.2"),
        }
    ]
    DOCUMENTED = [("status", ("COMPLETE", "WAIT"))]
    SIGNATURE = {
        "order_id": "query orderId: text as str, optional",
        "loan_coin": "query loanCoin: text as str, optional",
        "pledge_coin": "query pledgeCoin: text as str, optional",
        "status": "query status: text as str, optional, one of COMPLETE WAIT",
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
        "rate_limit.pool": "v2.earn.loan.reduces",
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
    MOCK_CALLS = ["v2.earn.loan.reduces", "v2.earn.loan.reduces"]
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
