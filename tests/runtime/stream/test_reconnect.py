"""What breaks heals by itself, within every limit, on a clock that the test moves."""

import itertools
import json

import pytest

from specloom.runtime.spec.records import StreamRules
from specloom.runtime.stream import Gap, LoginRefused, Notice, Push, StreamManager
from specloom.runtime.stream.reading import read

from .fake_time import FakeClock, FakeVenue
from .sample_channels import DATA, books, orders, ticker
from .venue import RULES


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def venue(clock):
    return FakeVenue(clock)


@pytest.fixture
async def make(clock, venue):
    managers = []

    def make(**options):
        urls = {(version, kind): "ws://venue" for version in ("v2", "v3") for kind in ("public", "private")}
        rules = StreamRules(**RULES)
        manager = StreamManager(
            rules, urls, clock=clock, connect=venue.connect, data_of=lambda record: DATA[record.call], **options
        )
        managers.append(manager)
        return manager

    yield make
    for manager in managers:
        await manager.aclose()
    assert venue.sockets == []


def _symbols(count):
    return [f"COIN{number}USDT" for number in range(count)]


def _waiting(stream):
    """Pushes, books and gaps that have ended; what else waits is told by other tests."""
    items = [read(stream.buffer.take()) for _ in range(len(stream.buffer))]
    ended = [item for item in items if isinstance(item, Gap) and not item.is_open]
    return [item for item in items if item is not None and (not isinstance(item, Notice) or item in ended)]


def _row(price):
    return [{"instId": "BTCUSDT", "lastPr": price}]


async def test_a_thousand_channels_are_there_as_fast_as_the_limits_allow(make, clock, venue):
    stream = make().stream(ticker(_symbols(1000)))
    stream.open()
    await clock.advance(1)
    assert sum(len(socket.args) for socket in venue.sockets) == 1000
    assert len(venue.sockets) == 21
    assert max(len(socket.args) for socket in venue.sockets) <= 49
    assert stream.status().live


async def test_a_missed_pong_ends_the_connection(make, clock, venue):
    stream = make().stream(ticker("BTCUSDT"))
    stream.open()
    await clock.advance(5)
    venue.pongs = False
    await clock.advance(30)
    venue.pongs = True
    await clock.advance(20)
    assert len(venue.connected_at) == 2
    (gap,) = _waiting(stream)
    assert gap.reason == "no pong"
    assert gap.channels == (stream.topics[0].arg,)
    assert gap.end - gap.start >= 10


async def test_pings_keep_a_quiet_connection(make, clock, venue):
    stream = make().stream(ticker("BTCUSDT"))
    stream.open()
    await clock.advance(600)
    assert len(venue.connected_at) == 1
    assert sum(raw == b"ping" for _, raw in venue.sent) == 20


async def test_an_outage_is_waited_out_with_growing_pauses(make, clock, venue):
    stream = make().stream(ticker("BTCUSDT"))
    stream.open()
    await clock.advance(20)
    venue.down = True
    venue.sockets[0].cut()
    await clock.advance(300)
    tries = venue.connected_at[1:]
    pauses = [later - earlier for earlier, later in itertools.pairwise(tries)]
    assert pauses[0] < 2
    assert max(pauses) <= 30
    assert pauses[-1] >= 15
    venue.down = False
    await clock.advance(31)
    assert stream.status().live
    assert len(stream.gaps) == 1


async def test_a_flood_of_cuts_stays_below_the_connection_limit(make, clock, venue):
    make().stream(ticker(_symbols(900))).open()
    for _ in range(600):
        await clock.advance(1)
        for socket in list(venue.sockets):
            socket.cut()
    times = venue.connected_at
    for start in times:
        assert sum(start <= time < start + 300 for time in times) <= 300


async def test_resubscribing_keeps_the_pace(make, clock, venue):
    make().stream(ticker(_symbols(49))).open()
    sockets = set()
    for _ in range(20):
        await clock.advance(2)
        sockets.update(venue.sockets)
        for socket in list(venue.sockets):
            socket.cut()
    assert len(sockets) >= 5
    for start in venue.connected_at:
        assert sum(start <= time < start + 60 for time in venue.connected_at) <= 10
    for socket in sockets:
        for start in socket.times:
            assert sum(start <= time < start + 1 for time in socket.times) <= 10


async def test_an_unconfirmed_subscription_is_asked_for_again(make, clock, venue):
    venue.acks = False
    stream = make().stream(ticker("BTCUSDT"))
    stream.open()
    await clock.advance(11)
    assert not stream.status().live
    venue.acks = True
    await clock.advance(10)
    assert stream.status().live
    assert len(venue.connected_at) == 1


async def test_a_hand_over_loses_and_repeats_nothing(make, clock, venue):
    stream = make().stream(ticker("BTCUSDT"))
    stream.open()
    arg, number = None, 0
    while len(venue.connected_at) < 2 or len(venue.sockets) > 1:
        assert clock.now < RULES["session_seconds"], "no hand-over before the exchange's cut"
        if clock.now < RULES["session_seconds"] - 300:
            await clock.advance(600)
            continue
        arg = stream.topics[0].arg
        number += 1
        for socket in list(venue.sockets):
            if arg in socket.args:
                socket.push(arg, _row(str(number)))
        await clock.advance(0.02)
    prices = [push.data[0].last_pr for push in _waiting(stream)]
    assert prices == list(range(1, number + 1))
    assert stream.gaps.__len__() == 0


async def test_a_hand_over_keeps_books_linked(make, clock, venue):
    manager = make()
    stream = manager.stream(books("BTCUSDT", inst_type="spot"))
    seq = 1

    def row(seq, pseq):
        return [{"a": [["101", str(seq)]], "b": [["100", "1"]], "seq": seq, "pseq": pseq, "ts": seq}]

    venue.on_subscribe = lambda socket, arg: clock.call_later(0.02, lambda: socket.push(arg, row(seq, 0), "snapshot"))
    stream.open()
    await clock.advance(1)
    (book,) = _waiting(stream)
    arg = book.arg
    await clock.advance(RULES["session_seconds"] - 300)
    while len(venue.connected_at) < 2 or len(venue.sockets) > 1:
        seq += 1
        for socket in list(venue.sockets):
            if arg in socket.args:
                socket.push(arg, row(seq, seq - 1))
        assert book.live
        assert int(book.best_ask.size_text) == seq
        await clock.advance(0.05)
    assert (book.resyncs, book.live) == (0, True)


async def test_it_logs_in_again_before_it_subscribes(make, clock, venue):
    login = json.dumps({"op": "login", "args": [{"apiKey": "k"}]}).encode()
    stream = make(login=lambda: login).stream(orders("default"))
    stream.open()
    await clock.advance(1)
    venue.sockets[0].cut()
    await clock.advance(3)
    operations = [json.loads(raw)["op"] for _, raw in venue.sent]
    assert operations == ["login", "subscribe", "login", "subscribe"]


async def test_a_refused_login_reaches_the_reader(make, clock, venue):
    venue.login_code = "30005"
    stream = make(login=lambda: b'{"op":"login","args":[{}]}').stream(orders("default"))
    stream.open()
    await clock.advance(5)
    with pytest.raises(LoginRefused, match="30005"):
        await anext(stream)
    assert len(venue.connected_at) == 1


async def test_a_reader_who_blocks_holds_up_nobody_else(make, clock, venue):
    manager = make()
    slow = manager.stream(ticker("BTCUSDT", policy="block", buffer=10))
    fast = manager.stream(ticker("BTCUSDT"))
    slow.open()
    fast.open()
    await clock.advance(1)
    own, other = venue.sockets
    for number in range(1, 11):
        own.push(slow.topics[0].arg, _row(str(number)))
        other.push(fast.topics[0].arg, _row(str(number)))
    assert (own.paused, other.paused) == (True, False)
    sent = len(own.times)
    await clock.advance(120)
    assert len(own.times) - sent == 4
    assert len(venue.connected_at) == 2
    assert [push.data[0].last_pr for push in _waiting(slow)] == list(range(1, 11))
    assert not own.paused
    assert len(fast.buffer) == 10


async def test_gaps_of_one_cut_are_told_once(make, clock, venue):
    stream = make().stream(ticker(_symbols(30)))
    stream.open()
    await clock.advance(1)
    venue.sockets[0].cut()
    await clock.advance(3)
    (gap,) = _waiting(stream)
    assert isinstance(gap, Gap)
    assert len(gap.channels) == 30


async def test_unknown_members_and_broken_pushes_do_no_harm(make, clock, venue):
    stream = make().stream(ticker("BTCUSDT"))
    stream.open()
    await clock.advance(1)
    socket, arg = venue.sockets[0], stream.topics[0].arg
    socket.push(arg, [{"instId": "BTCUSDT", "lastPr": "1", "brandNew": {"a": [1]}}])
    socket.on_message(json.dumps({"arg": arg, "data": 7}).encode())
    socket.on_message(b'{"arg":{"instType":"SPOT"')
    socket.on_message(b"\xff\xfe")
    socket.push(arg, _row("2"))
    pushes = [item for item in _waiting(stream) if isinstance(item, Push)]
    assert pushes[0].data[0].last_pr == 1
    assert pushes[-1].data[0].last_pr == 2
    assert len(pushes) == 2
    assert stream.buffer.counters.undecodable == 1


async def test_a_gap_is_told_when_it_opens_and_on_one_reading_of_a_book_alone(make, clock, venue):
    stream = make().stream(books("BTCUSDT", inst_type="spot"))
    row = {"a": [["101", "1"]], "b": [["100", "1"]], "seq": 5, "pseq": 0, "ts": 5}
    venue.on_subscribe = lambda socket, arg: clock.call_later(0.02, lambda: socket.push(arg, [row], "snapshot"))
    stream.open()
    await clock.advance(1)
    assert (await anext(stream)).gap is None
    venue.down = True
    venue.sockets[0].cut()
    await clock.advance(0)
    (gap,) = [item for item in stream.buffer.items if isinstance(item, Gap)]
    assert gap.is_open
    assert stream.gaps[-1].is_open
    assert not (await anext(stream)).live
    venue.down = False
    await clock.advance(5)
    book = await anext(stream)
    assert (book.live, book.gap.is_open) == (True, False)
    arg = stream.topics[0].arg
    venue.sockets[0].push(arg, [{**row, "seq": 6, "pseq": 5}])
    assert (await anext(stream)).gap is None
