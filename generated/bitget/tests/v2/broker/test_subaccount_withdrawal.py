# Made by Specloom from bitget/rest/v2/broker/subaccount-withdrawal.yaml; change that file, not this one.
"""``client.v2.broker.subaccount_withdrawal``: GET /api/v2/broker/subaccount-withdrawal."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestSubaccountWithdrawal(PagedSuite, EndpointSuite):
    CALL = "v2.broker.subaccount_withdrawal"
    METHOD = "GET"
    PATH = "/api/v2/broker/subaccount-withdrawal"
    FULL = {
        "order_id": "orderId1",
        "user_id": "userId2",
        "start_time": "1700561435000",
        "end_time": "1703153435933",
        "limit": "100",
        "id_less_than": "idLessThan6",
    }
    FULL_REQUEST = {
        "target": "/api/v2/broker/subaccount-withdrawal?endTime=1703153435933&idLessThan=idLessThan6&limit=100&orderId=orderId1&startTime=1700561435000&userId=userId2",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/broker/subaccount-withdrawal", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1689833233282,
  "data": {
    "resultList": [
      {
        "orderId": "XXXXX",
        "txId": "XXXXXXX",
        "coin": "USDT",
        "type": "withdraw",
        "dest": "internal_transfer",
        "amount": "10",
        "status": "success",
        "fromAddress": "123123",
        "toAddress": "456456",
        "fee": "1",
        "chain": "erc20",
        "confirm": "3",
        "tag": "xx",
        "userId": "123456",
        "cTime": "1689833233282",
        "uTime": "1700000000016"
      }
    ],
    "endId": "12345"
  }
}
"""
    EXPECTED = {
        "result_list": [
            {
                "order_id": "XXXXX",
                "tx_id": "XXXXXXX",
                "coin": "USDT",
                "type": "withdraw",
                "dest": "internal_transfer",
                "amount": Decimal("10"),
                "status": "success",
                "from_address": "123123",
                "to_address": "456456",
                "fee": Decimal("1"),
                "chain": "erc20",
                "confirm": 3,
                "tag": "xx",
                "user_id": "123456",
                "c_time": Millis(1689833233282),
                "u_time": Millis(1700000000016),
            }
        ],
        "end_id": "12345",
    }
    DOCUMENTED = [("dest", ("on_chain", "internal_transfer")), ("status", ("pending", "fail", "success"))]
    SIGNATURE = {
        "order_id": "query orderId: text as str, optional",
        "user_id": "query userId: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 20, max 100",
        "id_less_than": "query idLessThan: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.broker.subaccount_withdrawal",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "resultList",
        "paging.source": "endId",
        "paging.row_id": "orderId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.broker.subaccount_withdrawal", "v2.broker.subaccount_withdrawal"]
    PAGES = [
        {"resultList": [{"orderId": "106"}, {"orderId": "105"}], "endId": "105"},
        {"resultList": [{"orderId": "104"}, {"orderId": "103"}], "endId": "103"},
        {"resultList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
