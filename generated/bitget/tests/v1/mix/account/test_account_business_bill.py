# Made by Specloom from bitget/rest/v1/mix/account/accountBusinessBill.yaml; change that file, not this one.
"""``client.v1.mix.account.account_business_bill``: GET /api/mix/v1/account/accountBusinessBill."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestAccountBusinessBill(PagedSuite, EndpointSuite):
    CALL = "v1.mix.account.account_business_bill"
    METHOD = "GET"
    PATH = "/api/mix/v1/account/accountBusinessBill"
    FULL = {
        "product_type": "umcbl",
        "start_time": "1700000000002",
        "end_time": "1700000000003",
        "page_size": "13",
        "last_end_id": "lastEndId5",
        "next": "next6",
    }
    FULL_REQUEST = {
        "target": "/api/mix/v1/account/accountBusinessBill?endTime=1700000000003&lastEndId=lastEndId5&next=next6&pageSize=13&productType=umcbl&startTime=1700000000002",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"product_type": "umcbl", "start_time": "1700000000002", "end_time": "1700000000003"}
    MINIMAL_REQUEST = {
        "target": "/api/mix/v1/account/accountBusinessBill?endTime=1700000000003&productType=umcbl&startTime=1700000000002",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {
    "result": [
      {
        "id": "id1",
        "symbol": "symbol2",
        "marginCoin": "marginCoin3",
        "amount": "4.5",
        "fee": "5.5",
        "business": "business6",
        "cTime": "1700000000007"
      }
    ],
    "lastEndId": "lastEndId2"
  }
}
"""
    EXPECTED = {
        "result": [
            {
                "id": "id1",
                "symbol": "symbol2",
                "margin_coin": "marginCoin3",
                "amount": Decimal("4.5"),
                "fee": Decimal("5.5"),
                "business": "business6",
                "c_time": Millis(1700000000007),
            }
        ],
        "last_end_id": "lastEndId2",
    }
    SIGNATURE = {
        "product_type": "query productType: text as str, required, one of umcbl dmcbl cmcbl sumcbl sdmcbl scmcbl",
        "start_time": "query startTime: ms as datetime | int | str, required",
        "end_time": "query endTime: ms as datetime | int | str, required",
        "page_size": "query pageSize: integer as int, optional",
        "last_end_id": "query lastEndId: text as str, optional",
        "next": "query next: text as str, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.account.account_business_bill",
        "rate_limit.documented": False,
        "paging.style": "last_end_id",
        "paging.param": "lastEndId",
        "paging.items": "result",
        "paging.source": "lastEndId",
        "paging.row_id": "id",
        "paging.size_param": "pageSize",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "account_mode": "classic",
        "superseded_by": ("v2.mix.account.bill",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.account.account_business_bill", "v1.mix.account.account_business_bill"]
    PAGES = [
        {"result": [{"id": "106"}, {"id": "105"}], "lastEndId": "105"},
        {"result": [{"id": "104"}, {"id": "103"}], "lastEndId": "103"},
        {"result": [], "lastEndId": ""},
    ]
    PAGE_ARGUMENTS = {"product_type": "umcbl", "start_time": "1700000000000", "end_time": "1700000000000"}
    PAGE_ROWS = ("id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("lastEndId", [None, "105", "103"])
    PAGE_SIZES = ("pageSize", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "page_size"
