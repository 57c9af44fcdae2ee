# Made by Specloom from bitget/ws/v3/private/uta-position.yaml; change that file, not this one.
"""``client.v3.ws.uta.position``: the channel position, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestPosition(ChannelSuite):
    CALL = "v3.ws.uta.position"
    ARGUMENTS = {}
    ARG = {"instType": "UTA", "topic": "position"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "UTA", "topic": "position"},
  "data": [
    {
      "symbol": "BTCUSDT",
      "leverage": "20",
      "openFeeTotal": "3.5",
      "mmr": "4.5",
      "breakEvenPrice": "5.5",
      "available": "0",
      "liqPrice": "7.5",
      "marginMode": "crossed",
      "unrealisedPnl": "9.5",
      "markPrice": "94987.1",
      "createdTime": "1736378720620",
      "avgPrice": "12.5",
      "totalFundingFee": "13.5",
      "updatedTime": "1700000000014",
      "marginCoin": "USDT",
      "frozen": "16.5",
      "profitRate": "17.5",
      "closeFeeTotal": "18.5",
      "marginSize": "19.5",
      "curRealisedPnl": "20.5",
      "size": "21.5",
      "positionStatus": "ended",
      "posSide": "long",
      "holdMode": "hedge_mode",
      "marginRate": "25.5"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "symbol": "BTCUSDT",
            "leverage": Decimal("20"),
            "open_fee_total": Decimal("3.5"),
            "mmr": Decimal("4.5"),
            "break_even_price": Decimal("5.5"),
            "available": Decimal("0"),
            "liq_price": Decimal("7.5"),
            "margin_mode": "crossed",
            "unrealised_pnl": Decimal("9.5"),
            "mark_price": Decimal("94987.1"),
            "created_time": Millis(1736378720620),
            "avg_price": Decimal("12.5"),
            "total_funding_fee": Decimal("13.5"),
            "updated_time": Millis(1700000000014),
            "margin_coin": "USDT",
            "frozen": Decimal("16.5"),
            "profit_rate": Decimal("17.5"),
            "close_fee_total": Decimal("18.5"),
            "margin_size": Decimal("19.5"),
            "cur_realised_pnl": Decimal("20.5"),
            "size": Decimal("21.5"),
            "position_status": "ended",
            "pos_side": "long",
            "hold_mode": "hedge_mode",
            "margin_rate": Decimal("25.5"),
        }
    ]
    DOCUMENTED = [
        ("hold_mode", ("one_way_mode", "hedge_mode")),
        ("margin_mode", ("crossed", "isolated")),
        ("pos_side", ("long", "short")),
        ("position_status", ("opening", "ended")),
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
        "rate_limit.pool": "v3.ws.uta.position",
        "rate_limit.documented": False,
        "kind": "private",
        "topics": ("position",),
        "topic_key": "topic",
        "reconcile[0].call": "v3.position.current_position",
        "reconcile[0].id": ("symbol", "posSide"),
        "reconcile[0].time": "updatedTime",
        "reconcile[0].is_snapshot": True,
        "reconcile[0].closed_values": {"size": "0", "available": "0", "frozen": "0", "positionStatus": "ended"},
        "reconcile[0].fields": {
            "size": "total",
            "liqPrice": "liquidationPrice",
            "totalFundingFee": "totalFunding",
            "marginSize": "positionBalance",
        },
        "reconcile[0].params": {"category": "USDT-FUTURES"},
        "reconcile[0].items": "list",
        "reconcile[1].call": "v3.position.current_position",
        "reconcile[1].id": ("symbol", "posSide"),
        "reconcile[1].time": "updatedTime",
        "reconcile[1].is_snapshot": True,
        "reconcile[1].closed_values": {"size": "0", "available": "0", "frozen": "0", "positionStatus": "ended"},
        "reconcile[1].fields": {
            "size": "total",
            "liqPrice": "liquidationPrice",
            "totalFundingFee": "totalFunding",
            "marginSize": "positionBalance",
        },
        "reconcile[1].params": {"category": "COIN-FUTURES"},
        "reconcile[1].items": "list",
        "reconcile[2].call": "v3.position.current_position",
        "reconcile[2].id": ("symbol", "posSide"),
        "reconcile[2].time": "updatedTime",
        "reconcile[2].is_snapshot": True,
        "reconcile[2].closed_values": {"size": "0", "available": "0", "frozen": "0", "positionStatus": "ended"},
        "reconcile[2].fields": {
            "size": "total",
            "liqPrice": "liquidationPrice",
            "totalFundingFee": "totalFunding",
            "marginSize": "positionBalance",
        },
        "reconcile[2].params": {"category": "USDC-FUTURES"},
        "reconcile[2].items": "list",
    }
