"""The same without an event loop."""

import threading
import time
from itertools import islice

from helpers import at


def test_iterator(sync_client):
    with sync_client.v2.ws.spot.ticker("BTCUSDT") as stream:
        pushes = list(islice(stream, 3))
    assert [push.data[0].inst_id for push in pushes] == ["BTCUSDT"] * 3


def test_book(sync_client):
    with sync_client.v3.ws.uta.books("BTCUSDT", inst_type="spot") as stream:
        books = list(islice(stream, 5))
    assert books[-1].best_bid.price < books[-1].best_ask.price


def test_callback(sync_client):
    heard, enough = [], threading.Event()

    def note(push):
        heard.append(push)
        if len(heard) == 3:
            enough.set()

    sync_client.v2.ws.spot.ticker("BTCUSDT").each(note)
    assert enough.wait(5)


def test_order_and_its_push(sync_client):
    orders = sync_client.v2.ws.spot.orders("BTCUSDT")
    with orders:
        placed = sync_client.v2.ws.spot.place_order(
            inst_id="BTCUSDT", order_type="limit", side="buy", force="gtc", size="0.01", price="50000"
        )
        assert next(orders).data[0].order_id == placed.order_id


def test_closing_ends_threads_and_sockets(package, exchange):
    before = set(threading.enumerate())
    with package.Bitget(**at(exchange)) as client:
        next(client.v2.ws.spot.ticker("BTCUSDT"))
        client.v2.ws.spot.ticker("ETHUSDT").each(lambda push: None)
    until = time.monotonic() + 60
    while exchange.streams.sessions:
        assert time.monotonic() < until, "the connections stay open"
        time.sleep(0.01)
    assert {thread for thread in threading.enumerate() if thread.name.startswith("stream")} <= before


def test_a_gap_is_told_to_its_end(sync_client, exchange, package):
    orders = sync_client.v2.ws.spot.orders("BTCUSDT")
    told = []
    with orders:
        orders.ready()
        exchange.on_loop(lambda: [session.cut() for session in list(exchange.streams.sessions)])
        for event in orders.events():
            told.append(type(event).__name__)
            if told[-1] == "Recovered":
                break
        assert orders.status().live
    assert told[0] == "Gap"
    assert "Unrecovered" not in told
