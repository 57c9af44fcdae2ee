# Made by Specloom from bitget/rest/v2/copy/spot-trader/order-current-track.yaml; change that file, not this one.
"""``client.v2.copy.spot_trader.order_current_track``: GET /api/v2/copy/spot-trader/order-current-track."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestOrderCurrentTrack(PagedSuite, EndpointSuite):
    CALL = "v2.copy.spot_trader.order_current_track"
    METHOD = "GET"
    PATH = "/api/v2/copy/spot-trader/order-current-track"
    FULL = {
        "symbol": "BTCUSDT",
        "id_less_than": "idLessThan2",
        "id_greater_than": "idGreaterThan3",
        "start_time": "1700000000004",
        "end_time": "1700000000005",
        "limit": "50",
    }
    FULL_REQUEST = {
        "target": "/api/v2/copy/spot-trader/order-current-track?endTime=1700000000005&idGreaterThan=idGreaterThan3&idLessThan=idLessThan2&limit=50&startTime=1700000000004&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/copy/spot-trader/order-current-track", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695803899870,
  "data": {
    "endId": "1",
    "trackingList": [
      {
        "trackingNo": "1",
        "orderId": "orderId2",
        "buyFillSize": "0.0317",
        "buyDelegateSize": "0.0317190800000000",
        "buyPrice": "34870.7",
        "unrealizedPL": "-0.79530295",
        "buyTime": "1695729894873",
        "buyFee": "-0.00001908",
        "unrealizedPLR": "-0.07",
        "symbol": "BTCUSDT",
        "stopLossPrice": "11.5",
        "stopSurplusPrice": "12.5",
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
                "order_id": "orderId2",
                "buy_fill_size": Decimal("0.0317"),
                "buy_delegate_size": Decimal("0.0317190800000000"),
                "buy_price": Decimal("34870.7"),
                "unrealized_pl": Decimal("-0.79530295"),
                "buy_time": Millis(1695729894873),
                "buy_fee": Decimal("-0.00001908"),
                "unrealized_plr": Decimal("-0.07"),
                "symbol": "BTCUSDT",
                "stop_loss_price": Decimal("11.5"),
                "stop_surplus_price": Decimal("12.5"),
                "follow_count": 22,
            }
        ],
    }
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
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
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.spot_trader.order_current_track",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "trackingList",
        "paging.source": "endId",
        "paging.row_id": "orderId",
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
    MOCK_CALLS = ["v2.copy.spot_trader.order_current_track", "v2.copy.spot_trader.order_current_track"]
    PAGES = [
        {"trackingList": [{"orderId": "106"}, {"orderId": "105"}], "endId": "105"},
        {"trackingList": [{"orderId": "104"}, {"orderId": "103"}], "endId": "103"},
        {"trackingList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["50", "50", "50"])
    PAGE_SIZE_ARGUMENT = "limit"
