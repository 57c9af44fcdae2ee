# Made by Specloom from bitget/ws/v3/private/uta-fill.yaml; change that file, not this one.
"""``client.v3.ws.uta.fill``: the channel fill, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestFill(ChannelSuite):
    CALL = "v3.ws.uta.fill"
    ARGUMENTS = {}
    ARG = {"instType": "UTA", "topic": "fill"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "UTA", "topic": "fill"},
  "data": [
    {
      "symbol": "BTCUSDT",
      "orderType": "market",
      "updatedTime": "1736378720623",
      "side": "buy",
      "orderId": "1288888888888888888",
      "execPnl": "0",
      "feeDetail": [{"feeCoin": "USDT", "fee": "0.569958"}],
      "execTime": "1700000000008",
      "tradeScope": "taker",
      "tradeSide": "open",
      "execId": "execId11",
      "execLinkId": "execLinkId12",
      "execPrice": "94993",
      "holdSide": "long",
      "execValue": "949.93",
      "category": "usdt-futures",
      "execQty": "0.01",
      "clientOid": "1288888888888888889",
      "isRPI": "no"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "symbol": "BTCUSDT",
            "order_type": "market",
            "updated_time": Millis(1736378720623),
            "side": "buy",
            "order_id": "1288888888888888888",
            "exec_pnl": Decimal("0"),
            "fee_detail": [{"fee_coin": "USDT", "fee": Decimal("0.569958")}],
            "exec_time": Millis(1700000000008),
            "trade_scope": "taker",
            "trade_side": "open",
            "exec_id": "execId11",
            "exec_link_id": "execLinkId12",
            "exec_price": Decimal("94993"),
            "hold_side": "long",
            "exec_value": Decimal("949.93"),
            "category": "usdt-futures",
            "exec_qty": Decimal("0.01"),
            "client_oid": "1288888888888888889",
            "is_rpi": False,
        }
    ]
    DOCUMENTED = [
        ("category", ("spot", "margin", "usdt-futures", "coin-futures", "usdc-futures", "USDT-FUTURES")),
        ("hold_side", ("long", "short")),
        ("order_type", ("limit", "market")),
        ("side", ("buy", "sell")),
        ("trade_scope", ("taker", "maker")),
        ("trade_side", ("open", "close")),
    ]
    SIGNATURE = {"inst_type": "body instType: text as str, optional, one of UTA, default UTA, given UTA"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("ws", "ws_uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.ws.uta.fill",
        "rate_limit.documented": False,
        "kind": "private",
        "topics": ("fill",),
        "topic_key": "topic",
        "reconcile[0].call": "v3.trade.fills",
        "reconcile[0].id": ("execId", "orderId"),
        "reconcile[0].time": "updatedTime",
        "reconcile[0].fields": {"execTime": "createdTime"},
        "reconcile[0].items": "list",
        "reconcile[0].lookback_seconds": 7776000,
    }
