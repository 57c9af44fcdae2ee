# Made by Specloom from bitget/ws/v3/private/uta-strategy-order.yaml; change that file, not this one.
"""``client.v3.ws.uta.strategy_order``: the channel strategy-order, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestStrategyOrder(ChannelSuite):
    CALL = "v3.ws.uta.strategy_order"
    ARGUMENTS = {}
    ARG = {"instType": "UTA", "symbol": "default", "topic": "strategy-order"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "UTA", "symbol": "default", "topic": "strategy-order"},
  "data": [
    {
      "category": "usdt-futures",
      "symbol": "BTCUSDT",
      "orderId": "111111111111111111",
      "clientOid": "myorder001",
      "qty": "0.01",
      "side": "buy",
      "posSide": "long",
      "reduceOnly": "no",
      "type": "tpsl",
      "status": "pending",
      "triggerType": "takeProfit",
      "tpTriggerBy": "market",
      "slTriggerBy": "mark",
      "takeProfit": "110000",
      "stopLoss": "90000",
      "tpOrderType": "limit",
      "slOrderType": "market",
      "tpLimitPrice": "18.5",
      "slLimitPrice": "19.5",
      "triggerBy": "market",
      "triggerPrice": "100000",
      "triggerOrderType": "limit",
      "triggerOrderPrice": "100500",
      "createdTime": "1730186725663",
      "updatedTime": "1730186725691"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "category": "usdt-futures",
            "symbol": "BTCUSDT",
            "order_id": "111111111111111111",
            "client_oid": "myorder001",
            "qty": Decimal("0.01"),
            "side": "buy",
            "pos_side": "long",
            "reduce_only": "no",
            "type": "tpsl",
            "status": "pending",
            "trigger_type": "takeProfit",
            "tp_trigger_by": "market",
            "sl_trigger_by": "mark",
            "take_profit": Decimal("110000"),
            "stop_loss": Decimal("90000"),
            "tp_order_type": "limit",
            "sl_order_type": "market",
            "tp_limit_price": Decimal("18.5"),
            "sl_limit_price": Decimal("19.5"),
            "trigger_by": "market",
            "trigger_price": Decimal("100000"),
            "trigger_order_type": "limit",
            "trigger_order_price": Decimal("100500"),
            "created_time": Millis(1730186725663),
            "updated_time": Millis(1730186725691),
        }
    ]
    DOCUMENTED = [
        ("category", ("usdt-futures", "coin-futures", "usdc-futures")),
        ("pos_side", ("long", "short")),
        ("side", ("buy", "sell")),
        ("sl_order_type", ("limit", "market")),
        ("sl_trigger_by", ("market", "mark")),
        ("status", ("pending", "success", "failed", "cancelled", "submitting")),
        ("tp_order_type", ("limit", "market")),
        ("tp_trigger_by", ("market", "mark")),
        ("trigger_by", ("market", "mark")),
        ("trigger_order_type", ("limit", "market")),
        ("type", ("tpsl", "trigger")),
    ]
    SIGNATURE = {
        "inst_type": "body instType: text as str, required, one of UTA, default UTA, given UTA",
        "symbol": "body symbol: text as Symbol | str, optional, symbol, default default, given default",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "read",
        "effect": "read",
        "errors": ("ws", "ws_uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.ws.uta.strategy_order",
        "rate_limit.documented": False,
        "kind": "private",
        "topics": ("strategy-order",),
        "topic_key": "topic",
        "reconcile[0].call": "v3.trade.unfilled_strategy_orders",
        "reconcile[0].id": ("orderId", "clientOid"),
        "reconcile[0].time": "updatedTime",
        "reconcile[0].state": "status",
        "reconcile[0].states": ("pending",),
        "reconcile[0].opened_at": "createdTime",
        "reconcile[0].is_snapshot": True,
        "reconcile[0].value_map": {
            "category": {"USDT-FUTURES": "usdt-futures", "COIN-FUTURES": "coin-futures", "USDC-FUTURES": "usdc-futures"}
        },
        "reconcile[0].params": {"category": "USDT-FUTURES"},
        "reconcile[1].call": "v3.trade.unfilled_strategy_orders",
        "reconcile[1].id": ("orderId", "clientOid"),
        "reconcile[1].time": "updatedTime",
        "reconcile[1].state": "status",
        "reconcile[1].states": ("pending",),
        "reconcile[1].opened_at": "createdTime",
        "reconcile[1].is_snapshot": True,
        "reconcile[1].value_map": {
            "category": {"USDT-FUTURES": "usdt-futures", "COIN-FUTURES": "coin-futures", "USDC-FUTURES": "usdc-futures"}
        },
        "reconcile[1].params": {"category": "COIN-FUTURES"},
        "reconcile[2].call": "v3.trade.unfilled_strategy_orders",
        "reconcile[2].id": ("orderId", "clientOid"),
        "reconcile[2].time": "updatedTime",
        "reconcile[2].state": "status",
        "reconcile[2].states": ("pending",),
        "reconcile[2].opened_at": "createdTime",
        "reconcile[2].is_snapshot": True,
        "reconcile[2].value_map": {
            "category": {"USDT-FUTURES": "usdt-futures", "COIN-FUTURES": "coin-futures", "USDC-FUTURES": "usdc-futures"}
        },
        "reconcile[2].params": {"category": "USDC-FUTURES"},
        "reconcile[3].call": "v3.trade.history_strategy_orders",
        "reconcile[3].id": ("orderId", "clientOid"),
        "reconcile[3].time": "updatedTime",
        "reconcile[3].state": "status",
        "reconcile[3].states": ("pending",),
        "reconcile[3].opened_at": "createdTime",
        "reconcile[3].value_map": {
            "category": {"USDT-FUTURES": "usdt-futures", "COIN-FUTURES": "coin-futures", "USDC-FUTURES": "usdc-futures"}
        },
        "reconcile[3].params": {"category": "USDT-FUTURES"},
        "reconcile[3].items": "list",
        "reconcile[3].lookback_seconds": 7776000,
        "reconcile[4].call": "v3.trade.history_strategy_orders",
        "reconcile[4].id": ("orderId", "clientOid"),
        "reconcile[4].time": "updatedTime",
        "reconcile[4].state": "status",
        "reconcile[4].states": ("pending",),
        "reconcile[4].opened_at": "createdTime",
        "reconcile[4].value_map": {
            "category": {"USDT-FUTURES": "usdt-futures", "COIN-FUTURES": "coin-futures", "USDC-FUTURES": "usdc-futures"}
        },
        "reconcile[4].params": {"category": "COIN-FUTURES"},
        "reconcile[4].items": "list",
        "reconcile[4].lookback_seconds": 7776000,
        "reconcile[5].call": "v3.trade.history_strategy_orders",
        "reconcile[5].id": ("orderId", "clientOid"),
        "reconcile[5].time": "updatedTime",
        "reconcile[5].state": "status",
        "reconcile[5].states": ("pending",),
        "reconcile[5].opened_at": "createdTime",
        "reconcile[5].value_map": {
            "category": {"USDT-FUTURES": "usdt-futures", "COIN-FUTURES": "coin-futures", "USDC-FUTURES": "usdc-futures"}
        },
        "reconcile[5].params": {"category": "USDC-FUTURES"},
        "reconcile[5].items": "list",
        "reconcile[5].lookback_seconds": 7776000,
    }
