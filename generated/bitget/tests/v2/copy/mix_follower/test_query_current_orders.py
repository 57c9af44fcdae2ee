# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-current-orders.yaml; change that file, not this one.
"""``client.v2.copy.mix_follower.query_current_orders``: GET /api/v2/copy/mix-follower/query-current-orders."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestQueryCurrentOrders(PagedSuite, EndpointSuite):
    CALL = "v2.copy.mix_follower.query_current_orders"
    METHOD = "GET"
    PATH = "/api/v2/copy/mix-follower/query-current-orders"
    FULL = {
        "id_less_than": "idLessThan1",
        "id_greater_than": "idGreaterThan2",
        "start_time": "1692599209000",
        "end_time": "1695721038000",
        "limit": "1",
        "symbol": "BTCUSDT",
        "product_type": "usdt-futures",
        "trader_id": "traderId8",
    }
    FULL_REQUEST = {
        "target": "/api/v2/copy/mix-follower/query-current-orders?endTime=1695721038000&idGreaterThan=idGreaterThan2&idLessThan=idLessThan1&limit=1&productType=usdt-futures&startTime=1692599209000&symbol=BTCUSDT&traderId=traderId8",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"product_type": "usdt-futures"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/copy/mix-follower/query-current-orders?productType=usdt-futures",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1634107646972,
  "data": {
    "trackingList": [
      {
        "trackingNo": "1",
        "traderName": "xxxxxx",
        "openOrderId": "openOrderId3",
        "closeOrderId": "closeOrderId4",
        "traderId": "**********",
        "symbol": "BTCUSDT",
        "posSide": "short",
        "openLeverage": "47",
        "openPriceAvg": "39827",
        "openTime": "1627567376984",
        "openSize": "0.0010000000000000",
        "closePriceAvg": "0",
        "closeSize": "0.0000000000000000",
        "openMarginSz": "21",
        "closeTime": "1700000000015",
        "openFee": "16.5"
      }
    ],
    "endId": "endId2"
  }
}
"""
    EXPECTED = {
        "tracking_list": [
            {
                "tracking_no": "1",
                "trader_name": "xxxxxx",
                "open_order_id": "openOrderId3",
                "close_order_id": "closeOrderId4",
                "trader_id": "**********",
                "symbol": "BTCUSDT",
                "pos_side": "short",
                "open_leverage": Decimal("47"),
                "open_price_avg": Decimal("39827"),
                "open_time": Millis(1627567376984),
                "open_size": Decimal("0.0010000000000000"),
                "close_price_avg": Decimal("0"),
                "close_size": Decimal("0E-16"),
                "open_margin_sz": Decimal("21"),
                "close_time": Millis(1700000000015),
                "open_fee": Decimal("16.5"),
            }
        ],
        "end_id": "endId2",
    }
    DOCUMENTED = [("pos_side", ("long", "short"))]
    SIGNATURE = {
        "id_less_than": "query idLessThan: text as str, optional",
        "id_greater_than": "query idGreaterThan: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 20, max 100",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "trader_id": "query traderId: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.mix_follower.query_current_orders",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "trackingList",
        "paging.source": "endId",
        "paging.row_id": "trackingNo",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.copy.mix_follower.query_current_orders", "v2.copy.mix_follower.query_current_orders"]
    PAGES = [
        {"trackingList": [{"trackingNo": "106"}, {"trackingNo": "105"}], "endId": "105"},
        {"trackingList": [{"trackingNo": "104"}, {"trackingNo": "103"}], "endId": "103"},
        {"trackingList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {"product_type": "usdt-futures"}
    PAGE_ROWS = ("tracking_no", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
