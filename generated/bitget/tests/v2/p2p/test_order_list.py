# Made by Specloom from bitget/rest/v2/p2p/orderList.yaml; change that file, not this one.
"""``client.v2.p2p.order_list``: GET /api/v2/p2p/orderList."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestOrderList(PagedSuite, EndpointSuite):
    CALL = "v2.p2p.order_list"
    METHOD = "GET"
    PATH = "/api/v2/p2p/orderList"
    FULL = {
        "start_time": "1700000000001",
        "end_time": "1696930027673",
        "id_less_than": "idLessThan3",
        "limit": "1",
        "status": "pending_pay",
        "adv_no": "advNo6",
        "side": "buy",
        "coin": "coin8",
        "language": "zh-CN",
        "fiat": "fiat10",
        "order_no": "orderNo11",
    }
    FULL_REQUEST = {
        "target": "/api/v2/p2p/orderList?advNo=advNo6&coin=coin8&endTime=1696930027673&fiat=fiat10&idLessThan=idLessThan3&language=zh-CN&limit=1&orderNo=orderNo11&side=buy&startTime=1700000000001&status=pending_pay",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/p2p/orderList", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1681201761390,
  "data": {
    "orderList": [
      {
        "orderId": "1",
        "orderNo": "orderNo2",
        "advNo": "advNo3",
        "price": "4.5",
        "count": "11",
        "side": "buy",
        "fiat": "USD",
        "coin": "USDT",
        "withdrawTime": "1700000000009",
        "representTime": "1700000000010",
        "paymentTime": "1700000000011",
        "releaseTime": "1700000000012",
        "amount": "13.5",
        "buyerRealName": "buyerRealName14",
        "sellerRealName": "兰州",
        "status": "cancelled",
        "paymentInfo": {
          "paymethodName": "paypal",
          "paymethodId": "1",
          "paymethodInfo": [{"name": "繁体中文", "required": "yes", "type": "number", "value": "11****"}]
        },
        "utime": "1696732368875",
        "ctime": "1681111722251"
      }
    ],
    "minOrderId": "1"
  }
}
"""
    EXPECTED = {
        "order_list": [
            {
                "order_id": "1",
                "order_no": "orderNo2",
                "adv_no": "advNo3",
                "price": Decimal("4.5"),
                "count": Decimal("11"),
                "side": "buy",
                "fiat": "USD",
                "coin": "USDT",
                "withdraw_time": Millis(1700000000009),
                "represent_time": Millis(1700000000010),
                "payment_time": Millis(1700000000011),
                "release_time": Millis(1700000000012),
                "amount": Decimal("13.5"),
                "buyer_real_name": "buyerRealName14",
                "seller_real_name": "兰州",
                "status": "cancelled",
                "payment_info": {
                    "paymethod_name": "paypal",
                    "paymethod_id": "1",
                    "paymethod_info": [{"name": "繁体中文", "required": True, "type": "number", "value": "11****"}],
                },
                "utime": Millis(1696732368875),
                "ctime": Millis(1681111722251),
            }
        ],
        "min_order_id": "1",
    }
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "id_less_than": "query idLessThan: text as str, optional",
        "limit": "query limit: integer as int, optional, default 100",
        "status": "query status: text as str, optional, one of pending_pay Paid Appeal Completed cancelled",
        "adv_no": "query advNo: text as str, optional",
        "side": "query side: text as str, optional, one of buy sell",
        "coin": "query coin: text as str, optional",
        "language": "query language: text as str, optional, one of zh-CN en-US",
        "fiat": "query fiat: text as str, optional",
        "order_no": "query orderNo: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "p2p"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.p2p.order_list",
        "paging.style": "id_less_than",
        "paging.param": "idLessThan",
        "paging.items": "orderList",
        "paging.source": "orderId",
        "paging.source_of_row": True,
        "paging.row_id": "orderId",
        "paging.size_param": "limit",
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "60001": ("MissingParameter", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.p2p.order_list", "v2.p2p.order_list"]
    PAGES = [
        {"orderList": [{"orderId": "106"}, {"orderId": "105"}]},
        {"orderList": [{"orderId": "104"}, {"orderId": "103"}]},
        {"orderList": []},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
