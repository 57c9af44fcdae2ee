# Made by Specloom from bitget/ws/v2/private/spot-fill.yaml; change that file, not this one.
"""``client.v2.ws.spot.fill``: the channel fill, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestFill(ChannelSuite):
    CALL = "v2.ws.spot.fill"
    ARGUMENTS = {}
    ARG = {"instType": "SPOT", "instId": "default", "channel": "fill"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "SPOT", "instId": "default", "channel": "fill"},
  "data": [
    {
      "orderId": "111",
      "tradeId": "tradeId2",
      "symbol": "BTCUSDT",
      "orderType": "limit",
      "side": "buy",
      "priceAvg": "42740.41",
      "size": "0.0006",
      "amount": "25.644246",
      "tradeScope": "marker",
      "feeDetail": [{"feeCoin": "USDT", "deduction": "no", "totalDeductionFee": "0", "totalFee": "0.01538655"}],
      "cTime": "1703580202094",
      "uTime": "1700000000012"
    },
    {
      "orderId": "111",
      "tradeId": "222",
      "symbol": "BTCUSDT",
      "orderType": "limit",
      "side": "buy",
      "priceAvg": "42741.46",
      "size": "0.0006",
      "amount": "25.644876",
      "tradeScope": "marker",
      "feeDetail": [{"feeCoin": "USDT", "deduction": "no", "totalDeductionFee": "0", "totalFee": "0.01538693"}],
      "cTime": "1703580202094",
      "uTime": "1703580202094"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "order_id": "111",
            "trade_id": "tradeId2",
            "symbol": "BTCUSDT",
            "order_type": "limit",
            "side": "buy",
            "price_avg": Decimal("42740.41"),
            "size": Decimal("0.0006"),
            "amount": Decimal("25.644246"),
            "trade_scope": "marker",
            "fee_detail": [
                {
                    "fee_coin": "USDT",
                    "deduction": False,
                    "total_deduction_fee": Decimal("0"),
                    "total_fee": Decimal("0.01538655"),
                }
            ],
            "c_time": Millis(1703580202094),
            "u_time": Millis(1700000000012),
        },
        {
            "order_id": "111",
            "trade_id": "222",
            "symbol": "BTCUSDT",
            "order_type": "limit",
            "side": "buy",
            "price_avg": Decimal("42741.46"),
            "size": Decimal("0.0006"),
            "amount": Decimal("25.644876"),
            "trade_scope": "marker",
            "fee_detail": [
                {
                    "fee_coin": "USDT",
                    "deduction": False,
                    "total_deduction_fee": Decimal("0"),
                    "total_fee": Decimal("0.01538693"),
                }
            ],
            "c_time": Millis(1703580202094),
            "u_time": Millis(1703580202094),
        },
    ]
    DOCUMENTED = [
        ("order_type", ("limit", "market")),
        ("side", ("buy", "sell")),
        ("trade_scope", ("taker", "maker", "marker")),
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
        "rate_limit.pool": "v2.ws.spot.fill",
        "rate_limit.documented": False,
        "kind": "private",
        "topics": ("fill",),
        "topic_key": "channel",
        "reconcile[0].call": "v2.spot.trade.fills",
        "reconcile[0].id": ("tradeId", "orderId"),
        "reconcile[0].time": "uTime",
        "reconcile[0].lists[feeDetail].source": "feeDetail",
        "reconcile[0].lists[feeDetail].fields": {"feeCoin": "feeCoin"},
        "reconcile[0].lookback_seconds": 7776000,
    }
