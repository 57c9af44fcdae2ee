# Made by Specloom from bitget/rest/v3/trade/history-strategy-orders.yaml; change that file, not this one.
"""``client.v3.trade.history_strategy_orders``: GET /api/v3/trade/history-strategy-orders."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestHistoryStrategyOrders(PagedSuite, EndpointSuite):
    CALL = "v3.trade.history_strategy_orders"
    METHOD = "GET"
    PATH = "/api/v3/trade/history-strategy-orders"
    FULL = {
        "category": "usdt-futures",
        "type": "tpsl",
        "start_time": "1700000000003",
        "end_time": "1700000000004",
        "limit": "100",
        "cursor": "cursor6",
    }
    FULL_REQUEST = {
        "target": "/api/v3/trade/history-strategy-orders?category=usdt-futures&cursor=cursor6&endTime=1700000000004&limit=100&startTime=1700000000003&type=tpsl",
        "body": "",
        "signature": "fD2X42+3Gcch0+S0mt5smm0Y0oEdSrCve6jbsScnS/0=",
    }
    MINIMAL = {"category": "usdt-futures"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/trade/history-strategy-orders?category=usdt-futures",
        "body": "",
        "signature": "BSSpN3EG9yyfSyhDUfVoWvEMvEmgn8QVg5ywu8wJsno=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1730186730084,
  "data": {
    "list": [
      {
        "orderId": "111111111111111111",
        "clientOid": "clientOid2",
        "category": "USDT-FUTURES",
        "symbol": "BTCUSDT",
        "qty": "0.01",
        "posSide": "long",
        "status": "success",
        "tpTriggerBy": "market",
        "slTriggerBy": "mark",
        "takeProfit": "110000",
        "stopLoss": "90000",
        "tpOrderType": "limit",
        "slOrderType": "market",
        "tpLimitPrice": "91000",
        "slLimitPrice": "111000",
        "triggerBy": "market",
        "triggerPrice": "100000",
        "triggerOrderType": "limit",
        "triggerOrderPrice": "100500",
        "createdTime": "1730186725663",
        "updatedTime": "1730186725691",
        "triggerType": "triggerType22",
        "ocoParams": {"ocoLimitPrice": "1.5", "ocoTriggerPrice": "2.5", "ocoOrderType": "limit", "ocoOrderPrice": "4.5"},
        "trailingStopParams": {
          "activationPrice": "1.5",
          "activationType": "market",
          "trailType": "ratio",
          "trailVariance": "trailVariance4",
          "preOrderType": "limit",
          "preOrderPrice": "6.5"
        },
        "icebergParams": {
          "splitMode": "quantity",
          "qtyPerOrder": "qtyPerOrder2",
          "splitOrderNumbers": "splitOrderNumbers3",
          "orderPreference": "faster_execution",
          "executionStrategy": "queue1",
          "fixedDistanceType": "spread",
          "distance": "distance7",
          "fixedPrice": "8.5",
          "priceLimit": "priceLimit9"
        },
        "twapParams": {
          "duration": "duration1",
          "interval": "interval2",
          "orderType": "limit",
          "limitOffsetType": "percentage",
          "limitOffsetPercentage": "5.5",
          "limitOffsetSpread": "6.5",
          "twapTriggerPrice": "7.5",
          "twapTerminationPrice": "8.5"
        }
      }
    ],
    "cursor": "1233319323918499840"
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "order_id": "111111111111111111",
                "client_oid": "clientOid2",
                "category": "USDT-FUTURES",
                "symbol": "BTCUSDT",
                "qty": Decimal("0.01"),
                "pos_side": "long",
                "status": "success",
                "tp_trigger_by": "market",
                "sl_trigger_by": "mark",
                "take_profit": Decimal("110000"),
                "stop_loss": Decimal("90000"),
                "tp_order_type": "limit",
                "sl_order_type": "market",
                "tp_limit_price": Decimal("91000"),
                "sl_limit_price": Decimal("111000"),
                "trigger_by": "market",
                "trigger_price": Decimal("100000"),
                "trigger_order_type": "limit",
                "trigger_order_price": Decimal("100500"),
                "created_time": Millis(1730186725663),
                "updated_time": Millis(1730186725691),
                "trigger_type": "triggerType22",
                "oco_params": {
                    "oco_limit_price": Decimal("1.5"),
                    "oco_trigger_price": Decimal("2.5"),
                    "oco_order_type": "limit",
                    "oco_order_price": Decimal("4.5"),
                },
                "trailing_stop_params": {
                    "activation_price": Decimal("1.5"),
                    "activation_type": "market",
                    "trail_type": "ratio",
                    "trail_variance": "trailVariance4",
                    "pre_order_type": "limit",
                    "pre_order_price": Decimal("6.5"),
                },
                "iceberg_params": {
                    "split_mode": "quantity",
                    "qty_per_order": "qtyPerOrder2",
                    "split_order_numbers": "splitOrderNumbers3",
                    "order_preference": "faster_execution",
                    "execution_strategy": "queue1",
                    "fixed_distance_type": "spread",
                    "distance": "distance7",
                    "fixed_price": Decimal("8.5"),
                    "price_limit": "priceLimit9",
                },
                "twap_params": {
                    "duration": "duration1",
                    "interval": "interval2",
                    "order_type": "limit",
                    "limit_offset_type": "percentage",
                    "limit_offset_percentage": Decimal("5.5"),
                    "limit_offset_spread": Decimal("6.5"),
                    "twap_trigger_price": Decimal("7.5"),
                    "twap_termination_price": Decimal("8.5"),
                },
            }
        ],
        "cursor": "1233319323918499840",
    }
    DOCUMENTED = [
        ("activation_type", ("market", "mark", "index")),
        ("category", ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("execution_strategy", ("queue1", "counterparty1")),
        ("fixed_distance_type", ("spread", "percentage")),
        ("limit_offset_type", ("percentage", "spread")),
        ("oco_order_type", ("limit", "market")),
        ("order_preference", ("faster_execution", "fixed_distance", "fixed_price")),
        ("order_type", ("limit", "market")),
        ("pos_side", ("long", "short")),
        ("pre_order_type", ("limit", "market")),
        ("sl_order_type", ("limit", "market")),
        ("sl_trigger_by", ("market", "mark")),
        ("split_mode", ("quantity", "order")),
        ("status", ("success", "failed", "cancelled")),
        ("tp_order_type", ("limit", "market")),
        ("tp_trigger_by", ("market", "mark")),
        ("trail_type", ("ratio", "spread")),
        ("trigger_by", ("market", "mark")),
        ("trigger_order_type", ("limit", "market")),
    ]
    SIGNATURE = {
        "category": "query category: text as str, required, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "type": "query type: text as str, optional, one of tpsl trigger oco trailing_stop iceberg twap",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 100",
        "cursor": "query cursor: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.history_strategy_orders",
        "paging.style": "cursor",
        "paging.param": "cursor",
        "paging.items": "list",
        "paging.source": "cursor",
        "paging.row_id": "orderId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "account_mode": "unified",
        "equivalent": "v2.mix.order.orders_plan_history",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.trade.history_strategy_orders", "v3.trade.history_strategy_orders"]
    PAGES = [
        {"list": [{"orderId": "106"}, {"orderId": "105"}], "cursor": "105"},
        {"list": [{"orderId": "104"}, {"orderId": "103"}], "cursor": "103"},
        {"list": [], "cursor": ""},
    ]
    PAGE_ARGUMENTS = {"category": "usdt-futures"}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("cursor", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
