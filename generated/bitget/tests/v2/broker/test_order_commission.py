# Made by Specloom from bitget/rest/v2/broker/order-commission.yaml; change that file, not this one.
"""``client.v2.broker.order_commission``: GET /api/v2/broker/order-commission."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestOrderCommission(PagedSuite, EndpointSuite):
    CALL = "v2.broker.order_commission"
    METHOD = "GET"
    PATH = "/api/v2/broker/order-commission"
    FULL = {
        "start_time": "1700000000001",
        "end_time": "1700000000002",
        "limit": "500",
        "uid": "uid4",
        "orderid": "orderid5",
        "id_less_than": "idLessThan6",
    }
    FULL_REQUEST = {
        "target": "/api/v2/broker/order-commission?endTime=1700000000002&idLessThan=idLessThan6&limit=500&orderid=orderid5&startTime=1700000000001&uid=uid4",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/broker/order-commission", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695786824200,
  "data": {
    "commissionlist": [
      {
        "fillId": "121211212122",
        "orderId": "orderId2",
        "ts": "1689833233282",
        "clientOid": "clientOid4",
        "bizType": "spot",
        "subBizType": "spot_trade",
        "symbol": "BTCUSDT",
        "volume": "1000",
        "fee": "1",
        "pureFee": "10.5",
        "rebateAmount": "0.5"
      }
    ],
    "endId": "12345"
  }
}
"""
    EXPECTED = {
        "commissionlist": [
            {
                "fill_id": "121211212122",
                "order_id": "orderId2",
                "ts": Millis(1689833233282),
                "client_oid": "clientOid4",
                "biz_type": "spot",
                "sub_biz_type": "spot_trade",
                "symbol": "BTCUSDT",
                "volume": Decimal("1000"),
                "fee": Decimal("1"),
                "pure_fee": Decimal("10.5"),
                "rebate_amount": Decimal("0.5"),
            }
        ],
        "end_id": "12345",
    }
    DOCUMENTED = [
        ("biz_type", ("spot", "futures")),
        ("sub_biz_type", ("spot_trade", "spot_margin", "usdt_futures", "usdc_futures", "coin_futures")),
    ]
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 500, max 500",
        "uid": "query uid: text as str, optional",
        "orderid": "query orderid: text as str, optional",
        "id_less_than": "query idLessThan: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.broker.order_commission",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "commissionlist",
        "paging.source": "endId",
        "paging.row_id": "orderId",
        "paging.size_param": "limit",
        "paging.size_max": 500,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 15552000,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.broker.order_commission", "v2.broker.order_commission"]
    PAGES = [
        {"commissionlist": [{"orderId": "106"}, {"orderId": "105"}], "endId": "105"},
        {"commissionlist": [{"orderId": "104"}, {"orderId": "103"}], "endId": "103"},
        {"commissionlist": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["500", "500", "500"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 31104000000},
        "startTime": ["15552000000", "0"],
        "endTime": ["31104000000", "15552000000"],
    }
