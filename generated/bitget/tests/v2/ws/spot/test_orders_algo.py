# Made by Specloom from bitget/ws/v2/private/spot-orders-algo.yaml; change that file, not this one.
"""``client.v2.ws.spot.orders_algo``: the channel orders-algo, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestOrdersAlgo(ChannelSuite):
    CALL = "v2.ws.spot.orders_algo"
    ARGUMENTS = {}
    ARG = {"instType": "SPOT", "instId": "default", "channel": "orders-algo"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "SPOT", "instId": "default", "channel": "orders-algo"},
  "data": [
    {
      "instId": "BTCUSDT",
      "orderId": "1",
      "clientOid": "clientOid3",
      "triggerPrice": "27000.000000000",
      "triggerType": "fill_price",
      "planType": "amount",
      "price": "7.5",
      "size": "0.020000000",
      "actualSize": "0.000000000",
      "orderType": "market",
      "side": "buy",
      "status": "live",
      "executePrice": "0.1",
      "enterPointSource": "web",
      "cTime": "1695719197612",
      "uTime": "1700000000016",
      "stpMode": "cancel_taker"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "inst_id": "BTCUSDT",
            "order_id": "1",
            "client_oid": "clientOid3",
            "trigger_price": Decimal("27000.000000000"),
            "trigger_type": "fill_price",
            "plan_type": "amount",
            "price": Decimal("7.5"),
            "size": Decimal("0.020000000"),
            "actual_size": Decimal("0E-9"),
            "order_type": "market",
            "side": "buy",
            "status": "live",
            "execute_price": Decimal("0.1"),
            "enter_point_source": "web",
            "c_time": Millis(1695719197612),
            "u_time": Millis(1700000000016),
            "stp_mode": "cancel_taker",
        }
    ]
    DOCUMENTED = [
        ("enter_point_source", ("WEB", "API", "SYS", "ANDROID", "IOS", "web")),
        ("plan_type", ("amount", "total")),
        ("stp_mode", ("none", "cancel_taker", "cancel_maker", "cancel_both")),
        ("trigger_type", ("fill_price", "mark_price")),
    ]
    SIGNATURE = {
        "inst_type": "body instType: text as str, required, one of SPOT, default SPOT, given SPOT",
        "inst_id": "body instId: text as Symbol | str, optional, symbol, default default, given default",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("ws", "ws_classic"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.ws.spot.orders_algo",
        "rate_limit.documented": False,
        "kind": "private",
        "topics": ("orders-algo",),
        "topic_key": "channel",
        "reconcile[0].call": "v2.spot.trade.current_plan_order",
        "reconcile[0].id": ("orderId", "clientOid"),
        "reconcile[0].time": "uTime",
        "reconcile[0].state": "status",
        "reconcile[0].states": ("live", "executing"),
        "reconcile[0].opened_at": "cTime",
        "reconcile[0].is_snapshot": True,
        "reconcile[0].fields": {"instId": "symbol"},
        "reconcile[0].value_map": {"status": {"not_trigger": "live"}},
        "reconcile[0].items": "orderList",
        "reconcile[1].call": "v2.spot.trade.history_plan_order",
        "reconcile[1].id": ("orderId", "clientOid"),
        "reconcile[1].time": "uTime",
        "reconcile[1].state": "status",
        "reconcile[1].states": ("live", "executing"),
        "reconcile[1].opened_at": "cTime",
        "reconcile[1].fields": {"instId": "symbol"},
        "reconcile[1].value_map": {"status": {"not_trigger": "live"}},
        "reconcile[1].items": "orderList",
        "reconcile[1].lookback_seconds": 7776000,
    }
