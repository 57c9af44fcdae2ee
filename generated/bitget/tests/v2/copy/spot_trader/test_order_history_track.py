# Made by Specloom from bitget/rest/v2/copy/spot-trader/order-history-track.yaml; change that file, not this one.
"""``client.v2.copy.spot_trader.order_history_track``: GET /api/v2/copy/spot-trader/order-history-track."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestOrderHistoryTrack(PagedSuite, EndpointSuite):
    CALL = "v2.copy.spot_trader.order_history_track"
    METHOD = "GET"
    PATH = "/api/v2/copy/spot-trader/order-history-track"
    FULL = {
        "id_less_than": "100",
        "id_greater_than": "10",
        "start_time": "1700000000003",
        "end_time": "1700000000004",
        "limit": "99",
        "symbol": "BTCUSDT",
    }
    FULL_REQUEST = {
        "target": "/api/v2/copy/spot-trader/order-history-track?endTime=1700000000004&idGreaterThan=10&idLessThan=100&limit=99&startTime=1700000000003&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/copy/spot-trader/order-history-track", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695805248324,
  "data": {
    "endId": "1",
    "trackingList": [
      {
        "trackingNo": "1",
        "fillSize": "0.0317",
        "buyPrice": "34869.2",
        "sellPrice": "34865.5",
        "achievedPL": "-0.78259",
        "buyTime": "1695728919902",
        "sellTime": "1695729885589",
        "buyFee": "-0.00001908",
        "sellFee": "-0.66314181",
        "achievedPLR": "-0.07",
        "symbol": "BTCUSDT",
        "netProfit": "-1.44573",
        "followCount": "22"
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
                "fill_size": Decimal("0.0317"),
                "buy_price": Decimal("34869.2"),
                "sell_price": Decimal("34865.5"),
                "achieved_pl": Decimal("-0.78259"),
                "buy_time": Millis(1695728919902),
                "sell_time": Millis(1695729885589),
                "buy_fee": Decimal("-0.00001908"),
                "sell_fee": Decimal("-0.66314181"),
                "achieved_plr": Decimal("-0.07"),
                "symbol": "BTCUSDT",
                "net_profit": Decimal("-1.44573"),
                "follow_count": 22,
            }
        ],
    }
    SIGNATURE = {
        "id_less_than": "query idLessThan: text as str, optional",
        "id_greater_than": "query idGreaterThan: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 20, max 100",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
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
        "rate_limit.pool": "v2.copy.spot_trader.order_history_track",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "trackingList",
        "paging.source": "endId",
        "paging.row_id": "trackingNo",
        "paging.size_param": "limit",
        "paging.size_max": 100,
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
    MOCK_CALLS = ["v2.copy.spot_trader.order_history_track", "v2.copy.spot_trader.order_history_track"]
    PAGES = [
        {"trackingList": [{"trackingNo": "106"}, {"trackingNo": "105"}], "endId": "105"},
        {"trackingList": [{"trackingNo": "104"}, {"trackingNo": "103"}], "endId": "103"},
        {"trackingList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("tracking_no", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
