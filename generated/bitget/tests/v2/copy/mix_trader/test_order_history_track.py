# Made by Specloom from bitget/rest/v2/copy/mix-trader/order-history-track.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.order_history_track``: GET /api/v2/copy/mix-trader/order-history-track."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestOrderHistoryTrack(PagedSuite, EndpointSuite):
    CALL = "v2.copy.mix_trader.order_history_track"
    METHOD = "GET"
    PATH = "/api/v2/copy/mix-trader/order-history-track"
    FULL = {
        "id_less_than": "idLessThan1",
        "id_greater_than": "idGreaterThan2",
        "start_time": "1692674087000",
        "end_time": "1695035411000",
        "limit": "20",
        "order": "desc",
        "symbol": "BTCUSDT",
        "product_type": "USDT-FUTURES",
    }
    FULL_REQUEST = {
        "target": "/api/v2/copy/mix-trader/order-history-track?endTime=1695035411000&idGreaterThan=idGreaterThan2&idLessThan=idLessThan1&limit=20&order=desc&productType=USDT-FUTURES&startTime=1692674087000&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"product_type": "USDT-FUTURES"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/copy/mix-trader/order-history-track?productType=USDT-FUTURES",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695802740184,
  "data": {
    "trackingList": [
      {
        "trackingNo": "123123",
        "symbol": "BTCUSDT",
        "openOrderId": "12312313123",
        "closeOrderId": "closeOrderId4",
        "productType": "usdt-futures",
        "posSide": "long",
        "openLeverage": "20",
        "openPriceAvg": "32000.5",
        "openTime": "1695035398292",
        "openSize": "0.1000",
        "closeSize": "11.5",
        "closeTime": "1695176679764",
        "closePriceAvg": "32000.0",
        "stopType": "profit",
        "achievedPL": "-0.05000000",
        "openFee": "-3.20005000",
        "closeFee": "-3.20000000",
        "cTime": "1700000000018",
        "openAvgPrice": "19.5",
        "closeAvgPrice": "20.5"
      }
    ],
    "endId": "1"
  }
}
"""
    EXPECTED = {
        "tracking_list": [
            {
                "tracking_no": "123123",
                "symbol": "BTCUSDT",
                "open_order_id": "12312313123",
                "close_order_id": "closeOrderId4",
                "product_type": "usdt-futures",
                "pos_side": "long",
                "open_leverage": Decimal("20"),
                "open_price_avg": Decimal("32000.5"),
                "open_time": Millis(1695035398292),
                "open_size": Decimal("0.1000"),
                "close_size": Decimal("11.5"),
                "close_time": Millis(1695176679764),
                "close_price_avg": Decimal("32000.0"),
                "stop_type": "profit",
                "achieved_pl": Decimal("-0.05000000"),
                "open_fee": Decimal("-3.20005000"),
                "close_fee": Decimal("-3.20000000"),
                "c_time": Millis(1700000000018),
                "open_avg_price": Decimal("19.5"),
                "close_avg_price": Decimal("20.5"),
            }
        ],
        "end_id": "1",
    }
    DOCUMENTED = [
        ("pos_side", ("long", "short")),
        ("product_type", ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES", "usdt-futures")),
        ("stop_type", ("profit", "loss")),
    ]
    SIGNATURE = {
        "id_less_than": "query idLessThan: text as str, optional",
        "id_greater_than": "query idGreaterThan: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 20, max 100",
        "order": "query order: text as str, optional, one of asc desc",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
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
        "rate_limit.pool": "v2.copy.mix_trader.order_history_track",
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
    MOCK_CALLS = ["v2.copy.mix_trader.order_history_track", "v2.copy.mix_trader.order_history_track"]
    PAGES = [
        {"trackingList": [{"trackingNo": "106"}, {"trackingNo": "105"}], "endId": "105"},
        {"trackingList": [{"trackingNo": "104"}, {"trackingNo": "103"}], "endId": "103"},
        {"trackingList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {"product_type": "USDT-FUTURES"}
    PAGE_ROWS = ("tracking_no", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
