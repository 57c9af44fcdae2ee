# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-history-orders.yaml; change that file, not this one.
"""``client.v2.copy.mix_follower.query_history_orders``: GET /api/v2/copy/mix-follower/query-history-orders."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestQueryHistoryOrders(PagedSuite, EndpointSuite):
    CALL = "v2.copy.mix_follower.query_history_orders"
    METHOD = "GET"
    PATH = "/api/v2/copy/mix-follower/query-history-orders"
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
        "target": "/api/v2/copy/mix-follower/query-history-orders?endTime=1695721038000&idGreaterThan=idGreaterThan2&idLessThan=idLessThan1&limit=1&productType=usdt-futures&startTime=1692599209000&symbol=BTCUSDT&traderId=traderId8",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"product_type": "usdt-futures"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/copy/mix-follower/query-history-orders?productType=usdt-futures",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695808417159,
  "data": {
    "trackingList": [
      {
        "trackingNo": "123123123123",
        "posSide": "long",
        "openLeverage": "20",
        "openSize": "0.1852",
        "closeSize": "5.5",
        "openPriceAvg": "32000.5",
        "closePriceAvg": "28233.0",
        "achievedPL": "-697.74100000",
        "openFee": "-5.92649260",
        "closeFee": "-5.22875160",
        "symbol": "BTCUSDT",
        "profitRate": "-235.47",
        "netProfit": "13.5",
        "openOrderId": "1",
        "closeOrderId": "closeOrderId15",
        "openTime": "1695176941362",
        "closeTime": "1695353868557",
        "traderId": "**********",
        "productType": "usdt-futures"
      }
    ],
    "endId": "endId2"
  }
}
"""
    EXPECTED = {
        "tracking_list": [
            {
                "tracking_no": "123123123123",
                "pos_side": "long",
                "open_leverage": Decimal("20"),
                "open_size": Decimal("0.1852"),
                "close_size": Decimal("5.5"),
                "open_price_avg": Decimal("32000.5"),
                "close_price_avg": Decimal("28233.0"),
                "achieved_pl": Decimal("-697.74100000"),
                "open_fee": Decimal("-5.92649260"),
                "close_fee": Decimal("-5.22875160"),
                "symbol": "BTCUSDT",
                "profit_rate": Decimal("-235.47"),
                "net_profit": Decimal("13.5"),
                "open_order_id": "1",
                "close_order_id": "closeOrderId15",
                "open_time": Millis(1695176941362),
                "close_time": Millis(1695353868557),
                "trader_id": "**********",
                "product_type": "usdt-futures",
            }
        ],
        "end_id": "endId2",
    }
    DOCUMENTED = [
        ("pos_side", ("long", "short")),
        ("product_type", ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES", "usdt-futures")),
    ]
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
        "rate_limit.pool": "v2.copy.mix_follower.query_history_orders",
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
    MOCK_CALLS = ["v2.copy.mix_follower.query_history_orders", "v2.copy.mix_follower.query_history_orders"]
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
