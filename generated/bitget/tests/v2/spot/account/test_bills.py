# Made by Specloom from bitget/rest/v2/spot/account/bills.yaml; change that file, not this one.
"""``client.v2.spot.account.bills``: GET /api/v2/spot/account/bills."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestBills(PagedSuite, EndpointSuite):
    CALL = "v2.spot.account.bills"
    METHOD = "GET"
    PATH = "/api/v2/spot/account/bills"
    FULL = {
        "coin": "coin1",
        "group_type": "groupType2",
        "business_type": "DEPOSIT",
        "start_time": "1700000000004",
        "end_time": "1700000000005",
        "limit": "500",
        "id_less_than": "idLessThan7",
    }
    FULL_REQUEST = {
        "target": "/api/v2/spot/account/bills?businessType=DEPOSIT&coin=coin1&endTime=1700000000005&groupType=groupType2&idLessThan=idLessThan7&limit=500&startTime=1700000000004",
        "body": "",
        "signature": "W+5qNv8WXK+LyMOgUKoOtfzmeAZiHEzvugniTCQGB2g=",
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/account/bills",
        "body": "",
        "signature": "YqMn6EOB80iiWOQnxZxVtyF+e0v+qufigzeQtwT8Nhs=",
    }
    ANSWER = """\
{
  "code": "00000",
  "message": "success",
  "requestTime": 1695808949356,
  "data": [
    {
      "billId": "14314844815812356565",
      "bizOrderId": "1431481916612435678",
      "coin": "BGB",
      "groupType": "financial",
      "businessType": "BATCH_INTEREST_USER_IN",
      "size": "0.000012550000",
      "balance": "0.00178210",
      "fees": "0.00000000",
      "cTime": "1777018415280"
    }
  ]
}
"""
    EXPECTED = [
        {
            "bill_id": "14314844815812356565",
            "biz_order_id": "1431481916612435678",
            "coin": "BGB",
            "group_type": "financial",
            "business_type": "BATCH_INTEREST_USER_IN",
            "size": Decimal("0.000012550000"),
            "balance": Decimal("0.00178210"),
            "fees": Decimal("0E-8"),
            "c_time": Millis(1777018415280),
        }
    ]
    SIGNATURE = {
        "coin": "query coin: text as str, optional",
        "group_type": "query groupType: text as str, optional",
        "business_type": "query businessType: text as str, optional, one of DEPOSIT WITHDRAW BUY SELL DEDUCTION_HANDLING_FEE TRANSFER_IN TRANSFER_OUT REBATE_REWARDS AIRDROP_REWARDS USDT_CONTRACT_REWARDS MIX_CONTRACT_REWARDS SYSTEM_LOCK USER_LOCK STRATEGY_TRANSFER_IN",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 500",
        "id_less_than": "query idLessThan: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.account.bills",
        "paging.style": "id_less_than",
        "paging.param": "idLessThan",
        "paging.source": "billId",
        "paging.source_of_row": True,
        "paging.row_id": "billId",
        "paging.size_param": "limit",
        "paging.size_max": 500,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
        "account_mode": "classic",
        "equivalent": "v3.account.financial_records",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.account.bills", "v2.spot.account.bills"]
    PAGES = [
        [{"billId": "106"}, {"billId": "105"}],
        [{"billId": "104"}, {"billId": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("bill_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["500", "500", "500"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
