# Made by Specloom from bitget/ws/v3/public/uta-books.yaml; change that file, not this one.
"""``client.v3.ws.uta.books``: the channel books, books1, books5, books50, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v3.ws.uta.books import RECORD
from bitget_client.v3.ws.uta.books import books as channel

ARGUMENTS = {
    "inst_type": "spot",
    "symbol": "BTCUSDT",
}
ARG = {"instType": "spot", "symbol": "BTCUSDT", "topic": "books"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "spot",
        "symbol": "BTCUSDT",
        "topic": "books"
    },
    "data": [
        {
            "a": [
                [
                    "99756.7",
                    "23.9774"
                ]
            ],
            "b": [
                [
                    "99756.6",
                    "0.0128"
                ]
            ],
            "checksum": 0,
            "pseq": "13",
            "seq": 1304314508780744705,
            "ts": "1746698732562"
        }
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, required, one of spot usdt-futures coin-futures usdc-futures, needed",
    "symbol": "symbol: text, required, symbol, needed",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "public",
    "effect": "read",
    "errors": ("ws", "ws_uta"),
    "kind": "public",
    "topics": ("books", "books1", "books5", "books50"),
    "topic_key": "topic",
    "rate_limit.pool": "v3.ws.uta.books",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book.integrity": "seq_pseq",
    "book.asks": "a",
    "book.bids": "b",
    "book.snapshot_topics": ("books1", "books5", "books50"),
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
    assert RECORD.call == "v3.ws.uta.books"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v3.ws.uta.books.pushes(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].a[0].price == Decimal("99756.7")
    assert push.data[0].a[0].size == Decimal("23.9774")
    assert push.data[0].b[0].price == Decimal("99756.6")
    assert push.data[0].b[0].size == Decimal("0.0128")
    assert push.data[0].checksum == 0
    assert push.data[0].pseq == 13
    assert push.data[0].seq == 1304314508780744705
    assert push.data[0].ts == 1746698732562
    assert type(push.data[0].checksum) is int
    assert type(push.data[0].pseq) is int
    assert type(push.data[0].seq) is int
    assert type(push.data[0].ts) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v3.ws.uta.books.pushes(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1
        sockets.push(PUSH, action="update")
        push = await sockets.next(stream)
        assert push.action == "update"


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v3.ws.uta.books.pushes(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)


@pytest.mark.mock
async def test_keeps_a_book(mock, streaming_client):
    async with streaming_client.v3.ws.uta.books(**ARGUMENTS) as books:
        await books.ready()
        first = (await anext(books)).copy()
        mock.tick(3)
        later = await anext(books)
        assert first.bids and first.asks and later.bids and later.asks
        assert later.ts >= first.ts
