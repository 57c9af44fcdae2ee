# Made by Specloom from bitget/ws/v2/public/spot-books.yaml; change that file, not this one.
"""``client.v2.ws.spot.books``: the channel books, books1, books5, books15, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v2.ws.spot.books import RECORD
from bitget_client.v2.ws.spot.books import books as channel

ARGUMENTS = {
    "inst_id": "BTCUSDT",
}
ARG = {"instType": "SPOT", "instId": "BTCUSDT", "channel": "books"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "SPOT",
        "instId": "BTCUSDT",
        "channel": "books"
    },
    "data": [
        {
            "asks": [
                [
                    "26274.9",
                    "0.0009"
                ],
                [
                    "26275.0",
                    "0.0500"
                ]
            ],
            "bids": [
                [
                    "26274.8",
                    "0.0009"
                ],
                [
                    "26274.7",
                    "0.0027"
                ]
            ],
            "checksum": 0,
            "seq": 123,
            "ts": "1695710946294",
            "instId": "instId6"
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
    "topics": ("books", "books1", "books5", "books15"),
    "topic_key": "channel",
    "rate_limit.pool": "v2.ws.spot.books",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book.integrity": "seq",
    "book.asks": "asks",
    "book.bids": "bids",
    "book.snapshot_topics": ("books1", "books5", "books15"),
    "idempotency": None,
}


def test_asks_for_its_channel():
    assert channel(**ARGUMENTS).args() == [ARG]


def test_takes(told):
    assert told(RECORD) == TAKES


def test_documented_values(told):
    assert told(RECORD.call) == []


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v2.ws.spot.books"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.spot.books.pushes(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].asks[0].price == Decimal("26274.9")
    assert push.data[0].asks[0].size == Decimal("0.0009")
    assert push.data[0].asks[1].price == Decimal("26275.0")
    assert push.data[0].asks[1].size == Decimal("0.0500")
    assert push.data[0].bids[0].price == Decimal("26274.8")
    assert push.data[0].bids[0].size == Decimal("0.0009")
    assert push.data[0].bids[1].price == Decimal("26274.7")
    assert push.data[0].bids[1].size == Decimal("0.0027")
    assert push.data[0].checksum == 0
    assert push.data[0].seq == 123
    assert push.data[0].ts == 1695710946294
    assert push.data[0].inst_id == "instId6"
    assert type(push.data[0].checksum) is int
    assert type(push.data[0].seq) is int
    assert type(push.data[0].ts) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.spot.books.pushes(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1
        sockets.push(PUSH, action="update")
        push = await sockets.next(stream)
        assert push.action == "update"


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.spot.books.pushes(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)


@pytest.mark.mock
async def test_keeps_a_book(mock, streaming_client):
    async with streaming_client.v2.ws.spot.books(**ARGUMENTS) as books:
        await books.ready()
        first = (await anext(books)).copy()
        mock.tick(3)
        later = await anext(books)
        assert first.bids and first.asks and later.bids and later.asks
        assert later.ts >= first.ts
