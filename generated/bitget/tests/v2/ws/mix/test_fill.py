# Made by Specloom from bitget/ws/v2/private/mix-fill.yaml; change that file, not this one.
"""``client.v2.ws.mix.fill``: the channel fill, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestFill(ChannelSuite):
    CALL = "v2.ws.mix.fill"
    ARGUMENTS = {"inst_type": "USDT-FUTURES"}
    ARG = {"instType": "USDT-FUTURES", "instId": "default", "channel": "fill"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "USDT-FUTURES", "instId": "default", "channel": "fill"},
  "data": [
    {
      "orderId": "111",
      "clientOid": "clientOid2",
      "tradeId": "222",
      "symbol": "BTCUSDT",
      "side": "buy",
      "orderType": "market",
      "posMode": "one_way_mode",
      "price": "51000.5",
      "baseVolume": "0.01",
      "quoteVolume": "510.005",
      "profit": "0",
      "tradeSide": "open",
      "tradeScope": "taker",
      "feeDetail": [{"feeCoin": "USDT", "deduction": "no", "totalDeductionFee": "0", "totalFee": "-0.183717"}],
      "cTime": "1703577336606",
      "uTime": "1700000000016"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "order_id": "111",
            "client_oid": "clientOid2",
            "trade_id": "222",
            "symbol": "BTCUSDT",
            "side": "buy",
            "order_type": "market",
            "pos_mode": "one_way_mode",
            "price": Decimal("51000.5"),
            "base_volume": Decimal("0.01"),
            "quote_volume": Decimal("510.005"),
            "profit": Decimal("0"),
            "trade_side": "open",
            "trade_scope": "taker",
            "fee_detail": [
                {
                    "fee_coin": "USDT",
                    "deduction": False,
                    "total_deduction_fee": Decimal("0"),
                    "total_fee": Decimal("-0.183717"),
                }
            ],
            "c_time": Millis(1703577336606),
            "u_time": Millis(1700000000016),
        }
    ]
    DOCUMENTED = [
        ("order_type", ("limit", "market")),
        ("pos_mode", ("one_way_mode", "hedge_mode")),
        ("side", ("buy", "sell")),
        ("trade_scope", ("taker", "maker")),
        (
            "trade_side",
            (
                "open",
                "close",
                "reduce_close_long",
                "reduce_close_short",
                "burst_close_long",
                "burst_close_short",
                "offset_close_long",
                "offset_close_short",
                "delivery_close_long",
                "delivery_close_short",
                "dte_sys_adl_close_long",
                "dte_sys_adl_close_short",
                "buy_single",
                "sell_single",
                "reduce_buy_single",
                "reduce_sell_single",
                "burst_buy_single",
                "burst_sell_single",
                "delivery_buy_single",
                "delivery_sell_single",
                "dte_sys_adl_buy_in_single_side_mode",
                "dte_sys_adl_sell_in_single_side_mode",
            ),
        ),
    ]
    SIGNATURE = {
        "inst_type": "body instType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
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
        "rate_limit.pool": "v2.ws.mix.fill",
        "rate_limit.documented": False,
        "kind": "private",
        "topics": ("fill",),
        "topic_key": "channel",
        "reconcile[0].call": "v2.mix.order.fills",
        "reconcile[0].id": ("tradeId", "orderId"),
        "reconcile[0].time": "cTime",
        "reconcile[0].items": "fillList",
        "reconcile[0].lookback_seconds": 7776000,
    }
