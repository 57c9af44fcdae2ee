# Made by Specloom from bitget/ws/v2/private/mix-positions-history.yaml; change that file, not this one.
"""``client.v2.ws.mix.positions_history``: the channel positions-history, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestPositionsHistory(ChannelSuite):
    CALL = "v2.ws.mix.positions_history"
    ARGUMENTS = {"inst_type": "USDT-FUTURES"}
    ARG = {"instType": "USDT-FUTURES", "instId": "default", "channel": "positions-history"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "USDT-FUTURES", "instId": "default", "channel": "positions-history"},
  "data": [
    {
      "posId": "1",
      "instId": "BTCUSDT",
      "marginCoin": "USDT",
      "marginMode": "crossed",
      "holdSide": "short",
      "posMode": "one_way_mode",
      "openPriceAvg": "20000.0",
      "closePriceAvg": "26221.0",
      "openSize": "0.010",
      "closeSize": "10.5",
      "achievedProfits": "-62.21000000",
      "settleFee": "-0.02277989",
      "openFee": "-0.12000000",
      "closeFee": "-0.15732600",
      "cTime": "1696907951177",
      "uTime": "1697090609976"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "pos_id": "1",
            "inst_id": "BTCUSDT",
            "margin_coin": "USDT",
            "margin_mode": "crossed",
            "hold_side": "short",
            "pos_mode": "one_way_mode",
            "open_price_avg": Decimal("20000.0"),
            "close_price_avg": Decimal("26221.0"),
            "open_size": Decimal("0.010"),
            "close_size": Decimal("10.5"),
            "achieved_profits": Decimal("-62.21000000"),
            "settle_fee": Decimal("-0.02277989"),
            "open_fee": Decimal("-0.12000000"),
            "close_fee": Decimal("-0.15732600"),
            "c_time": Millis(1696907951177),
            "u_time": Millis(1697090609976),
        }
    ]
    DOCUMENTED = [("margin_mode", ("crossed", "fixed")), ("pos_mode", ("one_way_mode", "hedge_mode"))]
    SIGNATURE = {
        "inst_type": "body instType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "inst_id": "body instId: text as Symbol | str, required, symbol, default default, given default",
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
        "rate_limit.pool": "v2.ws.mix.positions_history",
        "rate_limit.documented": False,
        "kind": "private",
        "topics": ("positions-history",),
        "topic_key": "channel",
        "reconcile[0].call": "v2.mix.position.history_position",
        "reconcile[0].id": ("posId",),
        "reconcile[0].time": "uTime",
        "reconcile[0].fields": {
            "posId": "positionId",
            "instId": "symbol",
            "uTime": "utime",
            "cTime": "ctime",
            "openPriceAvg": "openAvgPrice",
            "closePriceAvg": "closeAvgPrice",
            "openSize": "openTotalPos",
            "closeSize": "closeTotalPos",
            "achievedProfits": "pnl",
            "settleFee": "totalFunding",
        },
        "reconcile[0].params": {"productType": "{instType}"},
        "reconcile[0].items": "list",
        "reconcile[0].lookback_seconds": 7776000,
    }
