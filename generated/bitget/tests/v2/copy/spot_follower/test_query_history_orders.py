# Made by Specloom from bitget/rest/v2/copy/spot-follower/query-history-orders.yaml; change that file, not this one.
"""``client.v2.copy.spot_follower.query_history_orders``: GET /api/v2/copy/spot-follower/query-history-orders."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestQueryHistoryOrders(PagedSuite, EndpointSuite):
    CALL = "v2.copy.spot_follower.query_history_orders"
    METHOD = "GET"
    PATH = "/api/v2/copy/spot-follower/query-history-orders"
    FULL = {
        "symbol": "BTCUSDT",
        "trader_id": "traderId2",
        "id_less_than": "idLessThan3",
        "id_greater_than": "idGreaterThan4",
        "start_time": "1700000000005",
        "end_time": "1700000000006",
        "limit": "50",
    }
    FULL_REQUEST = {
        "target": "/api/v2/copy/spot-follower/query-history-orders?endTime=1700000000006&idGreaterThan=idGreaterThan4&idLessThan=idLessThan3&limit=50&startTime=1700000000005&symbol=BTCUSDT&traderId=traderId2",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/copy/spot-follower/query-history-orders", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695811537460,
  "data": {
    "endId": "1",
    "trackingList": [
      {
        "trackingNo": "1",
        "traderId": "**********",
        "fillSize": "0.0316",
        "buyPrice": "34870.7",
        "sellPrice": "34865.5",
        "buyFee": "-0.00001902",
        "sellFee": "-0.66104988",
        "achievedPL": "-0.82756",
        "achievedPLR": "-0.07",
        "symbol": "BTCUSDT",
        "buyTime": "1695729617968",
        "sellTime": "1695729886269"
      }
    ]
  }
}
"""
    EXPECTED = {
        "end_id": "1",
        "tracking_list": [
            {
                "tracking_no": "1",
                "trader_id": "**********",
                "fill_size": Decimal("0.0316"),
                "buy_price": Decimal("34870.7"),
                "sell_price": Decimal("34865.5"),
                "buy_fee": Decimal("-0.00001902"),
                "sell_fee": Decimal("-0.66104988"),
                "achieved_pl": Decimal("-0.82756"),
                "achieved_plr": Decimal("-0.07"),
                "symbol": "BTCUSDT",
                "buy_time": Millis(1695729617968),
                "sell_time": Millis(1695729886269),
            }
        ],
    }
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "trader_id": "query traderId: text as str, optional",
        "id_less_than": "query idLessThan: text as str, optional",
        "id_greater_than": "query idGreaterThan: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 20, max 50",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "copy"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.spot_follower.query_history_orders",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "trackingList",
        "paging.source": "endId",
        "paging.row_id": "trackingNo",
        "paging.size_param": "limit",
        "paging.size_max": 50,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.copy.spot_follower.query_history_orders", "v2.copy.spot_follower.query_history_orders"]
    PAGES = [
        {"trackingList": [{"trackingNo": "106"}, {"trackingNo": "105"}], "endId": "105"},
        {"trackingList": [{"trackingNo": "104"}, {"trackingNo": "103"}], "endId": "103"},
        {"trackingList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("tracking_no", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["50", "50", "50"])
    PAGE_SIZE_ARGUMENT = "limit"
