# Made by Specloom from bitget/ws/v2/private/mix-fill.yaml; change that file, not this one.
"""``client.v2.ws.mix.fill``: the channel fill, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v2.ws.mix.fill import RECORD
from bitget_client.v2.ws.mix.fill import fill as channel

ARGUMENTS = {
    "inst_type": "USDT-FUTURES",
}
ARG = {"instType": "USDT-FUTURES", "instId": "default", "channel": "fill"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "USDT-FUTURES",
        "instId": "default",
        "channel": "fill"
    },
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
            "feeDetail": [
                {
                    "feeCoin": "USDT",
                    "deduction": "no",
                    "totalDeductionFee": "0",
                    "totalFee": "-0.183717"
                }
            ],
            "cTime": "1703577336606",
            "uTime": "1700000000016"
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
    "topics": ("fill",),
    "topic_key": "channel",
    "rate_limit.pool": "v2.ws.mix.fill",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency": None,
    "reconcile[0].call": "v2.mix.order.fills",
    "reconcile[0].id": ("tradeId",),
    "reconcile[0].time": "cTime",
    "reconcile[0].state": None,
    "reconcile[0].states": (),
    "reconcile[0].opened": None,
    "reconcile[0].compare": (),
    "reconcile[0].whole": False,
    "reconcile[0].gone": {},
    "reconcile[0].fields": {},
    "reconcile[0].lists": {},
    "reconcile[0].words": {},
    "reconcile[0].params": {},
    "reconcile[0].items": "fillList",
    "reconcile[0].reach_seconds": 7776000,
}


def test_asks_for_its_channel():
    assert channel(**ARGUMENTS).args() == [ARG]


def test_takes(told):
    assert told(RECORD) == TAKES


def test_documented_values(told):
    assert told(RECORD.call) == [
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


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v2.ws.mix.fill"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.mix.fill(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].order_id == "111"
    assert push.data[0].client_oid == "clientOid2"
    assert push.data[0].trade_id == "222"
    assert push.data[0].symbol == "BTCUSDT"
    assert push.data[0].side == "buy"
    assert push.data[0].order_type == "market"
    assert push.data[0].pos_mode == "one_way_mode"
    assert push.data[0].price == Decimal("51000.5")
    assert push.data[0].base_volume == Decimal("0.01")
    assert push.data[0].quote_volume == Decimal("510.005")
    assert push.data[0].profit == Decimal("0")
    assert push.data[0].trade_side == "open"
    assert push.data[0].trade_scope == "taker"
    assert push.data[0].fee_detail[0].fee_coin == "USDT"
    assert push.data[0].fee_detail[0].deduction is False
    assert push.data[0].fee_detail[0].total_deduction_fee == Decimal("0")
    assert push.data[0].fee_detail[0].total_fee == Decimal("-0.183717")
    assert push.data[0].c_time == 1703577336606
    assert push.data[0].u_time == 1700000000016
    assert type(push.data[0].profit) is Decimal
    assert type(push.data[0].fee_detail[0].total_deduction_fee) is Decimal
    assert type(push.data[0].c_time) is Millis
    assert type(push.data[0].u_time) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.mix.fill(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.mix.fill(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
