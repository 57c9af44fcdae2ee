# Made by Specloom from bitget/rest/v2/copy/mix-trader/order-current-track.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.order_current_track``: GET /api/v2/copy/mix-trader/order-current-track."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestOrderCurrentTrack(PagedSuite, EndpointSuite):
    CALL = "v2.copy.mix_trader.order_current_track"
    METHOD = "GET"
    PATH = "/api/v2/copy/mix-trader/order-current-track"
    FULL = {
        "symbol": "BTCUSDT",
        "product_type": "usdt-futures",
        "start_time": "1700000000003",
        "end_time": "1700000000004",
        "limit": "20",
        "id_greater_than": "idGreaterThan6",
        "id_less_than": "idLessThan7",
    }
    FULL_REQUEST = {
        "target": "/api/v2/copy/mix-trader/order-current-track?endTime=1700000000004&idGreaterThan=idGreaterThan6&idLessThan=idLessThan7&limit=20&productType=usdt-futures&startTime=1700000000003&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"product_type": "usdt-futures"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/copy/mix-trader/order-current-track?productType=usdt-futures",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695801601016,
  "data": {
    "trackingList": [
      {
        "trackingNo": "1231231231",
        "openOrderId": "123123123123",
        "symbol": "BTCUSDT",
        "posSide": "long",
        "openLeverage": "20",
        "openPriceAvg": "26248.9",
        "openTime": "1695801595658",
        "openSize": "0.1000000000000000",
        "presetStopSurplusPrice": "27561.34",
        "presetStopLossPrice": "25855.16",
        "openFee": "-2.62489",
        "followCount": "1"
      }
    ],
    "endId": "1"
  }
}
"""
    EXPECTED = {
        "tracking_list": [
            {
                "tracking_no": "1231231231",
                "open_order_id": "123123123123",
                "symbol": "BTCUSDT",
                "pos_side": "long",
                "open_leverage": Decimal("20"),
                "open_price_avg": Decimal("26248.9"),
                "open_time": Millis(1695801595658),
                "open_size": Decimal("0.1000000000000000"),
                "preset_stop_surplus_price": Decimal("27561.34"),
                "preset_stop_loss_price": Decimal("25855.16"),
                "open_fee": Decimal("-2.62489"),
                "follow_count": 1,
            }
        ],
        "end_id": "1",
    }
    DOCUMENTED = [("pos_side", ("long", "short"))]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 20, max 50",
        "id_greater_than": "query idGreaterThan: text as str, optional",
        "id_less_than": "query idLessThan: text as str, optional",
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
        "rate_limit.pool": "v2.copy.mix_trader.order_current_track",
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
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.copy.mix_trader.order_current_track", "v2.copy.mix_trader.order_current_track"]
    PAGES = [
        {"trackingList": [{"trackingNo": "106"}, {"trackingNo": "105"}], "endId": "105"},
        {"trackingList": [{"trackingNo": "104"}, {"trackingNo": "103"}], "endId": "103"},
        {"trackingList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {"product_type": "usdt-futures"}
    PAGE_ROWS = ("tracking_no", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["50", "50", "50"])
    PAGE_SIZE_ARGUMENT = "limit"
