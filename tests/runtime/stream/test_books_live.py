"""Books over real sockets: right, or visibly stale and soon right again."""

from .sample_channels import books
from .venue import until


def _row(seq, pseq, a=(), b=()):
    return {"a": [list(x) for x in a], "b": [list(x) for x in b], "seq": seq, "pseq": pseq, "checksum": 0, "ts": seq}


async def _snapshot(client, arg):
    import json

    row = _row(client.asked * 1000, 0, [("101", "1"), ("102", "1")], [("100", "2")])
    await client.socket.send(json.dumps({"action": "snapshot", "arg": arg, "data": [row], "ts": 1}))


async def test_a_gap_is_visible_and_heals(exchange, manager):
    exchange.on_subscribe = _snapshot
    async with manager.stream(books("BTCUSDT", inst_type="spot")) as stream:
        book = await anext(stream)
        assert (book.best_bid.price_text, book.best_ask.price_text, book.live) == ("100", "101", True)
        await exchange.push([_row(1001, 1000, [("101", "0")])], action="update", symbol="BTCUSDT")
        book = await anext(stream)
        assert book.best_ask.price_text == "102"
        await exchange.push([_row(1005, 1004, [("101.5", "3")])], action="update", symbol="BTCUSDT")
        book = await anext(stream)
        assert "1001 was followed by 1005" in book.stale
        book = await anext(stream)
        assert (book.live, book.seq, book.resyncs) == (True, 2000, 1)


async def test_a_cut_makes_the_book_stale(exchange, manager):
    exchange.on_subscribe = _snapshot
    async with manager.stream(books("BTCUSDT", inst_type="spot")) as stream:
        book = await anext(stream)
        await exchange.cut()
        await until(lambda: not book.live)
        assert "connection lost" in (await anext(stream)).stale
        assert (await anext(stream)).live
