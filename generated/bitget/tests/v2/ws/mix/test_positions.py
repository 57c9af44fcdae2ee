# Made by Specloom from bitget/ws/v2/private/mix-positions.yaml; change that file, not this one.
"""``client.v2.ws.mix.positions``: the channel positions, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestPositions(ChannelSuite):
    CALL = "v2.ws.mix.positions"
    ARGUMENTS = {"inst_type": "USDT-FUTURES"}
    ARG = {"instType": "USDT-FUTURES", "instId": "default", "channel": "positions"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "USDT-FUTURES", "instId": "default", "channel": "positions"},
  "data": [
    {
      "posId": "1",
      "instId": "ETHUSDT",
      "marginCoin": "USDT",
      "marginSize": "9.5",
      "marginMode": "crossed",
      "holdSide": "short",
      "posMode": "hedge_mode",
      "total": "0.1",
      "available": "0.1",
      "frozen": "0",
      "openPriceAvg": "1900",
      "leverage": 20,
      "achievedProfits": "13.5",
      "unrealizedPL": "14.5",
      "unrealizedPLR": "15.5",
      "liquidationPrice": "5788.108475905242",
      "keepMarginRate": "0.005",
      "marginRate": "0.004416374196",
      "cTime": "1695649246169",
      "breakEvenPrice": "24778.97",
      "totalFee": "1.45",
      "deductedFee": "0.388",
      "markPrice": "2500",
      "uTime": "1695711602568",
      "assetMode": "union",
      "autoMargin": "off",
      "isolatedMarginRate": "27.5"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "pos_id": "1",
            "inst_id": "ETHUSDT",
            "margin_coin": "USDT",
            "margin_size": Decimal("9.5"),
            "margin_mode": "crossed",
            "hold_side": "short",
            "pos_mode": "hedge_mode",
            "total": Decimal("0.1"),
            "available": Decimal("0.1"),
            "frozen": Decimal("0"),
            "open_price_avg": Decimal("1900"),
            "leverage": Decimal("20"),
            "achieved_profits": Decimal("13.5"),
            "unrealized_pl": Decimal("14.5"),
            "unrealized_plr": Decimal("15.5"),
            "liquidation_price": Decimal("5788.108475905242"),
            "keep_margin_rate": Decimal("0.005"),
            "margin_rate": Decimal("0.004416374196"),
            "c_time": Millis(1695649246169),
            "break_even_price": Decimal("24778.97"),
            "total_fee": Decimal("1.45"),
            "deducted_fee": Decimal("0.388"),
            "mark_price": Decimal("2500"),
            "u_time": Millis(1695711602568),
            "asset_mode": "union",
            "auto_margin": "off",
            "isolated_margin_rate": Decimal("27.5"),
        }
    ]
    DOCUMENTED = [
        ("asset_mode", ("single", "union")),
        ("auto_margin", ("on", "off")),
        ("pos_mode", ("one_way_mode", "hedge_mode")),
    ]
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
        "rate_limit.pool": "v2.ws.mix.positions",
        "rate_limit.documented": False,
        "kind": "private",
        "topics": ("positions",),
        "topic_key": "channel",
        "reconcile[0].call": "v2.mix.position.all_position",
        "reconcile[0].id": ("instId", "holdSide", "marginMode"),
        "reconcile[0].time": "uTime",
        "reconcile[0].is_snapshot": True,
        "reconcile[0].closed_values": {"total": "0", "available": "0", "frozen": "0"},
        "reconcile[0].fields": {"instId": "symbol", "frozen": "locked", "marginRate": "marginRatio"},
    }
