# Made by Specloom from bitget/ws/v2/private/mix-positions-history.yaml; change that file, not this one.
"""``client.v2.ws.mix.positions_history``: the channel positions-history, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v2.ws.mix.positions_history import RECORD
from bitget_client.v2.ws.mix.positions_history import positions_history as channel

ARGUMENTS = {
    "inst_type": "USDT-FUTURES",
}
ARG = {"instType": "USDT-FUTURES", "instId": "default", "channel": "positions-history"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "USDT-FUTURES",
        "instId": "default",
        "channel": "positions-history"
    },
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
TAKES = {
    "inst_type": "instType: text, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES, needed",
    "inst_id": "instId: text, required, symbol, else default, given default",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("ws", "ws_classic"),
    "kind": "private",
    "topics": ("positions-history",),
    "topic_key": "channel",
    "rate_limit.pool": "v2.ws.mix.positions_history",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency": None,
    "reconcile[0].call": "v2.mix.position.history_position",
    "reconcile[0].id": ("posId",),
    "reconcile[0].time": "uTime",
    "reconcile[0].state": None,
    "reconcile[0].states": (),
    "reconcile[0].opened": None,
    "reconcile[0].compare": (),
    "reconcile[0].whole": False,
    "reconcile[0].gone": {},
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
    "reconcile[0].lists": {},
    "reconcile[0].words": {},
    "reconcile[0].params": {"productType": "{instType}"},
    "reconcile[0].items": "list",
    "reconcile[0].reach_seconds": 7776000,
}


def test_asks_for_its_channel():
    assert channel(**ARGUMENTS).args() == [ARG]


def test_takes(told):
    assert told(RECORD) == TAKES


def test_documented_values(told):
    assert told(RECORD.call) == [("margin_mode", ("crossed", "fixed")), ("pos_mode", ("one_way_mode", "hedge_mode"))]


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v2.ws.mix.positions_history"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.mix.positions_history(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].pos_id == "1"
    assert push.data[0].inst_id == "BTCUSDT"
    assert push.data[0].margin_coin == "USDT"
    assert push.data[0].margin_mode == "crossed"
    assert push.data[0].hold_side == "short"
    assert push.data[0].pos_mode == "one_way_mode"
    assert push.data[0].open_price_avg == Decimal("20000.0")
    assert push.data[0].close_price_avg == Decimal("26221.0")
    assert push.data[0].open_size == Decimal("0.010")
    assert push.data[0].close_size == Decimal("10.5")
    assert push.data[0].achieved_profits == Decimal("-62.21000000")
    assert push.data[0].settle_fee == Decimal("-0.02277989")
    assert push.data[0].open_fee == Decimal("-0.12000000")
    assert push.data[0].close_fee == Decimal("-0.15732600")
    assert push.data[0].c_time == 1696907951177
    assert push.data[0].u_time == 1697090609976
    assert type(push.data[0].c_time) is Millis
    assert type(push.data[0].u_time) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.mix.positions_history(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.mix.positions_history(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
