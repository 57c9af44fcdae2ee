# Made by Specloom from bitget/rest/v3/stockplus/trade/history-orders.yaml; change that file, not this one.
"""``client.v3.stockplus.trade.history_orders``: GET /api/v3/stockplus/trade/history-orders."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestHistoryOrders(EndpointSuite):
    CALL = "v3.stockplus.trade.history_orders"
    METHOD = "GET"
    PATH = "/api/v3/stockplus/trade/history-orders"
    FULL = {
        "symbol": "BTCUSDT",
        "status": "NotReported",
        "side": "Buy",
        "market": "market4",
        "start_at": "startAt5",
        "end_at": "endAt6",
    }
    FULL_REQUEST = {
        "target": "/api/v3/stockplus/trade/history-orders?endAt=endAt6&market=market4&side=Buy&startAt=startAt5&status=NotReported&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/stockplus/trade/history-orders", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "hasMore": false,
    "orders": [
      {
        "orderId": "701276261045858304",
        "status": "Canceled",
        "stockName": "Apple Inc.",
        "quantity": 1,
        "executedQuantity": 0,
        "price": 150,
        "executedPrice": "7.5",
        "submittedAt": "2024-12-16T12:07:12Z",
        "side": "Buy",
        "symbol": "AAPL.US",
        "orderType": "LO",
        "lastDone": "12.5",
        "triggerPrice": "13.5",
        "msg": "msg14",
        "tag": "Normal",
        "timeInForce": "Day",
        "expireDate": "2024-12-16",
        "updatedAt": "2024-12-16T12:07:23Z",
        "triggerAt": "triggerAt19",
        "trailingAmount": "20.5",
        "trailingPercent": "21.5",
        "limitOffset": "22.5",
        "triggerStatus": "NOT_USED",
        "currency": "USD",
        "outsideRth": "RTHOnly",
        "limitDepthLevel": "35",
        "triggerCount": "36",
        "monitorPrice": "28.5",
        "remark": "remark29"
      }
    ]
  }
}
"""
    EXPECTED = {
        "has_more": False,
        "orders": [
            {
                "order_id": "701276261045858304",
                "status": "Canceled",
                "stock_name": "Apple Inc.",
                "quantity": Decimal("1"),
                "executed_quantity": Decimal("0"),
                "price": Decimal("150"),
                "executed_price": Decimal("7.5"),
                "submitted_at": "2024-12-16T12:07:12Z",
                "side": "Buy",
                "symbol": "AAPL.US",
                "order_type": "LO",
                "last_done": Decimal("12.5"),
                "trigger_price": Decimal("13.5"),
                "msg": "msg14",
                "tag": "Normal",
                "time_in_force": "Day",
                "expire_date": "2024-12-16",
                "updated_at": "2024-12-16T12:07:23Z",
                "trigger_at": "triggerAt19",
                "trailing_amount": Decimal("20.5"),
                "trailing_percent": Decimal("21.5"),
                "limit_offset": Decimal("22.5"),
                "trigger_status": "NOT_USED",
                "currency": "USD",
                "outside_rth": "RTHOnly",
                "limit_depth_level": 35,
                "trigger_count": 36,
                "monitor_price": Decimal("28.5"),
                "remark": "remark29",
            }
        ],
    }
    DOCUMENTED = [
        ("order_type", ("LO", "MO", "LIT", "MIT", "TSLPAMT", "TSLPPCT")),
        ("outside_rth", ("UnknownOutsideRth", "RTHOnly", "AnyTime", "Overnight")),
        ("side", ("Buy", "Sell")),
        (
            "status",
            (
                "NotReported",
                "ReplacedNotReported",
                "ProtectedNotReported",
                "VarietiesNotReported",
                "Filled",
                "WaitToNew",
                "New",
                "WaitToReplace",
                "PendingReplace",
                "Replaced",
                "PartialFilled",
                "WaitToCancel",
                "PendingCancel",
                "Rejected",
                "Canceled",
                "Expired",
                "PartialWithdrawal",
            ),
        ),
        ("tag", ("Normal", "GTC")),
        ("time_in_force", ("Day", "GoodTilCanceled", "GoodTilDate")),
        ("trigger_status", ("NOT_USED", "DEACTIVE", "ACTIVE", "RELEASED")),
    ]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "status": "query status: text as str, optional, one of NotReported ReplacedNotReported ProtectedNotReported VarietiesNotReported Filled WaitToNew New WaitToReplace PendingReplace Replaced PartialFilled WaitToCancel PendingCancel Rejected Canceled Expired PartialWithdrawal",
        "side": "query side: text as str, optional, one of Buy Sell",
        "market": "query market: text as str, optional",
        "start_at": "query startAt: text as str, optional",
        "end_at": "query endAt: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 30,
        "rate_limit.default.seconds": 30,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.stockplus.trade.history_orders",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.stockplus.trade.history_orders", "v3.stockplus.trade.history_orders"]
