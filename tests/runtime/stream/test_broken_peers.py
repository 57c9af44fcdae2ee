"""Frames that break the protocol, ways to close, and handshakes that fail: each is a cut that is told and healed."""

import asyncio
import itertools
import logging
import struct
import time

import pytest

from specloom.runtime.spec.records import StreamRules
from specloom.runtime.stream import (
    ConnectTimeout,
    Gap,
    LoginRefused,
    NotConnected,
    Push,
    StreamConnectError,
    StreamManager,
)

from .raw_server import CLOSE, CONTINUATION, PING, PONG, TEXT, RawServer, frame, text
from .sample_channels import DATA, orders, ticker
from .venue import RULES, until

KNOWS, LIVES = 5, 30  # seconds in which a reader has to know of a cut, and in which the stream has to work again

FRAMES = {
    "an unknown data opcode": frame(0x3, b"x"),
    "an unknown control opcode": frame(0xB, b"x"),
    "an unknown opcode with a whole message": frame(0x5, b'{"a":[1]}'),
    "a masked frame": frame(TEXT, b'{"a":[1]}', mask=True),
    "the first reserved bit": frame(TEXT, b"\xaaV*.", reserved=4),
    "the second reserved bit": frame(TEXT, b"x", reserved=2),
    "the third reserved bit": frame(TEXT, b"x", reserved=1),
    "a frame longer than any": frame(TEXT, b"x", length=1 << 40),
    "a frame whose length has its highest bit set": frame(TEXT, b"x", length=(1 << 63) + 5),
    "a ping over 125 bytes": frame(PING, b"x" * 126),
    "a pong over 125 bytes": frame(PONG, b"x" * 200),
    "a ping in fragments": frame(PING, b"x", fin=False) + frame(CONTINUATION, b"y"),
    "a continuation of nothing": frame(CONTINUATION, b"x"),
    "a message inside another": frame(TEXT, b"{", fin=False) + frame(TEXT, b'{"a":[1]}'),
    "text that is no UTF-8": frame(TEXT, b"\xff\xfe\xfd"),
    "a close frame in fragments": frame(CLOSE, struct.pack(">H", 1000), fin=False),
    "a close frame over 125 bytes": frame(CLOSE, struct.pack(">H", 1000) + b"x" * 200),
    "bytes of another protocol": b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n",
}
HARMLESS = {"text that is no UTF-8", "a pong over 125 bytes"}  # may be counted instead: the connection still works

CLOSINGS = {
    "with 1000": frame(CLOSE, struct.pack(">H", 1000) + b"bye"),
    "with 1001 and no text": frame(CLOSE, struct.pack(">H", 1001)),
    "with nothing": frame(CLOSE),
    "with one byte": frame(CLOSE, b"\x03"),
    "with 999": frame(CLOSE, struct.pack(">H", 999)),
    "with 1005": frame(CLOSE, struct.pack(">H", 1005)),
    "with 1006": frame(CLOSE, struct.pack(">H", 1006)),
    "with 5000": frame(CLOSE, struct.pack(">H", 5000)),
    "with text that is no UTF-8": frame(CLOSE, struct.pack(">H", 1000) + b"\xff\xfe"),
    "with 4001 and a text": frame(CLOSE, struct.pack(">H", 4001) + b"maintenance"),
    "with more after it": frame(CLOSE, struct.pack(">H", 1000)) + text({"event": "late"}),
    "with a message before it": text({"event": "last"}) + frame(CLOSE, struct.pack(">H", 1012)),
}


@pytest.fixture
async def server():
    async with RawServer() as server:
        yield server


@pytest.fixture
async def manager(server):
    before = asyncio.all_tasks()
    urls = {(version, kind): server.url for version in ("v2", "v3") for kind in ("public", "private")}
    made = StreamManager(
        StreamRules(**RULES),
        urls,
        data_of=lambda record: DATA[record.call],
        connect_timeout=1.0,
        login=lambda: b'{"op":"login","args":[{"apiKey":"a-key","sign":"a-signature"}]}',
        redact=lambda text: text.replace("a-key", "***").replace("a-signature", "***"),
        retryable=lambda code: code in {"40725", "30006"},
    )
    yield made
    await made.aclose()
    assert not [task for task in asyncio.all_tasks() - before if task.get_name().startswith("stream")]


def once(data, *, then=None):
    """Misbehaves on the first connection alone: sends ``data`` and keeps the connection, or ends it its own way."""
    done = []

    async def misbehave(reader, writer):
        if done:
            return
        done.append(True)
        writer.write(data)
        await writer.drain()
        if then is not None:
            then(writer)

    return misbehave


async def heals(server, manager):
    """The reader hears of a gap in time, and the stream works again; returns the gap as it opened."""
    stream = manager.stream(ticker("BTCUSDT"))
    events = stream.events()
    async with asyncio.timeout(KNOWS):
        gap = await anext(events)
        while not isinstance(gap, Gap):
            gap = await anext(events)
    assert gap.is_open
    async with asyncio.timeout(LIVES):
        closed = await anext(events)
        while not isinstance(closed, Gap):
            closed = await anext(events)
        assert not closed.is_open
        await stream.ready()
    assert server.connections == 2
    for writer in server.writers:
        writer.write(text({"action": "update", "arg": stream.topics[0].arg, "data": [{"lastPr": "1"}], "ts": 1}))
    async with asyncio.timeout(KNOWS):
        assert isinstance(await anext(events), Push)
    return gap


@pytest.mark.parametrize("kind", FRAMES)
async def test_a_broken_frame_is_a_cut(server, manager, kind):
    if kind in HARMLESS:
        await is_survived(server, manager, FRAMES[kind])
        return
    server.misbehave = once(FRAMES[kind])
    gap = await heals(server, manager)
    assert gap.reason


async def is_survived(server, manager, data):
    """A frame that does no harm may be counted or be a cut; the stream must go on within the same times."""
    server.misbehave = once(data)
    stream = manager.stream(ticker("BTCUSDT"))
    await stream.ready()
    await asyncio.sleep(0)
    async with asyncio.timeout(LIVES):
        while True:
            push = {"action": "update", "arg": stream.topics[0].arg, "data": [{"lastPr": "1"}], "ts": 1}
            for writer in server.writers:
                writer.write(text(push))
            try:
                async with asyncio.timeout(0.2):
                    assert isinstance(await anext(stream), Push)
                    return
            except TimeoutError:
                continue


@pytest.mark.parametrize("kind", CLOSINGS)
async def test_a_closing_is_a_cut_that_says_why(server, manager, kind):
    server.misbehave = once(CLOSINGS[kind])
    gap = await heals(server, manager)
    if kind in {"with 1000", "with 4001 and a text", "with nothing"}:
        number = kind.split()[1].replace("nothing", "closed by the exchange")
        assert number in gap.reason


@pytest.mark.parametrize("way", ["reset", "end of file", "half-closed"])
async def test_a_connection_that_ends_without_a_close_frame(server, manager, way):
    def end(writer):
        if way == "reset":
            writer.transport.abort()
        elif way == "end of file":
            writer.close()
        else:
            writer.write_eof()

    server.misbehave = once(b"", then=end)
    await heals(server, manager)


async def test_an_exception_in_a_receiver_is_a_cut(server, manager, monkeypatch):
    stream = manager.stream(ticker("BTCUSDT"))
    await stream.ready()
    (topic,) = stream.topics

    def fail(payload):
        monkeypatch.undo()
        raise RuntimeError("a mistake")

    monkeypatch.setattr(topic, "receive", fail)
    for slot in manager._pools["v2", "public"].connections():
        slot.connection.forget_routes()
    for writer in server.writers:
        writer.write(text({"action": "update", "arg": topic.arg, "data": [{"lastPr": "1"}]}))
    events = stream.events()
    async with asyncio.timeout(KNOWS):
        gap = await anext(events)
    assert isinstance(gap, Gap)
    assert "a mistake" in gap.reason
    async with asyncio.timeout(LIVES):
        await stream.ready()


async def test_an_exception_in_the_task_itself_is_a_cut(server, manager, monkeypatch):
    stream = manager.stream(ticker("BTCUSDT"))
    await stream.ready()
    (slot,) = manager._pools["v2", "public"].connections()
    keep, calls = slot._keep, []

    async def fail(connection):
        calls.append(connection)
        if len(calls) == 1:
            raise RuntimeError("a mistake")
        return await keep(connection)

    monkeypatch.setattr(slot, "_keep", fail)
    for writer in list(server.writers):
        writer.transport.abort()
    async with asyncio.timeout(LIVES):
        await until(lambda: slot.reconnects >= 1)
        await until(lambda: len(calls) >= 2 or slot.reconnects >= 1, LIVES)
        await stream.ready()
    for writer in list(server.writers):
        writer.transport.abort()
    async with asyncio.timeout(LIVES):
        await until(lambda: server.connections >= 3, LIVES)
        await stream.ready()


# handshakes


def answered(data, *, close=True):
    async def handshake(reader, writer):
        writer.write(data)
        await writer.drain()
        if not close:
            await reader.read()

    return handshake


HANDSHAKES = {
    "nothing, and the end": answered(b""),
    "half a status line": answered(b"HTTP/1.1 10"),
    "another protocol": answered(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"),
    "401": answered(b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"),
    "503": answered(b"HTTP/1.1 503 Unavailable\r\nContent-Length: 4\r\n\r\nbusy"),
    "an upgrade without a key": answered(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"
    ),
    "an upgrade with a wrong key": answered(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n"
    ),
    "a malformed location": answered(b"HTTP/1.1 302 Found\r\nLocation: ht!tp://[::bad\r\nContent-Length: 0\r\n\r\n"),
    "bytes that are no text": answered(b"HTTP/1.1 \xff\xfe\xfd\r\n\xff: \xfe\r\n\r\n"),
    "silence": answered(b"", close=False),
}


@pytest.mark.parametrize("kind", HANDSHAKES)
async def test_a_handshake_that_fails_is_told_and_tried_again(server, manager, kind):
    server.handshake = HANDSHAKES[kind]
    stream = manager.stream(ticker("BTCUSDT"))
    events = stream.events()
    async with asyncio.timeout(KNOWS):
        notice = await anext(events)
    assert isinstance(notice, ConnectTimeout if kind == "silence" else NotConnected)
    assert notice.reason
    server.handshake = None
    for writer in list(server.writers):
        writer.transport.abort()
    async with asyncio.timeout(LIVES):
        while not stream.topics[0].ready:
            try:
                await stream.ready()
            except StreamConnectError:
                continue


async def test_plain_iteration_raises_when_nothing_answers(server, manager):
    server.handshake = answered(b"HTTP/1.1 503 Unavailable\r\nContent-Length: 0\r\n\r\n")
    stream = manager.stream(ticker("BTCUSDT"))
    with pytest.raises(StreamConnectError, match="503"):
        async with asyncio.timeout(KNOWS):
            await anext(stream)
    server.handshake = None
    reader = asyncio.ensure_future(anext(stream))
    async with asyncio.timeout(LIVES):
        await until(lambda: stream.topics[0].ready, LIVES)
    reader.cancel()


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_is_never_followed(server, manager, status):
    async with RawServer() as other:
        head = f"HTTP/1.1 {status} Elsewhere\r\nLocation: {other.url}\r\nContent-Length: 0\r\n\r\n"
        server.handshake = answered(head.encode())
        events = manager.stream(orders("default")).events()
        async with asyncio.timeout(KNOWS):
            notice = await anext(events)
        assert str(status) in notice.reason
        await until(lambda: server.connections >= 2)
        assert (other.connections, other.received, server.received) == (0, [], [])


# refusals, limits, floods


async def test_a_login_refused_in_passing_is_waited_out(server, manager):
    server.login = {"event": "error", "code": "40725", "msg": "release of a-key a-signature"}
    events = manager.stream(orders("default")).events()
    async with asyncio.timeout(KNOWS):
        notice = await anext(events)
    assert "40725" in notice.reason
    assert "a-key" not in notice.reason + repr(manager.status())
    server.login = {"event": "login", "code": "0"}
    async with asyncio.timeout(LIVES):
        await until(lambda: manager.status().subscriptions == 1, LIVES)


async def test_a_refused_login_shows_no_secret(server, manager):
    server.login = {"event": "error", "code": "30012", "msg": "no: {apiKey: a-key, sign: a-signature}"}
    stream = manager.stream(orders("default"))
    with pytest.raises(LoginRefused, match="30012") as caught:
        async with asyncio.timeout(KNOWS):
            await anext(stream)
    shown = f"{caught.value!r} {caught.value} {vars(caught.value)} {manager.status()}"
    assert not [secret for secret in ("a-key", "a-signature") if secret in shown]
    assert server.connections == 1


async def test_a_login_that_is_not_answered_is_told(server, manager):
    async def say_nothing(asked, writer):
        return asked["op"] == "login"

    server.answer = say_nothing
    events = manager.stream(orders("default")).events()
    async with asyncio.timeout(KNOWS):
        notice = await anext(events)
        while not isinstance(notice, NotConnected):
            notice = await anext(events)
    assert "login" in notice.reason


@pytest.mark.parametrize("way", ["accepted and closed", "login refused in passing"])
async def test_failing_connections_come_less_and_less_often(server, manager, way):
    if way == "accepted and closed":
        server.misbehave = lambda _reader, writer: _close(writer)
    else:
        server.login = {"event": "error", "code": "40725", "msg": "busy"}
    stream = manager.stream(orders("default"))
    stream.open()
    await until(lambda: server.connections >= 5, 20)
    opened = server.opened_at
    pauses = [later - earlier for earlier, later in itertools.pairwise(opened)]
    assert pauses[3] >= 2.0  # half of the longest fourth pause


async def _close(writer):
    writer.close()


async def test_errors_without_an_argument_reach_the_reader(server, manager):
    async def refuse(asked, writer):
        if asked["op"] == "subscribe":
            writer.write(text({"event": "error", "code": "30006", "msg": "too many requests"}))
            return True
        return False

    server.answer = refuse
    stream = manager.stream(ticker(["A", "B"]))
    async with asyncio.timeout(KNOWS):
        warning = await anext(stream.events())
    assert (warning.code, len(warning.channels)) == ("30006", 2)
    assert warning.next_try > time.time()


async def test_a_subscription_that_the_exchange_ends_is_a_gap_and_comes_back(server, manager, monkeypatch):
    monkeypatch.setattr("specloom.runtime.stream.subscription_table.FIRST_DELAY", 0.1)
    stream = manager.stream(ticker("BTCUSDT"))
    await stream.ready()
    for writer in server.writers:
        writer.write(text({"event": "unsubscribe", "arg": stream.topics[0].arg}))
    events = stream.events()
    async with asyncio.timeout(KNOWS):
        opened, ended = await anext(events), await anext(events)
    assert (opened.is_open, ended.is_open) == (True, False)
    assert server.connections == 1


async def test_connections_are_logged_without_secrets(server, manager, caplog):
    caplog.set_level(logging.DEBUG)
    stream = manager.stream(orders("default"))
    await stream.ready()
    server.misbehave = once(frame(CLOSE, struct.pack(">H", 4001) + b"a-key must go"))
    for writer in list(server.writers):
        writer.transport.abort()
    await until(lambda: server.connections == 3, LIVES)
    async with asyncio.timeout(LIVES):
        await stream.ready()
    told = [(record.levelname, record.getMessage()) for record in caplog.records if "stream" in record.name]
    levels = {level for level, _ in told}
    assert levels >= {"DEBUG", "INFO", "WARNING"}
    assert any("4001" in message for _, message in told)
    assert not any("a-key" in message or "a-signature" in message for _, message in told)
