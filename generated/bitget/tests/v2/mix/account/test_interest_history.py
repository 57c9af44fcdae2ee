# Made by Specloom from bitget/rest/v2/mix/account/interest-history.yaml; change that file, not this one.
"""``client.v2.mix.account.interest_history``: GET /api/v2/mix/account/interest-history."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestInterestHistory(PagedSuite, EndpointSuite):
    CALL = "v2.mix.account.interest_history"
    METHOD = "GET"
    PATH = "/api/v2/mix/account/interest-history"
    FULL = {
        "coin": "coin1",
        "product_type": "usdt-futures",
        "id_less_than": "idLessThan3",
        "start_time": "1725330167000",
        "end_time": "1725848567893",
        "limit": "100",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/account/interest-history?coin=coin1&endTime=1725848567893&idLessThan=idLessThan3&limit=100&productType=usdt-futures&startTime=1725330167000",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"product_type": "usdt-futures", "start_time": "1725330167000", "end_time": "1725848567893"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/account/interest-history?endTime=1725848567893&productType=usdt-futures&startTime=1725330167000",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1725875190690,
  "data": {
    "nextSettleTime": "1725876300000",
    "borrowAmount": "0",
    "borrowLimit": "600000",
    "interestList": [
      {
        "coin": "USDT",
        "liability": "100",
        "interestFreeLimit": "3.5",
        "interestLimit": "500",
        "hourInterestRate": "0.12",
        "interest": "6.5",
        "cTime": "1725848567893"
      }
    ],
    "endId": "xxxxxxxxxxxxxxx"
  }
}
"""
    EXPECTED = {
        "next_settle_time": Millis(1725876300000),
        "borrow_amount": Decimal("0"),
        "borrow_limit": Decimal("600000"),
        "interest_list": [
            {
                "coin": "USDT",
                "liability": Decimal("100"),
                "interest_free_limit": Decimal("3.5"),
                "interest_limit": Decimal("500"),
                "hour_interest_rate": Decimal("0.12"),
                "interest": Decimal("6.5"),
                "c_time": Millis(1725848567893),
            }
        ],
        "end_id": "xxxxxxxxxxxxxxx",
    }
    SIGNATURE = {
        "coin": "query coin: text as str, optional",
        "product_type": "query productType: text as str, required",
        "id_less_than": "query idLessThan: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, required",
        "end_time": "query endTime: ms as datetime | int | str, required",
        "limit": "query limit: integer as int, optional, default 20, max 100",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix", "account"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.account.interest_history",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "interestList",
        "paging.source": "endId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.account.interest_history", "v2.mix.account.interest_history"]
    PAGES = [
        {"interestList": [{"coin": "106"}, {"coin": "105"}], "endId": "105"},
        {"interestList": [{"coin": "104"}, {"coin": "103"}], "endId": "103"},
        {"interestList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {"product_type": "usdt-futures", "start_time": "1700000000000", "end_time": "1700000000000"}
    PAGE_ROWS = ("coin", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
