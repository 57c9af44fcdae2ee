# Made by Specloom from bitget/ws/v2/public/spot-auction.yaml; change that file, not this one.
"""``client.v2.ws.spot.auction``: the channel auction, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v2.ws.spot.auction import RECORD
from bitget_client.v2.ws.spot.auction import auction as channel

ARGUMENTS = {
    "inst_id": "BTCUSDT",
}
ARG = {"instType": "SPOT", "instId": "BTCUSDT", "channel": "auction"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "SPOT",
        "instId": "BTCUSDT",
        "channel": "auction"
    },
    "data": [
        {
            "stage": "stage_1",
            "stageEndTime": "1728876900000",
            "estOpeningPrice": "3.5",
            "matchedVolume": "4.5",
            "auctionEndTime": "1728877500000"
        }
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, required, one of SPOT, else SPOT, given SPOT",
    "inst_id": "instId: text, required, symbol, needed",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "public",
    "effect": "read",
    "errors": ("ws", "ws_classic"),
    "kind": "public",
    "topics": ("auction",),
    "topic_key": "channel",
    "rate_limit.pool": "v2.ws.spot.auction",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency": None,
}


def test_asks_for_its_channel():
    assert channel(**ARGUMENTS).args() == [ARG]


def test_takes(told):
    assert told(RECORD) == TAKES


def test_documented_values(told):
    assert told(RECORD.call) == [("stage", ("pre_market", "stage_1", "stage_2", "stage_3", "success", "failure"))]


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v2.ws.spot.auction"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.spot.auction(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].stage == "stage_1"
    assert push.data[0].stage_end_time == 1728876900000
    assert push.data[0].est_opening_price == Decimal("3.5")
    assert push.data[0].matched_volume == Decimal("4.5")
    assert push.data[0].auction_end_time == 1728877500000
    assert type(push.data[0].stage_end_time) is Millis
    assert type(push.data[0].auction_end_time) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.spot.auction(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1
        sockets.push(PUSH, action="update")
        push = await sockets.next(stream)
        assert push.action == "update"


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.spot.auction(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
