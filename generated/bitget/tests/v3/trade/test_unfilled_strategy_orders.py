# Made by Specloom from bitget/rest/v3/trade/unfilled-strategy-orders.yaml; change that file, not this one.
"""``client.v3.trade.unfilled_strategy_orders``: GET /api/v3/trade/unfilled-strategy-orders."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestUnfilledStrategyOrders(EndpointSuite):
    CALL = "v3.trade.unfilled_strategy_orders"
    METHOD = "GET"
    PATH = "/api/v3/trade/unfilled-strategy-orders"
    FULL = {"category": "usdt-futures", "type": "tpsl"}
    FULL_REQUEST = {
        "target": "/api/v3/trade/unfilled-strategy-orders?category=usdt-futures&type=tpsl",
        "body": "",
        "signature": "0fvNcAMv36tcubvJl7bmQZTro1RCC7NM1OazAovcaVM=",
    }
    MINIMAL = {"category": "usdt-futures"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/trade/unfilled-strategy-orders?category=usdt-futures",
        "body": "",
        "signature": "VBoYv4yYHW2ZAy0JPXSES4iGs4HwMXhnHP+zsTor4HY=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1730186730084,
  "data": [
    {
      "orderId": "111111111111111111",
      "clientOid": "clientOid2",
      "category": "USDT-FUTURES",
      "symbol": "BTCUSDT",
      "qty": "0.01",
      "posSide": "long",
      "status": "pending",
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
      },
      "list": ["list26"]
    }
  ]
}
"""
    EXPECTED = [
        {
            "order_id": "111111111111111111",
            "client_oid": "clientOid2",
            "category": "USDT-FUTURES",
            "symbol": "BTCUSDT",
            "qty": Decimal("0.01"),
            "pos_side": "long",
            "status": "pending",
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
            "list": ["list26"],
        }
    ]
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
        ("status", ("pending", "success", "failed", "cancelled", "submitting")),
        ("tp_order_type", ("limit", "market")),
        ("tp_trigger_by", ("market", "mark")),
        ("trail_type", ("ratio", "spread")),
        ("trigger_by", ("market", "mark")),
        ("trigger_order_type", ("limit", "market")),
    ]
    SIGNATURE = {
        "category": "query category: text as str, required, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "type": "query type: text as str, optional, one of tpsl trigger oco trailing_stop iceberg twap",
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
        "rate_limit.pool": "v3.trade.unfilled_strategy_orders",
        "account_mode": "unified",
        "equivalent": "v2.mix.order.orders_plan_pending",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.trade.unfilled_strategy_orders", "v3.trade.unfilled_strategy_orders"]
