# Made by Specloom from bitget/ws/v2/private/mix-orders.yaml; change that file, not this one.
"""``client.v2.ws.mix.orders``: the channel orders, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v2.ws.mix.orders import RECORD
from bitget_client.v2.ws.mix.orders import orders as channel

ARGUMENTS = {
    "inst_type": "USDT-FUTURES",
}
ARG = {"instType": "USDT-FUTURES", "instId": "default", "channel": "orders"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "USDT-FUTURES",
        "instId": "default",
        "channel": "orders"
    },
    "data": [
        {
            "leverage": "12",
            "orderType": "limit",
            "presetStopLossType": "fill_price",
            "tradeSide": "open",
            "orderId": "13333333333333333333",
            "presetStopSurplusExecutePrice": "3200",
            "feeDetail": [
                {
                    "feeCoin": "USDT",
                    "fee": "0.00000000"
                }
            ],
            "cTime": "1760461517274",
            "posMode": "hedge_mode",
            "marginMode": "crossed",
            "presetStopLossExecutePrice": "2800",
            "posSide": "long",
            "price": "3000",
            "enterPointSource": "API",
            "cancelReason": "normal_cancel",
            "accBaseVolume": "0",
            "stpMode": "none",
            "side": "buy",
            "totalProfits": "19.5",
            "marginCoin": "USDT",
            "notionalUsd": "1200",
            "instId": "ETHUSDT",
            "presetStopSurplusPrice": "23.5",
            "size": "0.4",
            "reduceOnly": "no",
            "presetStopLossPrice": "26.5",
            "force": "gtc",
            "uTime": "1700000000028",
            "presetStopSurplusType": "mark_price",
            "clientOid": "12354678990111",
            "status": "live",
            "fillPrice": "32.5",
            "tradeId": "tradeId33",
            "baseVolume": "34.5",
            "fillTime": "1700000000035",
            "fillFee": "36.5",
            "fillFeeCoin": "fillFeeCoin37",
            "tradeScope": "taker",
            "fillNotionalUsd": "39.5",
            "priceAvg": "40.5",
            "pnl": "41.5"
        }
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES, needed",
    "inst_id": "instId: text, optional, symbol, else default, given default",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("ws", "ws_classic"),
    "kind": "private",
    "topics": ("orders",),
    "topic_key": "channel",
    "rate_limit.pool": "v2.ws.mix.orders",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency": None,
    "reconcile[0].call": "v2.mix.order.orders_pending",
    "reconcile[0].id": ("orderId", "clientOid"),
    "reconcile[0].time": "uTime",
    "reconcile[0].state": "status",
    "reconcile[0].states": ("live", "partially_filled"),
    "reconcile[0].opened": "cTime",
    "reconcile[0].compare": (),
    "reconcile[0].whole": True,
    "reconcile[0].gone": {},
    "reconcile[0].fields": {"instId": "symbol", "accBaseVolume": "baseVolume"},
    "reconcile[0].lists": {},
    "reconcile[0].words": {},
    "reconcile[0].params": {},
    "reconcile[0].items": "entrustedList",
    "reconcile[0].reach_seconds": None,
    "reconcile[1].call": "v2.mix.order.orders_history",
    "reconcile[1].id": ("orderId", "clientOid"),
    "reconcile[1].time": "uTime",
    "reconcile[1].state": "status",
    "reconcile[1].states": ("live", "partially_filled"),
    "reconcile[1].opened": "cTime",
    "reconcile[1].compare": (),
    "reconcile[1].whole": False,
    "reconcile[1].gone": {},
    "reconcile[1].fields": {"instId": "symbol", "accBaseVolume": "baseVolume"},
    "reconcile[1].lists": {},
    "reconcile[1].words": {},
    "reconcile[1].params": {},
    "reconcile[1].items": "entrustedList",
    "reconcile[1].reach_seconds": 7776000,
}


def test_asks_for_its_channel():
    assert channel(**ARGUMENTS).args() == [ARG]


def test_takes(told):
    assert told(RECORD) == TAKES


def test_documented_values(told):
    assert told(RECORD.call) == [
        ("cancel_reason", ("normal_cancel", "stp_cancel")),
        ("enter_point_source", ("WEB", "API", "SYS", "ANDROID", "IOS")),
        ("margin_mode", ("crossed", "isolated")),
        ("order_type", ("limit", "market")),
        ("pos_mode", ("one_way_mode", "hedge-mode", "hedge_mode")),
        ("pos_side", ("long", "short", "net")),
        ("preset_stop_loss_type", ("fill_price", "mark_price")),
        ("preset_stop_surplus_type", ("fill_price", "mark_price")),
        ("reduce_only", ("yes", "no")),
        ("status", ("live", "partially_filled", "filled", "canceled")),
        ("stp_mode", ("none", "cancel_taker", "cancel_maker", "cancel_both")),
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


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v2.ws.mix.orders"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.mix.orders(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].leverage == Decimal("12")
    assert push.data[0].order_type == "limit"
    assert push.data[0].preset_stop_loss_type == "fill_price"
    assert push.data[0].trade_side == "open"
    assert push.data[0].order_id == "13333333333333333333"
    assert push.data[0].preset_stop_surplus_execute_price == Decimal("3200")
    assert push.data[0].fee_detail[0].fee_coin == "USDT"
    assert push.data[0].fee_detail[0].fee == Decimal("0E-8")
    assert push.data[0].c_time == 1760461517274
    assert push.data[0].pos_mode == "hedge_mode"
    assert push.data[0].margin_mode == "crossed"
    assert push.data[0].preset_stop_loss_execute_price == Decimal("2800")
    assert push.data[0].pos_side == "long"
    assert push.data[0].price == Decimal("3000")
    assert push.data[0].enter_point_source == "API"
    assert push.data[0].cancel_reason == "normal_cancel"
    assert push.data[0].acc_base_volume == Decimal("0")
    assert push.data[0].stp_mode == "none"
    assert push.data[0].side == "buy"
    assert push.data[0].total_profits == Decimal("19.5")
    assert push.data[0].margin_coin == "USDT"
    assert push.data[0].notional_usd == Decimal("1200")
    assert push.data[0].inst_id == "ETHUSDT"
    assert push.data[0].preset_stop_surplus_price == Decimal("23.5")
    assert push.data[0].size == Decimal("0.4")
    assert push.data[0].reduce_only == "no"
    assert push.data[0].preset_stop_loss_price == Decimal("26.5")
    assert push.data[0].force == "gtc"
    assert push.data[0].u_time == 1700000000028
    assert push.data[0].preset_stop_surplus_type == "mark_price"
    assert push.data[0].client_oid == "12354678990111"
    assert push.data[0].status == "live"
    assert push.data[0].fill_price == Decimal("32.5")
    assert push.data[0].trade_id == "tradeId33"
    assert push.data[0].base_volume == Decimal("34.5")
    assert push.data[0].fill_time == 1700000000035
    assert push.data[0].fill_fee == Decimal("36.5")
    assert push.data[0].fill_fee_coin == "fillFeeCoin37"
    assert push.data[0].trade_scope == "taker"
    assert push.data[0].fill_notional_usd == Decimal("39.5")
    assert push.data[0].price_avg == Decimal("40.5")
    assert push.data[0].pnl == Decimal("41.5")
    assert type(push.data[0].leverage) is Decimal
    assert type(push.data[0].preset_stop_surplus_execute_price) is Decimal
    assert type(push.data[0].c_time) is Millis
    assert type(push.data[0].preset_stop_loss_execute_price) is Decimal
    assert type(push.data[0].price) is Decimal
    assert type(push.data[0].acc_base_volume) is Decimal
    assert type(push.data[0].notional_usd) is Decimal
    assert type(push.data[0].u_time) is Millis
    assert type(push.data[0].fill_time) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.mix.orders(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.mix.orders(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
