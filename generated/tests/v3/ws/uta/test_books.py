# Made by Specloom from bitget/ws/v3/public/uta-books.yaml; change that file, not this one.
"""``client.v3.ws.uta.books``: the channel books, books1, books5, books50, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client.v3.ws.uta.books import RECORD
from bitget_client.v3.ws.uta.books import books as channel
from bitget_client._runtime.scalars import Millis

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


def test_asks_for_its_channel():
    assert channel(**ARGUMENTS).args() == [ARG]


def test_takes(told):
    assert told(RECORD) == TAKES


def test_documented_values(told):
    assert told(RECORD.call) == []


def test_record():
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v3.ws.uta.books"
    assert RECORD.version == "v3"
    assert RECORD.symbol_format == "v3"
    assert RECORD.access == "public"
    assert RECORD.effect == "read"
    assert RECORD.errors == ("ws", "ws_uta")
    assert RECORD.kind == "public"
    assert RECORD.topics == ("books", "books1", "books5", "books50")
    assert RECORD.topic_key == "topic"
    assert RECORD.rate_limit.pool == "v3.ws.uta.books"
    assert RECORD.rate_limit.documented is False
    assert RECORD.rate_limit.default.requests == 10
    assert RECORD.rate_limit.default.seconds == 1
    assert RECORD.rate_limit.default.scope == "ip"
    assert RECORD.rate_limit.copy_trader is None
    assert RECORD.book.integrity == "seq_pseq"
    assert RECORD.book.asks == "a"
    assert RECORD.book.bids == "b"
    assert RECORD.book.snapshot_topics == ("books1", "books5", "books50")
    assert RECORD.idempotency is None


@pytest.mark.mock
async def test_reads_what_is_pushed(async_mock_client, sockets):
    async with async_mock_client.v3.ws.uta.books.pushes(**ARGUMENTS) as stream:
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
    assert not async_mock_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(async_mock_client, sockets):
    async with async_mock_client.v3.ws.uta.books.pushes(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(async_mock_client)
        assert async_mock_client.stream_status().subscriptions == 1
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
async def test_keeps_a_book(mock, async_mock_client):
    async with async_mock_client.v3.ws.uta.books(**ARGUMENTS) as books:
        await books.ready()
        first = (await anext(books)).copy()
        mock.tick(3)
        later = await anext(books)
        assert first.bids and first.asks and later.bids and later.asks
        assert later.ts >= first.ts
