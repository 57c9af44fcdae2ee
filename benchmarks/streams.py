"""What a push costs: tickers and order books over a real socket, against a bare loop on the same libraries.

Run with ``python benchmarks/streams.py``. A server in a process of its own sends the same frames to each reader, as
fast as they are read; the figure is the reader's CPU time for one message. ``ccxt.pro`` takes part when it is
installed: its own handler is given the same messages, without a socket, which flatters it.
"""

import asyncio
import contextlib
import gc
import json
import multiprocessing
import random
import sys
import time
from bisect import bisect_left
from collections import deque
from pathlib import Path
from typing import Any

import msgspec
import picows

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "generator"))

from specloom.runtime.records import BookRule, Channel, Limit, RateLimit, StreamRules  # noqa: E402
from specloom.runtime.stream import Books, Hub, Subscription  # noqa: E402
from specloom.runtime.values import Dec, Model, Ms, Text  # noqa: E402

MESSAGES = 60_000
BOOK_MESSAGES = 20_000
ROUNDS = 3
CHUNK = 64
RULES = StreamRules(
    messages_per_second=10,
    subscriptions_per_hour=240,
    channels_per_connection=1000,
    channels_advised=49,
    connections_per_window=300,
    connections_window_seconds=300,
    connections_at_once=100,
    message_bytes=4096,
    ping_seconds=30,
    idle_seconds=120,
    session_seconds=86400,
    batch_orders=20,
)


class Ticker(
    Model,
    rename={
        "inst_id": "instId",
        "last_pr": "lastPr",
        "high24h": "high24h",
        "change24h": "change24h",
        "bid_pr": "bidPr",
        "ask_pr": "askPr",
        "bid_sz": "bidSz",
        "ask_sz": "askSz",
        "base_volume": "baseVolume",
        "quote_volume": "quoteVolume",
        "open_utc": "openUtc",
        "change_utc24h": "changeUtc24h",
    },
):
    """One row of the ticker channel."""

    inst_id: Text = None
    last_pr: Dec = None
    open24h: Dec = None
    high24h: Dec = None
    low24h: Dec = None
    change24h: Dec = None
    bid_pr: Dec = None
    ask_pr: Dec = None
    bid_sz: Dec = None
    ask_sz: Dec = None
    base_volume: Dec = None
    quote_volume: Dec = None
    open_utc: Dec = None
    change_utc24h: Dec = None
    ts: Ms = None


class BookRow(msgspec.Struct, gc=False):
    """One row of the book channel, for the bare loop."""

    asks: list[list[str]]
    bids: list[list[str]]
    seq: int
    pseq: int = 0
    checksum: int = 0
    ts: str = ""


class BarePush(msgspec.Struct, gc=False):
    """What the bare loop decodes."""

    data: list[Ticker]
    action: str = ""
    arg: dict[str, str] | None = None
    ts: int = 0


class BareBook(msgspec.Struct, gc=False):
    """What the bare loop decodes of books."""

    data: list[BookRow]
    action: str = ""
    arg: dict[str, str] | None = None
    ts: int = 0


def _channel(call: str, topic: str, book: BookRule | None = None) -> Channel:
    return Channel(
        call=call,
        version="v2",
        kind="public",
        topics=(topic,),
        topic_key="channel",
        symbol_format="v2",
        access="public",
        effect="read",
        rate_limit=RateLimit(default=Limit(10, 1, "ip"), pool="bench"),
        errors=(),
        book=book,
    )


TICKER = _channel("v2.ws.spot.ticker", "ticker")
BOOKS = _channel("v2.ws.mix.books", "books", BookRule(integrity="seq_pseq", asks="asks", bids="bids"))


# the server


def ticker_frames(arg: dict[str, str]) -> list[bytes]:
    """Ticker pushes as the exchange sends them."""
    chance, frames = random.Random(1), []
    for number in range(MESSAGES):
        price = f"{27000 + chance.random() * 10:.2f}"
        row = {
            "instId": arg["instId"],
            "lastPr": price,
            "open24h": "27000.50",
            "high24h": "30668.63",
            "low24h": "26999.00",
            "change24h": "-0.00002",
            "bidPr": price,
            "bidSz": "2.6400",
            "askPr": price,
            "askSz": "1.8800",
            "baseVolume": "21746.8200",
            "quoteVolume": "641212193.12",
            "openUtc": "27000.50",
            "changeUtc24h": "0",
            "ts": str(1695715383021 + number),
        }
        frames.append(_push(arg, "snapshot", row, number))
    return frames


def book_frames(arg: dict[str, str]) -> list[bytes]:
    """A whole book of 400 levels a side, then updates of twenty levels."""
    chance = random.Random(1)

    def level(side: int, place: int, size: str | None = None) -> list[str]:
        return [f"{100_000 + side * (place + 1) / 10:.1f}", size or f"{chance.random() * 5 + 0.0001:.4f}"]

    def change(side: int) -> list[str]:
        return level(side, min(int(chance.expovariate(1 / 40)), 399), "0" if chance.random() < 0.3 else None)

    whole = {side: [level(sign, place) for place in range(400)] for side, sign in (("asks", 1), ("bids", -1))}
    frames = [_push(arg, "snapshot", {**whole, "checksum": 0, "seq": 1, "pseq": 0, "ts": "1"}, 0)]
    for seq in range(2, BOOK_MESSAGES + 1):
        changes = {side: [change(sign) for _ in range(10)] for side, sign in (("asks", 1), ("bids", -1))}
        row = {**changes, "checksum": 0, "seq": seq, "pseq": seq - 1, "ts": str(seq)}
        frames.append(_push(arg, "update", row, seq))
    return frames


def _push(arg: dict[str, str], action: str, row: dict[str, Any], number: int) -> bytes:
    text = json.dumps({"action": action, "arg": arg, "data": [row], "ts": number}, separators=(",", ":")).encode()
    if len(text) < 126:
        return b"\x81" + bytes([len(text)]) + text
    if len(text) < 65_536:
        return b"\x81\x7e" + len(text).to_bytes(2, "big") + text
    return b"\x81\x7f" + len(text).to_bytes(8, "big") + text


def serve(ports: "multiprocessing.Queue[int]") -> None:
    """Acknowledge a subscription and send its frames, several in one write."""
    asyncio.run(_serve(ports))


async def _serve(ports: "multiprocessing.Queue[int]") -> None:
    from websockets import ConnectionClosed
    from websockets.asyncio.server import ServerConnection
    from websockets.asyncio.server import serve as listen

    async def one(socket: ServerConnection) -> None:
        with contextlib.suppress(ConnectionClosed):
            await answer(socket)

    async def answer(socket: ServerConnection) -> None:
        async for text in socket:
            if '"subscribe"' not in str(text):
                continue
            arg = json.loads(text)["args"][0]
            frames = ticker_frames(arg) if arg["channel"] == "ticker" else book_frames(arg)
            await socket.send(json.dumps({"event": "subscribe", "arg": arg}))
            for start in range(0, len(frames), CHUNK):
                socket.transport.write(b"".join(frames[start : start + CHUNK]))
                await asyncio.sleep(0)
                while socket.transport.get_write_buffer_size() > 262_144:  # noqa: ASYNC110 - a transport has no event
                    await asyncio.sleep(0.001)

    async with listen(one, "127.0.0.1", 0, ping_interval=None) as server:
        ports.put(server.sockets[0].getsockname()[1])
        await asyncio.get_running_loop().create_future()


# the readers


class _Bare(picows.WSListener):
    """Decodes each message and calls; nothing else."""

    def __init__(self, handle: Any, decode: Any, count: int) -> None:
        self._handle, self._decode, self._left = handle, decode, count
        self.done = asyncio.get_running_loop().create_future()
        self.began = 0.0

    def on_ws_frame(self, _transport: picows.WSTransport, frame: picows.WSFrame) -> None:
        payload = frame.get_payload_as_bytes()
        if payload.startswith(b'{"event"'):
            self.began = time.process_time()
            return
        self._handle(self._decode(payload))
        self._left -= 1
        if not self._left:
            self.done.set_result(time.process_time() - self.began)


async def bare(url: str, arg: dict[str, str], kind: Any, handle: Any, count: int) -> float:
    """CPU seconds of the bare loop."""
    decode = msgspec.json.Decoder(kind).decode
    transport, listener = await picows.ws_connect(lambda: _Bare(handle, decode, count), url)
    transport.send(picows.WSMsgType.TEXT, json.dumps({"op": "subscribe", "args": [arg]}).encode())
    seconds = await listener.done
    transport.disconnect()
    await transport.wait_disconnected()
    return float(seconds)


class SortedBook:
    """The bare loop's book: a dict and a sorted list for each side."""

    def __init__(self) -> None:
        self.sides: dict[int, tuple[dict[float, tuple[str, str]], list[float]]] = {1: ({}, []), -1: ({}, [])}
        self.seq = 0

    def push(self, push: BareBook) -> None:
        """Apply and check."""
        row = push.data[0]
        if push.action == "snapshot":
            self.__init__()  # type: ignore[misc]
        elif row.pseq != self.seq:
            raise AssertionError("a gap on loopback")
        self.seq = row.seq
        self._apply(1, row.asks)
        self._apply(-1, row.bids)

    def _apply(self, sign: int, changes: list[list[str]]) -> None:
        levels, keys = self.sides[sign]
        for price, size in changes:
            key = float(price) * sign
            if float(size) == 0:
                if key in levels:
                    del levels[key]
                    del keys[bisect_left(keys, key)]
            elif key in levels:
                levels[key] = (price, size)
            else:
                keys.insert(bisect_left(keys, key), key)
                levels[key] = (price, size)


async def ours(url: str, subscription: Subscription[Any], count: int) -> float:
    """CPU seconds of a generated stream, read with ``async for``."""
    hub = Hub(RULES, {("v2", "public"): url}, data_of=lambda _record: list[Ticker])
    async with hub.stream(subscription) as stream:
        await anext(stream)
        began, feed = time.process_time(), stream.feed
        async for item in stream:
            if feed.received >= count and item is not None:
                break
        seconds = time.process_time() - began
        assert feed.counters.dropped == 0, feed.counters
    await hub.aclose()
    return seconds


def ccxt_seconds(count: int) -> float | None:
    """CPU seconds of ccxt's handler for the same tickers, None when ccxt is not installed."""
    try:
        import ccxt.pro as ccxt
    except ImportError:
        return None
    exchange = ccxt.bitget()
    market = {"id": "BTCUSDT", "symbol": "BTC/USDT", "base": "BTC", "quote": "USDT", "type": "spot", "spot": True}
    exchange.set_markets([exchange.safe_market_structure(market)])

    class Client:
        def __init__(self) -> None:
            self.subscriptions: dict[str, Any] = {}
            self.futures: dict[str, Any] = {}

        def resolve(self, *_: Any) -> None:
            """Nobody waits."""

    texts = [frame[frame.index(b"{") :] for frame in ticker_frames({**_arg("ticker")})[:count]]
    began = time.process_time()
    for text in texts:
        exchange.handle_message(Client(), json.loads(text))
    return time.process_time() - began


def _arg(channel: str) -> dict[str, str]:
    return {"instType": "SPOT" if channel == "ticker" else "USDT-FUTURES", "channel": channel, "instId": "BTCUSDT"}


async def measure(url: str) -> dict[str, float]:
    """CPU microseconds for one message: the best of several rounds of each reader, taken in turn."""
    best: dict[str, float] = {}

    def note(name: str, seconds: float, count: int) -> None:
        best[name] = min(best.get(name, 1e9), seconds / count * 1e6)

    members = {name: value for name, value in _arg("ticker").items() if name != "channel"}
    futures = {name: value for name, value in _arg("books").items() if name != "channel"}
    for _ in range(ROUNDS):
        gc.collect()
        latest: deque[Any] = deque(maxlen=1)
        note("ticker, bare", await bare(url, _arg("ticker"), BarePush, latest.append, MESSAGES), MESSAGES)
        tickers: Subscription[Any] = Subscription(TICKER, members, size=2 * MESSAGES)
        note("ticker, ours", await ours(url, tickers, MESSAGES), MESSAGES)
        book = SortedBook()
        note("book, bare", await bare(url, _arg("books"), BareBook, book.push, BOOK_MESSAGES), BOOK_MESSAGES)
        books: Books[Any] = Books(BOOKS, futures)
        note("book, ours", await ours(url, books, BOOK_MESSAGES - 1), BOOK_MESSAGES)
    return best


def main() -> None:
    """Print the figures and how they compare."""
    context = multiprocessing.get_context("spawn")
    ports = context.Queue()
    server = context.Process(target=serve, args=(ports,), daemon=True)
    server.start()
    best = asyncio.run(measure(f"ws://127.0.0.1:{ports.get(timeout=20)}/"))
    server.terminate()
    server.join()
    for name, cost in best.items():
        print(f"{name:14} {cost:7.2f} µs a message, {1e6 / cost:9,.0f} a second of CPU")
    for kind in ("ticker", "book"):
        print(f"{kind}: {best[f'{kind}, ours'] / best[f'{kind}, bare']:.2f} times the bare loop (at most 1.5)")
    rival = ccxt_seconds(10_000)
    if rival is None:
        print("ccxt.pro is not installed")
    else:
        cost = rival / 10_000 * 1e6
        print(f"ticker, ccxt   {cost:7.2f} µs a message, {cost / best['ticker, ours']:.0f} times ours")


if __name__ == "__main__":
    main()
