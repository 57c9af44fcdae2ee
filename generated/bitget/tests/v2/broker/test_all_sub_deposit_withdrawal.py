# Made by Specloom from bitget/rest/v2/broker/all-sub-deposit-withdrawal.yaml; change that file, not this one.
"""``client.v2.broker.all_sub_deposit_withdrawal``: GET /api/v2/broker/all-sub-deposit-withdrawal."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestAllSubDepositWithdrawal(PagedSuite, EndpointSuite):
    CALL = "v2.broker.all_sub_deposit_withdrawal"
    METHOD = "GET"
    PATH = "/api/v2/broker/all-sub-deposit-withdrawal"
    FULL = {
        "start_time": "1700561435000",
        "end_time": "1703153435933",
        "limit": "100",
        "id_less_than": "idLessThan4",
        "type": "all",
    }
    FULL_REQUEST = {
        "target": "/api/v2/broker/all-sub-deposit-withdrawal?endTime=1703153435933&idLessThan=idLessThan4&limit=100&startTime=1700561435000&type=all",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/broker/all-sub-deposit-withdrawal", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1689833233282,
  "data": {
    "list": [
      {
        "uid": "XXXXX",
        "txId": "XXXXXXX",
        "type": "deposit",
        "subType": "onchain",
        "coin": "USDT",
        "amount": "10",
        "status": "success",
        "ts": "123123"
      }
    ],
    "endId": "12345"
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "uid": "XXXXX",
                "tx_id": "XXXXXXX",
                "type": "deposit",
                "sub_type": "onchain",
                "coin": "USDT",
                "amount": Decimal("10"),
                "status": "success",
                "ts": Millis(123123),
            }
        ],
        "end_id": "12345",
    }
    DOCUMENTED = [
        ("status", ("pending", "fail", "success")),
        ("sub_type", ("onchain", "internal", "fast")),
        ("type", ("deposit", "withdrawal")),
    ]
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 100",
        "id_less_than": "query idLessThan: text as str, optional",
        "type": "query type: text as str, optional, one of all deposit withdrawal, default all",
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
        "rate_limit.pool": "v2.broker.all_sub_deposit_withdrawal",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "list",
        "paging.source": "endId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 604800,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.broker.all_sub_deposit_withdrawal", "v2.broker.all_sub_deposit_withdrawal"]
    PAGES = [
        {"list": [{"uid": "106"}, {"uid": "105"}], "endId": "105"},
        {"list": [{"uid": "104"}, {"uid": "103"}], "endId": "103"},
        {"list": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("uid", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 1209600000},
        "startTime": ["604800000", "0"],
        "endTime": ["1209600000", "604799999"],
    }
