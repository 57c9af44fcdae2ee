# Made by Specloom from bitget/ws/v2/private/margin-orders-isolated.yaml; change that file, not this one.
"""``client.v2.ws.margin.orders_isolated``: the channel orders-isolated, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestOrdersIsolated(ChannelSuite):
    CALL = "v2.ws.margin.orders_isolated"
    ARGUMENTS = {"inst_id": "BTCUSDT"}
    ARG = {"instType": "MARGIN", "instId": "BTCUSDT", "channel": "orders-isolated"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "MARGIN", "instId": "BTCUSDT", "channel": "orders-isolated"},
  "data": [
    {
      "enterPointSource": "web",
      "force": "gtc",
      "orderType": "market",
      "price": "0.000000000",
      "quoteSize": "5.5",
      "side": "sell",
      "feeDetail": [{"feeCoin": "USDT", "deduction": "no", "totalDeductionFee": "0", "totalFee": "0.01538693"}],
      "status": "partially_filled",
      "baseSize": "0.056100000",
      "cTime": "1697094058377",
      "uTime": "1700000000011",
      "clientOid": "1",
      "fillPrice": "26869.6530837789661319",
      "baseVolume": "14.5",
      "fillTotalAmount": "1507.387538000",
      "loanType": "auto-repay",
      "orderId": "orderId17",
      "stpMode": "cancel_taker",
      "symbol": "symbol19"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "enter_point_source": "web",
            "force": "gtc",
            "order_type": "market",
            "price": Decimal("0E-9"),
            "quote_size": Decimal("5.5"),
            "side": "sell",
            "fee_detail": [
                {
                    "fee_coin": "USDT",
                    "deduction": False,
                    "total_deduction_fee": Decimal("0"),
                    "total_fee": Decimal("0.01538693"),
                }
            ],
            "status": "partially_filled",
            "base_size": Decimal("0.056100000"),
            "c_time": Millis(1697094058377),
            "u_time": Millis(1700000000011),
            "client_oid": "1",
            "fill_price": Decimal("26869.6530837789661319"),
            "base_volume": Decimal("14.5"),
            "fill_total_amount": Decimal("1507.387538000"),
            "loan_type": "auto-repay",
            "order_id": "orderId17",
            "stp_mode": "cancel_taker",
            "symbol": "symbol19",
        }
    ]
    DOCUMENTED = [
        ("enter_point_source", ("WEB", "API", "SYS", "ANDROID", "IOS", "web")),
        ("loan_type", ("normal", "autoLoan", "autoRepay", "autoLoanAndRepay", "auto-repay")),
        ("order_type", ("limit", "market")),
        ("stp_mode", ("none", "cancel_taker", "cancel_maker", "cancel_both")),
    ]
    SIGNATURE = {
        "inst_type": "body instType: text as str, required, one of MARGIN, default MARGIN, given MARGIN",
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
        "rate_limit.pool": "v2.ws.margin.orders_isolated",
        "rate_limit.documented": False,
        "kind": "private",
        "topics": ("orders-isolated",),
        "topic_key": "channel",
        "reconcile[0].call": "v2.margin.isolated.open_orders",
        "reconcile[0].id": ("orderId", "clientOid"),
        "reconcile[0].time": "uTime",
        "reconcile[0].state": "status",
        "reconcile[0].states": ("live", "partially_filled"),
        "reconcile[0].opened_at": "cTime",
        "reconcile[0].is_snapshot": True,
        "reconcile[0].fields": {"baseVolume": "size", "fillTotalAmount": "amount"},
        "reconcile[0].value_map": {
            "status": {"partially_fill": "partially_filled", "partial_fill": "partially_filled"}
        },
        "reconcile[0].params": {"startTime": "{since}"},
        "reconcile[0].items": "orderList",
        "reconcile[0].lookback_seconds": 7776000,
        "reconcile[1].call": "v2.margin.isolated.history_orders",
        "reconcile[1].id": ("orderId", "clientOid"),
        "reconcile[1].time": "uTime",
        "reconcile[1].state": "status",
        "reconcile[1].states": ("live", "partially_filled"),
        "reconcile[1].opened_at": "cTime",
        "reconcile[1].fields": {"baseVolume": "size", "fillTotalAmount": "amount"},
        "reconcile[1].value_map": {
            "status": {"partially_fill": "partially_filled", "partial_fill": "partially_filled"}
        },
        "reconcile[1].items": "orderList",
        "reconcile[1].lookback_seconds": 7776000,
    }
