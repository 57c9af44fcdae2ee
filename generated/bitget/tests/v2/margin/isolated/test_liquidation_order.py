# Made by Specloom from bitget/rest/v2/margin/isolated/liquidation-order.yaml; change that file, not this one.
"""``client.v2.margin.isolated.liquidation_order``: GET /api/v2/margin/isolated/liquidation-order."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestLiquidationOrder(PagedSuite, EndpointSuite):
    CALL = "v2.margin.isolated.liquidation_order"
    METHOD = "GET"
    PATH = "/api/v2/margin/isolated/liquidation-order"
    FULL = {
        "start_time": "1704100405000",
        "end_time": "1706174005091",
        "limit": "20",
        "type": "place_order",
        "symbol": "BTCUSDT",
        "from_coin": "fromCoin6",
        "to_coin": "toCoin7",
        "id_less_than": "idLessThan8",
    }
    FULL_REQUEST = {
        "target": "/api/v2/margin/isolated/liquidation-order?endTime=1706174005091&fromCoin=fromCoin6&idLessThan=idLessThan8&limit=20&startTime=1704100405000&symbol=BTCUSDT&toCoin=toCoin7&type=place_order",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/margin/isolated/liquidation-order", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1708654712083,
  "data": {
    "resultList": [
      {
        "symbol": "BTCUSDT",
        "orderType": "market",
        "side": "liquidation-sell",
        "priceAvg": "43024.762472",
        "price": "5.5",
        "fillSize": "1",
        "size": "7.5",
        "amount": "8.5",
        "orderId": "xxxx",
        "fromCoin": "fromCoin10",
        "toCoin": "toCoin11",
        "fromSize": "12.5",
        "toSize": "13.5",
        "cTime": "1705474028200",
        "uTime": "1705474028398"
      }
    ],
    "idLessThan": "123456789"
  }
}
"""
    EXPECTED = {
        "result_list": [
            {
                "symbol": "BTCUSDT",
                "order_type": "market",
                "side": "liquidation-sell",
                "price_avg": Decimal("43024.762472"),
                "price": Decimal("5.5"),
                "fill_size": Decimal("1"),
                "size": Decimal("7.5"),
                "amount": Decimal("8.5"),
                "order_id": "xxxx",
                "from_coin": "fromCoin10",
                "to_coin": "toCoin11",
                "from_size": Decimal("12.5"),
                "to_size": Decimal("13.5"),
                "c_time": Millis(1705474028200),
                "u_time": Millis(1705474028398),
            }
        ],
        "id_less_than": "123456789",
    }
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 500",
        "type": "query type: text as str, optional, one of swap place_order, default place_order",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "from_coin": "query fromCoin: text as str, optional",
        "to_coin": "query toCoin: text as str, optional",
        "id_less_than": "query idLessThan: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.isolated.liquidation_order",
        "paging.style": "id_less_than",
        "paging.param": "idLessThan",
        "paging.items": "resultList",
        "paging.source": "orderId",
        "paging.source_of_row": True,
        "paging.row_id": "orderId",
        "paging.size_param": "limit",
        "paging.size_max": 500,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.isolated.liquidation_order", "v2.margin.isolated.liquidation_order"]
    PAGES = [
        {"resultList": [{"orderId": "106"}, {"orderId": "105"}]},
        {"resultList": [{"orderId": "104"}, {"orderId": "103"}]},
        {"resultList": []},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["500", "500", "500"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
