# Made by Specloom from bitget/ws/v2/private/spot-orders.yaml; change that file, not this one.
"""``client.v2.ws.spot.orders``: the channel orders, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestOrders(ChannelSuite):
    CALL = "v2.ws.spot.orders"
    ARGUMENTS = {"inst_id": "BTCUSDT"}
    ARG = {"instType": "SPOT", "instId": "BTCUSDT", "channel": "orders"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "SPOT", "instId": "BTCUSDT", "channel": "orders"},
  "data": [
    {
      "instId": "BTCUSDT",
      "orderId": "1",
      "clientOid": "clientOid3",
      "size": "8.0000",
      "newSize": "500.0000",
      "notional": "8.000000",
      "orderType": "market",
      "force": "gtc",
      "side": "buy",
      "fillPrice": "26256.0",
      "tradeId": "tradeId11",
      "baseVolume": "0.0003",
      "fillTime": "1695797773286",
      "fillFee": "-0.00000018",
      "fillFeeCoin": "BTC",
      "tradeScope": "T",
      "accBaseVolume": "17.5",
      "priceAvg": "18.5",
      "status": "partially_filled",
      "cTime": "1695797773257",
      "uTime": "1695797773326",
      "stpMode": "cancel_taker",
      "feeDetail": [{"feeCoin": "BTC", "fee": "-0.00000018"}],
      "enterPointSource": "WEB",
      "price": "25.5"
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
            "size": Decimal("8.0000"),
            "new_size": Decimal("500.0000"),
            "notional": Decimal("8.000000"),
            "order_type": "market",
            "force": "gtc",
            "side": "buy",
            "fill_price": Decimal("26256.0"),
            "trade_id": "tradeId11",
            "base_volume": Decimal("0.0003"),
            "fill_time": Millis(1695797773286),
            "fill_fee": Decimal("-1.8E-7"),
            "fill_fee_coin": "BTC",
            "trade_scope": "T",
            "acc_base_volume": Decimal("17.5"),
            "price_avg": Decimal("18.5"),
            "status": "partially_filled",
            "c_time": Millis(1695797773257),
            "u_time": Millis(1695797773326),
            "stp_mode": "cancel_taker",
            "fee_detail": [{"fee_coin": "BTC", "fee": Decimal("-1.8E-7")}],
            "enter_point_source": "WEB",
            "price": Decimal("25.5"),
        }
    ]
    DOCUMENTED = [
        ("force", ("GTC", "FOK", "IOC", "gtc")),
        ("order_type", ("market", "Limit")),
        ("status", ("live", "partially_filled", "filled", "cancelled")),
        ("stp_mode", ("none", "cancel_taker", "cancel_maker", "cancel_both")),
        ("trade_scope", ("T", "M")),
    ]
    SIGNATURE = {
        "inst_type": "body instType: text as str, required, one of SPOT, default SPOT, given SPOT",
        "inst_id": "body instId: text as Symbol | str, required, symbol",
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
        "rate_limit.pool": "v2.ws.spot.orders",
        "rate_limit.documented": False,
        "kind": "private",
        "topics": ("orders",),
        "topic_key": "channel",
        "reconcile[0].call": "v2.spot.trade.unfilled_orders",
        "reconcile[0].id": ("orderId", "clientOid"),
        "reconcile[0].time": "uTime",
        "reconcile[0].state": "status",
        "reconcile[0].states": ("live", "partially_filled"),
        "reconcile[0].opened_at": "cTime",
        "reconcile[0].is_snapshot": True,
        "reconcile[0].fields": {
            "instId": "symbol",
            "accBaseVolume": "baseVolume",
            "price": "priceAvg",
            "priceAvg": "basePrice",
        },
        "reconcile[1].call": "v2.spot.trade.history_orders",
        "reconcile[1].id": ("orderId", "clientOid"),
        "reconcile[1].time": "uTime",
        "reconcile[1].state": "status",
        "reconcile[1].states": ("live", "partially_filled"),
        "reconcile[1].opened_at": "cTime",
        "reconcile[1].fields": {"instId": "symbol", "accBaseVolume": "baseVolume"},
        "reconcile[1].lists[feeDetail].source": "feeDetail",
        "reconcile[1].lists[feeDetail].fields": {"feeCoin": "feeCoinCode", "fee": "totalFee"},
        "reconcile[1].lookback_seconds": 7776000,
    }
