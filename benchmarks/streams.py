"""What a push costs: tickers and order books over a real socket, against a bare loop on the same libraries.

Run with ``python benchmarks/streams.py``. An exchange in a process of its own sends the same frames to each reader in
turn; the figure is the reader's CPU time for one message, the median of several rounds, and a ratio is the median of
the rounds' ratios. A flood is read as fast as it comes; paced messages wake their reader one by one. ``typed-bitget``
and ``ccxt.pro`` read the flood too when they are installed.
"""

import asyncio
import contextlib
import gc
import json
import multiprocessing
import sys
import time
from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

import msgspec
import picows

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "generator"), str(ROOT / "benchmarks")]

from stream_flood import FLOOD, PACE, PACED, TICKERS, UPDATES, book_of, serve  # noqa: E402
from stream_peers import ccxt_pro, typed_bitget  # noqa: E402

from specloom.runtime.codec.models import Dec, Model, Ms, Text  # noqa: E402
from specloom.runtime.spec.records import BookRule, Channel, Limit, RateLimit, StreamRules  # noqa: E402
from specloom.runtime.stream import Books, StreamManager, Subscription, SyncStreamManager  # noqa: E402

ROUNDS = 5
PEER_MESSAGES = 3_000
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
        if self._left == 0:
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
    """CPU seconds of a stream, read with ``async for``."""
    manager = StreamManager(RULES, {("v2", "public"): url}, data_of=lambda _record: list[Ticker])
    async with manager.stream(subscription) as stream:
        await anext(stream)
        began, feed = time.process_time(), stream.buffer
        async for item in stream:
            if feed.received >= count and not feed.items and item is not None:
                break
        seconds = time.process_time() - began
        assert feed.counters.dropped == 0, feed.counters
    await manager.aclose()
    return seconds


def ours_sync(url: str, subscription: Subscription[Any], count: int) -> float:
    """CPU seconds of the same stream, read with ``for``: both threads count."""
    manager = SyncStreamManager(
        lambda: StreamManager(RULES, {("v2", "public"): url}, data_of=lambda _record: list[Ticker])
    )
    with manager.stream(subscription) as stream:
        next(stream)
        began = time.process_time()
        for _ in range(count - 1):
            next(stream)
        seconds = time.process_time() - began
    manager.close()
    return seconds


# the rounds


Contest = dict[str, tuple[Callable[[], float], int]]


def contests(url: str) -> dict[str, Contest]:
    """Who reads what, and how many messages; the bare loop comes first."""

    def tickers(members: dict[str, str], count: int) -> Contest:
        arg = {"channel": "ticker", **members}
        return {
            "bare": (lambda: asyncio.run(bare(url, arg, BarePush, deque(maxlen=1).append, count)), count),
            "ours": (lambda: asyncio.run(ours(url, Subscription(TICKER, members), count)), count),
            "ours, for": (lambda: ours_sync(url, Subscription(TICKER, members, policy="block"), count), count),
        }

    def books(changes: int) -> Contest:
        members = book_of(changes)
        arg = {"channel": "books", **members}
        return {
            "bare": (lambda: asyncio.run(bare(url, arg, BareBook, SortedBook().push, UPDATES)), UPDATES),
            "ours": (lambda: asyncio.run(ours(url, Books(BOOKS, members), UPDATES)), UPDATES),
        }

    flood = tickers(FLOOD, TICKERS)
    peers: Contest = {
        "typed-bitget": (lambda: asyncio.run(typed_bitget(url, PEER_MESSAGES)), PEER_MESSAGES),
        "ccxt.pro": (lambda: asyncio.run(ccxt_pro(url, PEER_MESSAGES)), PEER_MESSAGES),
    }
    return {
        "ticker, flood": flood | peers,
        "ticker, paced": tickers(PACE, PACED),
        "book, 10 levels a side": books(10),
        "book, 20 levels a side": books(20),
    }


def measure(url: str) -> None:
    """Let the readers take turns and print what a message cost each of them."""
    for title, contest in contests(url).items():
        costs: dict[str, list[float]] = defaultdict(list)
        for _ in range(ROUNDS):
            for name, (read, count) in contest.items():
                gc.collect()
                with contextlib.suppress(ImportError):
                    costs[name].append(read() / count * 1e6)
        print(title)
        for name in contest:
            print(f"  {name:13}", _summary(costs, name) if costs[name] else "is not installed")


def _summary(costs: dict[str, list[float]], name: str) -> str:
    def times(other: str) -> float:
        return median(cost / base for cost, base in zip(costs[name], costs[other], strict=True))

    text = f"{median(costs[name]):8.2f} µs a message, {times('bare'):6.2f} times the bare loop"
    return text if name.startswith(("bare", "ours")) else f"{text}, {times('ours'):5.1f} times ours"


def main() -> None:
    """Measure against an exchange in a process of its own."""
    context = multiprocessing.get_context("spawn")
    ports = context.Queue()
    server = context.Process(target=serve, args=(ports,), daemon=True)
    server.start()
    try:
        measure(f"ws://127.0.0.1:{ports.get(timeout=20)}/")
    finally:
        server.terminate()
        server.join()


if __name__ == "__main__":
    main()
