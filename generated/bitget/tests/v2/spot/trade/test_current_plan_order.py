# Made by Specloom from bitget/rest/v2/spot/trade/current-plan-order.yaml; change that file, not this one.
"""``client.v2.spot.trade.current_plan_order``: GET /api/v2/spot/trade/current-plan-order."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestCurrentPlanOrder(PagedSuite, EndpointSuite):
    CALL = "v2.spot.trade.current_plan_order"
    METHOD = "GET"
    PATH = "/api/v2/spot/trade/current-plan-order"
    FULL = {
        "symbol": "BTCUSDT",
        "limit": "10",
        "id_less_than": "idLessThan3",
        "start_time": "1700000000004",
        "end_time": "1700000000005",
    }
    FULL_REQUEST = {
        "target": "/api/v2/spot/trade/current-plan-order?endTime=1700000000005&idLessThan=idLessThan3&limit=10&startTime=1700000000004&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/spot/trade/current-plan-order", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1668134581005,
  "data": {
    "nextFlag": false,
    "idLessThan": "1",
    "orderList": [
      {
        "orderId": "121211212122",
        "clientOid": "clientOid2",
        "symbol": "TRXUSDT",
        "size": "151",
        "executePrice": "0.041572",
        "triggerPrice": "6.5",
        "status": "not_trigger",
        "orderType": "limit",
        "side": "buy",
        "planType": "amount",
        "triggerType": "fill_price",
        "enterPointSource": "API",
        "uTime": "1668134576563",
        "cTime": "1700000000014"
      }
    ]
  }
}
"""
    EXPECTED = {
        "next_flag": False,
        "id_less_than": "1",
        "order_list": [
            {
                "order_id": "121211212122",
                "client_oid": "clientOid2",
                "symbol": "TRXUSDT",
                "size": Decimal("151"),
                "execute_price": Decimal("0.041572"),
                "trigger_price": Decimal("6.5"),
                "status": "not_trigger",
                "order_type": "limit",
                "side": "buy",
                "plan_type": "amount",
                "trigger_type": "fill_price",
                "enter_point_source": "API",
                "u_time": Millis(1668134576563),
                "c_time": Millis(1700000000014),
            }
        ],
    }
    DOCUMENTED = [
        ("enter_point_source", ("WEB", "API", "SYS", "ANDROID", "IOS")),
        ("order_type", ("limit", "market")),
        ("plan_type", ("amount", "total")),
        ("side", ("buy", "sell")),
        ("status", ("live", "executing", "not_trigger")),
        ("trigger_type", ("fill_price", "mark_price")),
    ]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "limit": "query limit: integer as int, optional, default 20, max 100",
        "id_less_than": "query idLessThan: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.trade.current_plan_order",
        "paging.style": "id_less_than",
        "paging.param": "idLessThan",
        "paging.items": "orderList",
        "paging.source": "orderId",
        "paging.source_of_row": True,
        "paging.row_id": "orderId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.trade.current_plan_order", "v2.spot.trade.current_plan_order"]
    PAGES = [
        {"orderList": [{"orderId": "106"}, {"orderId": "105"}]},
        {"orderList": [{"orderId": "104"}, {"orderId": "103"}]},
        {"orderList": []},
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
