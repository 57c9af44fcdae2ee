# Made by Specloom from bitget/rest/v2/spot/trade/unfilled-orders.yaml; change that file, not this one.
"""``client.v2.spot.trade.unfilled_orders``: GET /api/v2/spot/trade/unfilled-orders."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestUnfilledOrders(PagedSuite, EndpointSuite):
    CALL = "v2.spot.trade.unfilled_orders"
    METHOD = "GET"
    PATH = "/api/v2/spot/trade/unfilled-orders"
    FULL = {
        "symbol": "BTCUSDT",
        "start_time": "1659036670000",
        "end_time": "1659076670000",
        "id_less_than": "idLessThan4",
        "limit": "20",
        "order_id": "orderId6",
        "tpsl_type": "normal",
        "request_time": "1700000000008",
        "receive_window": "18",
    }
    FULL_REQUEST = {
        "target": "/api/v2/spot/trade/unfilled-orders?endTime=1659076670000&idLessThan=idLessThan4&limit=20&orderId=orderId6&receiveWindow=18&requestTime=1700000000008&startTime=1659036670000&symbol=BTCUSDT&tpslType=normal",
        "body": "",
        "signature": "qvlDJOIwZhBiBVX4dBdADAliahRiU9aq030GtXO9lkQ=",
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/trade/unfilled-orders",
        "body": "",
        "signature": "AgelRedV47fNehaK3c6vdib4EiIsBhYeS64lg0yXn3M=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695808949356,
  "data": [
    {
      "userId": "**********",
      "symbol": "btcusdt",
      "orderId": "2222222",
      "clientOid": "xxxxxxx",
      "priceAvg": "34829.12",
      "size": "1",
      "orderType": "limit",
      "side": "buy",
      "status": "new",
      "basePrice": "0",
      "baseVolume": "11.5",
      "quoteVolume": "12.5",
      "enterPointSource": "WEB",
      "orderSource": "normal",
      "triggerPrice": "15.5",
      "tpslType": "tpsl",
      "presetTakeProfitPrice": "70000",
      "executeTakeProfitPrice": "18.5",
      "presetStopLossPrice": "10000",
      "executeStopLossPrice": "20.5",
      "force": "gtc",
      "executionType": "exchange",
      "cTime": "1622697148",
      "uTime": "1700000000024"
    }
  ]
}
"""
    EXPECTED = [
        {
            "user_id": "**********",
            "symbol": "btcusdt",
            "order_id": "2222222",
            "client_oid": "xxxxxxx",
            "price_avg": Decimal("34829.12"),
            "size": Decimal("1"),
            "order_type": "limit",
            "side": "buy",
            "status": "new",
            "base_price": Decimal("0"),
            "base_volume": Decimal("11.5"),
            "quote_volume": Decimal("12.5"),
            "enter_point_source": "WEB",
            "order_source": "normal",
            "trigger_price": Decimal("15.5"),
            "tpsl_type": "tpsl",
            "preset_take_profit_price": Decimal("70000"),
            "execute_take_profit_price": Decimal("18.5"),
            "preset_stop_loss_price": Decimal("10000"),
            "execute_stop_loss_price": Decimal("20.5"),
            "force": "gtc",
            "execution_type": "exchange",
            "c_time": Millis(1622697148),
            "u_time": Millis(1700000000024),
        }
    ]
    DOCUMENTED = [
        ("force", ("gtc", "post_only", "fok", "ioc")),
        (
            "order_source",
            (
                "normal",
                "market",
                "spot_trader_buy",
                "spot_follower_buy",
                "spot_trader_sell",
                "spot_follower_sell",
                "strategy_oco_limit",
            ),
        ),
        ("status", ("live", "new", "partially_filled", "filled", "cancelled")),
        ("tpsl_type", ("normal", "tpsl")),
    ]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "id_less_than": "query idLessThan: text as str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 100",
        "order_id": "query orderId: text as str, optional",
        "tpsl_type": "query tpslType: text as str, optional, one of normal tpsl",
        "request_time": "query requestTime: ms as datetime | int | str, optional",
        "receive_window": "query receiveWindow: integer as int, optional",
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
        "rate_limit.pool": "v2.spot.trade.unfilled_orders",
        "paging.style": "id_less_than",
        "paging.param": "idLessThan",
        "paging.source": "orderId",
        "paging.source_of_row": True,
        "paging.row_id": "orderId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
        "account_mode": "classic",
        "equivalent": "v3.trade.unfilled_orders",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.trade.unfilled_orders", "v2.spot.trade.unfilled_orders"]
    PAGES = [
        [{"orderId": "106"}, {"orderId": "105"}],
        [{"orderId": "104"}, {"orderId": "103"}],
        [],
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
