# Made by Specloom from bitget/ws/v3/private/uta-position.yaml; change that file, not this one.
"""``client.v3.ws.uta.position``: the channel position, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v3.ws.uta.position import RECORD
from bitget_client.v3.ws.uta.position import position as channel

ARGUMENTS = {}
ARG = {"instType": "UTA", "topic": "position"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "UTA",
        "topic": "position"
    },
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
TAKES = {
    "inst_type": "instType: text, optional, one of UTA, else UTA, given UTA",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("ws", "ws_uta"),
    "kind": "private",
    "topics": ("position",),
    "topic_key": "topic",
    "rate_limit.pool": "v3.ws.uta.position",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency": None,
    "reconcile[0].call": "v3.position.current_position",
    "reconcile[0].id": ("symbol", "posSide"),
    "reconcile[0].time": "updatedTime",
    "reconcile[0].state": None,
    "reconcile[0].states": (),
    "reconcile[0].opened": None,
    "reconcile[0].compare": (),
    "reconcile[0].whole": True,
    "reconcile[0].gone": {"size": "0", "available": "0", "frozen": "0", "positionStatus": "ended"},
    "reconcile[0].fields": {
        "size": "total",
        "liqPrice": "liquidationPrice",
        "totalFundingFee": "totalFunding",
        "marginSize": "positionBalance",
    },
    "reconcile[0].lists": {},
    "reconcile[0].words": {},
    "reconcile[0].params": {"category": "USDT-FUTURES"},
    "reconcile[0].items": "list",
    "reconcile[0].reach_seconds": None,
    "reconcile[1].call": "v3.position.current_position",
    "reconcile[1].id": ("symbol", "posSide"),
    "reconcile[1].time": "updatedTime",
    "reconcile[1].state": None,
    "reconcile[1].states": (),
    "reconcile[1].opened": None,
    "reconcile[1].compare": (),
    "reconcile[1].whole": True,
    "reconcile[1].gone": {"size": "0", "available": "0", "frozen": "0", "positionStatus": "ended"},
    "reconcile[1].fields": {
        "size": "total",
        "liqPrice": "liquidationPrice",
        "totalFundingFee": "totalFunding",
        "marginSize": "positionBalance",
    },
    "reconcile[1].lists": {},
    "reconcile[1].words": {},
    "reconcile[1].params": {"category": "COIN-FUTURES"},
    "reconcile[1].items": "list",
    "reconcile[1].reach_seconds": None,
    "reconcile[2].call": "v3.position.current_position",
    "reconcile[2].id": ("symbol", "posSide"),
    "reconcile[2].time": "updatedTime",
    "reconcile[2].state": None,
    "reconcile[2].states": (),
    "reconcile[2].opened": None,
    "reconcile[2].compare": (),
    "reconcile[2].whole": True,
    "reconcile[2].gone": {"size": "0", "available": "0", "frozen": "0", "positionStatus": "ended"},
    "reconcile[2].fields": {
        "size": "total",
        "liqPrice": "liquidationPrice",
        "totalFundingFee": "totalFunding",
        "marginSize": "positionBalance",
    },
    "reconcile[2].lists": {},
    "reconcile[2].words": {},
    "reconcile[2].params": {"category": "USDC-FUTURES"},
    "reconcile[2].items": "list",
    "reconcile[2].reach_seconds": None,
}


def test_asks_for_its_channel():
    assert channel(**ARGUMENTS).args() == [ARG]


def test_takes(told):
    assert told(RECORD) == TAKES


def test_documented_values(told):
    assert told(RECORD.call) == [
        ("hold_mode", ("one_way_mode", "hedge_mode")),
        ("pos_side", ("long", "short")),
        ("position_status", ("opening", "ended")),
    ]


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v3.ws.uta.position"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v3.ws.uta.position(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].symbol == "BTCUSDT"
    assert push.data[0].leverage == Decimal("20")
    assert push.data[0].open_fee_total == Decimal("3.5")
    assert push.data[0].mmr == Decimal("4.5")
    assert push.data[0].break_even_price == Decimal("5.5")
    assert push.data[0].available == Decimal("0")
    assert push.data[0].liq_price == Decimal("7.5")
    assert push.data[0].margin_mode == "crossed"
    assert push.data[0].unrealised_pnl == Decimal("9.5")
    assert push.data[0].mark_price == Decimal("94987.1")
    assert push.data[0].created_time == 1736378720620
    assert push.data[0].avg_price == Decimal("12.5")
    assert push.data[0].total_funding_fee == Decimal("13.5")
    assert push.data[0].updated_time == 1700000000014
    assert push.data[0].margin_coin == "USDT"
    assert push.data[0].frozen == Decimal("16.5")
    assert push.data[0].profit_rate == Decimal("17.5")
    assert push.data[0].close_fee_total == Decimal("18.5")
    assert push.data[0].margin_size == Decimal("19.5")
    assert push.data[0].cur_realised_pnl == Decimal("20.5")
    assert push.data[0].size == Decimal("21.5")
    assert push.data[0].position_status == "ended"
    assert push.data[0].pos_side == "long"
    assert push.data[0].hold_mode == "hedge_mode"
    assert push.data[0].margin_rate == Decimal("25.5")
    assert type(push.data[0].leverage) is Decimal
    assert type(push.data[0].available) is Decimal
    assert type(push.data[0].created_time) is Millis
    assert type(push.data[0].updated_time) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v3.ws.uta.position(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v3.ws.uta.position(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
