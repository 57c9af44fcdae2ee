# Made by Specloom from bitget/rest/v3/stockplus/trade/order-detail.yaml; change that file, not this one.
"""``client.v3.stockplus.trade.order_detail``: GET /api/v3/stockplus/trade/order-detail."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestOrderDetail(EndpointSuite):
    CALL = "v3.stockplus.trade.order_detail"
    METHOD = "GET"
    PATH = "/api/v3/stockplus/trade/order-detail"
    FULL = {"order_id": "orderId1"}
    FULL_REQUEST = {"target": "/api/v3/stockplus/trade/order-detail?orderId=orderId1", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "orderId": "701276261045858304",
    "status": "Filled",
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
    "updatedAt": "updatedAt18",
    "triggerAt": "triggerAt19",
    "trailingAmount": "20.5",
    "trailingPercent": "21.5",
    "limitOffset": "22.5",
    "triggerStatus": "NOT_USED",
    "currency": "USD",
    "outsideRth": "RTHOnly",
    "remark": "remark from Java SDK",
    "limitDepthLevel": "36",
    "triggerCount": "37",
    "monitorPrice": "29.5",
    "freeStatus": "None",
    "freeAmount": "31.5",
    "freeCurrency": "freeCurrency32",
    "deductionsStatus": "Pending",
    "deductionsAmount": "34.5",
    "deductionsCurrency": "deductionsCurrency35",
    "platformDeductedStatus": "Done",
    "platformDeductedAmount": "37.5",
    "platformDeductedCurrency": "platformDeductedCurrency38",
    "history": [{"price": 10, "quantity": 1, "status": "Filled", "msg": "msg4", "time": "2024-12-16T12:07:12Z"}],
    "chargeDetail": {
      "totalAmount": 0,
      "currency": "USD",
      "items": [
        {
          "code": "Broker",
          "name": "Broker Fees",
          "fees": [{"code": "code1", "name": "name2", "amount": "3.5", "currency": "currency4"}]
        }
      ]
    }
  }
}
"""
    EXPECTED = {
        "order_id": "701276261045858304",
        "status": "Filled",
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
        "updated_at": "updatedAt18",
        "trigger_at": "triggerAt19",
        "trailing_amount": Decimal("20.5"),
        "trailing_percent": Decimal("21.5"),
        "limit_offset": Decimal("22.5"),
        "trigger_status": "NOT_USED",
        "currency": "USD",
        "outside_rth": "RTHOnly",
        "remark": "remark from Java SDK",
        "limit_depth_level": 36,
        "trigger_count": 37,
        "monitor_price": Decimal("29.5"),
        "free_status": "None",
        "free_amount": Decimal("31.5"),
        "free_currency": "freeCurrency32",
        "deductions_status": "Pending",
        "deductions_amount": Decimal("34.5"),
        "deductions_currency": "deductionsCurrency35",
        "platform_deducted_status": "Done",
        "platform_deducted_amount": Decimal("37.5"),
        "platform_deducted_currency": "platformDeductedCurrency38",
        "history": [
            {
                "price": Decimal("10"),
                "quantity": Decimal("1"),
                "status": "Filled",
                "msg": "msg4",
                "time": "2024-12-16T12:07:12Z",
            }
        ],
        "charge_detail": {
            "total_amount": Decimal("0"),
            "currency": "USD",
            "items": [
                {
                    "code": "Broker",
                    "name": "Broker Fees",
                    "fees": [{"code": "code1", "name": "name2", "amount": Decimal("3.5"), "currency": "currency4"}],
                }
            ],
        },
    }
    DOCUMENTED = [
        ("code", ("Broker", "Third")),
        ("deductions_status", ("None", "Pending", "Done")),
        ("free_status", ("None", "Calculated", "Pending", "Ready")),
        ("order_type", ("LO", "MO", "LIT", "MIT", "TSLPAMT", "TSLPPCT")),
        ("outside_rth", ("UnknownOutsideRth", "RTHOnly", "AnyTime", "Overnight")),
        ("platform_deducted_status", ("None", "Pending", "Done")),
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
    SIGNATURE = {"order_id": "query orderId: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 30,
        "rate_limit.default.seconds": 30,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.stockplus.trade.order_detail",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.stockplus.trade.order_detail", "v3.stockplus.trade.order_detail"]
