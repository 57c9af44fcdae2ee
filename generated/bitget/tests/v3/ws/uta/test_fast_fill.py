# Made by Specloom from bitget/ws/v3/private/uta-fast-fill.yaml; change that file, not this one.
"""``client.v3.ws.uta.fast_fill``: the channel fast-fill, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestFastFill(ChannelSuite):
    CALL = "v3.ws.uta.fast_fill"
    ARGUMENTS = {}
    ARG = {"instType": "UTA", "symbol": "default", "topic": "fast-fill"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "UTA", "symbol": "default", "topic": "fast-fill"},
  "data": {
    "symbol": "BTCUSDT",
    "updatedTime": "1736378720623",
    "side": "buy",
    "orderId": "1288888888888888888",
    "execTime": "1700000000005",
    "tradeScope": "taker",
    "execId": "execId7",
    "execPrice": "94993",
    "holdSide": "long",
    "category": "usdt-futures",
    "execQty": "0.01",
    "clientOid": "1288888888888888889"
  },
  "ts": 1700000000000
}
"""
    EXPECTED = {
        "symbol": "BTCUSDT",
        "updated_time": Millis(1736378720623),
        "side": "buy",
        "order_id": "1288888888888888888",
        "exec_time": Millis(1700000000005),
        "trade_scope": "taker",
        "exec_id": "execId7",
        "exec_price": Decimal("94993"),
        "hold_side": "long",
        "category": "usdt-futures",
        "exec_qty": Decimal("0.01"),
        "client_oid": "1288888888888888889",
    }
    DOCUMENTED = [("trade_scope", ("taker", "maker"))]
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
        "rate_limit.pool": "v3.ws.uta.fast_fill",
        "rate_limit.documented": False,
        "kind": "private",
        "topics": ("fast-fill",),
        "topic_key": "topic",
        "reconcile[0].call": "v3.trade.fills",
        "reconcile[0].id": ("execId", "orderId"),
        "reconcile[0].time": "updatedTime",
        "reconcile[0].fields": {"execTime": "createdTime"},
        "reconcile[0].items": "list",
        "reconcile[0].lookback_seconds": 7776000,
    }
