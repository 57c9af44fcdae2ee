# Made by Specloom from bitget/ws/v2/private/mix-positions.yaml; change that file, not this one.
"""``client.v2.ws.mix.positions``: the channel positions, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v2.ws.mix.positions import RECORD
from bitget_client.v2.ws.mix.positions import positions as channel

ARGUMENTS = {
    "inst_type": "USDT-FUTURES",
}
ARG = {"instType": "USDT-FUTURES", "instId": "default", "channel": "positions"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "USDT-FUTURES",
        "instId": "default",
        "channel": "positions"
    },
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
    "topics": ("positions",),
    "topic_key": "channel",
    "rate_limit.pool": "v2.ws.mix.positions",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency": None,
    "reconcile[0].call": "v2.mix.position.all_position",
    "reconcile[0].id": ("instId", "holdSide", "marginMode"),
    "reconcile[0].time": "uTime",
    "reconcile[0].state": None,
    "reconcile[0].states": (),
    "reconcile[0].opened": None,
    "reconcile[0].compare": (),
    "reconcile[0].whole": True,
    "reconcile[0].gone": {"total": "0", "available": "0", "frozen": "0"},
    "reconcile[0].fields": {"instId": "symbol", "frozen": "locked", "marginRate": "marginRatio"},
    "reconcile[0].lists": {},
    "reconcile[0].words": {},
    "reconcile[0].params": {},
    "reconcile[0].items": "",
    "reconcile[0].reach_seconds": None,
}


def test_asks_for_its_channel():
    assert channel(**ARGUMENTS).args() == [ARG]


def test_takes(told):
    assert told(RECORD) == TAKES


def test_documented_values(told):
    assert told(RECORD.call) == [
        ("asset_mode", ("single", "union")),
        ("auto_margin", ("on", "off")),
        ("pos_mode", ("one_way_mode", "hedge_mode")),
    ]


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v2.ws.mix.positions"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.mix.positions(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].pos_id == "1"
    assert push.data[0].inst_id == "ETHUSDT"
    assert push.data[0].margin_coin == "USDT"
    assert push.data[0].margin_size == Decimal("9.5")
    assert push.data[0].margin_mode == "crossed"
    assert push.data[0].hold_side == "short"
    assert push.data[0].pos_mode == "hedge_mode"
    assert push.data[0].total == Decimal("0.1")
    assert push.data[0].available == Decimal("0.1")
    assert push.data[0].frozen == Decimal("0")
    assert push.data[0].open_price_avg == Decimal("1900")
    assert push.data[0].leverage == Decimal("20")
    assert push.data[0].achieved_profits == Decimal("13.5")
    assert push.data[0].unrealized_pl == Decimal("14.5")
    assert push.data[0].unrealized_plr == Decimal("15.5")
    assert push.data[0].liquidation_price == Decimal("5788.108475905242")
    assert push.data[0].keep_margin_rate == Decimal("0.005")
    assert push.data[0].margin_rate == Decimal("0.004416374196")
    assert push.data[0].c_time == 1695649246169
    assert push.data[0].break_even_price == Decimal("24778.97")
    assert push.data[0].total_fee == Decimal("1.45")
    assert push.data[0].deducted_fee == Decimal("0.388")
    assert push.data[0].mark_price == Decimal("2500")
    assert push.data[0].u_time == 1695711602568
    assert push.data[0].asset_mode == "union"
    assert push.data[0].auto_margin == "off"
    assert push.data[0].isolated_margin_rate == Decimal("27.5")
    assert type(push.data[0].frozen) is Decimal
    assert type(push.data[0].open_price_avg) is Decimal
    assert type(push.data[0].leverage) is Decimal
    assert type(push.data[0].c_time) is Millis
    assert type(push.data[0].mark_price) is Decimal
    assert type(push.data[0].u_time) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.mix.positions(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.mix.positions(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
