# Made by Specloom from bitget/ws/v2/public/mix-books.yaml; change that file, not this one.
"""``client.v2.ws.mix.books``: the channel books, books1, books5, books15, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v2.ws.mix.books import RECORD
from bitget_client.v2.ws.mix.books import books as channel

ARGUMENTS = {
    "inst_type": "USDT-FUTURES",
    "inst_id": "BTCUSDT",
}
ARG = {"instType": "USDT-FUTURES", "instId": "BTCUSDT", "channel": "books"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "USDT-FUTURES",
        "instId": "BTCUSDT",
        "channel": "books"
    },
    "data": [
        {
            "asks": [
                [
                    "27000.5",
                    "8.760"
                ],
                [
                    "27001.0",
                    "0.400"
                ]
            ],
            "bids": [
                [
                    "27000.0",
                    "2.710"
                ],
                [
                    "26999.5",
                    "1.460"
                ]
            ],
            "checksum": 0,
            "seq": 123,
            "ts": "1695716059516",
            "pseq": "15"
        }
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES, needed",
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
    "rate_limit.pool": "v2.ws.mix.books",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book.integrity": "seq_pseq",
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
    assert RECORD.call == "v2.ws.mix.books"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.mix.books.pushes(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].asks[0].price == Decimal("27000.5")
    assert push.data[0].asks[0].size == Decimal("8.760")
    assert push.data[0].asks[1].price == Decimal("27001.0")
    assert push.data[0].asks[1].size == Decimal("0.400")
    assert push.data[0].bids[0].price == Decimal("27000.0")
    assert push.data[0].bids[0].size == Decimal("2.710")
    assert push.data[0].bids[1].price == Decimal("26999.5")
    assert push.data[0].bids[1].size == Decimal("1.460")
    assert push.data[0].checksum == 0
    assert push.data[0].seq == 123
    assert push.data[0].ts == 1695716059516
    assert push.data[0].pseq == 15
    assert type(push.data[0].checksum) is int
    assert type(push.data[0].seq) is int
    assert type(push.data[0].ts) is Millis
    assert type(push.data[0].pseq) is int
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.mix.books.pushes(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1
        sockets.push(PUSH, action="update")
        push = await sockets.next(stream)
        assert push.action == "update"


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.mix.books.pushes(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)


@pytest.mark.mock
async def test_keeps_a_book(mock, streaming_client):
    async with streaming_client.v2.ws.mix.books(**ARGUMENTS) as books:
        await books.ready()
        first = (await anext(books)).copy()
        mock.tick(3)
        later = await anext(books)
        assert first.bids and first.asks and later.bids and later.asks
        assert later.ts >= first.ts
