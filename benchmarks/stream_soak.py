"""Ten bad minutes: a client's streams on the mock exchange, cut, robbed, doubled and shuffled all the time.

Run with ``python benchmarks/stream_soak.py [minutes] [seed …]``. Both sides live on one clock that runs ten times as
fast as the wall's. Every second orders are placed or cancelled on three products; every few seconds a connection is
cut; pushes are lost, doubled and swapped. Each checkpoint compares a book with the exchange's of the same number. The
counts are printed, and the exit status says whether anything that was told was wrong.
"""

import argparse
import asyncio
import contextlib
import importlib
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import msgspec

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "generator"), str(Path(__file__).parent)]

from soak_truth import SYMBOL, Balances, Fills, Orders, order_ledgers  # noqa: E402 - found beside this file

from specloom import pipeline, resources  # noqa: E402
from specloom.loading import load_api  # noqa: E402
from specloom.mock import Clock, Exchange, FakerOptions  # noqa: E402

SPEED = 10.0
PUSH_SECONDS = 0.5
SETTLE_SECONDS = 90.0  # after the last fault the timer of reconciliation has to come round
MOST_BEHIND = 60  # updates that a live book may be behind before it counts as wrong: half a minute
REMEMBERED = 2_000
NEAR, FAR = "61000", "50000"


class FastClock(Clock):
    """A clock that runs faster than the wall's, for the exchange, the client and its streams alike."""

    def __init__(self, speed: float) -> None:
        super().__init__()
        self.speed = speed
        self._began = time.time()
        self._mark = time.monotonic()

    def now(self) -> float:
        """Unix time in seconds, as the exchange asks."""
        return self._began + self.monotonic()

    time = now

    def monotonic(self) -> float:
        """Seconds since the clock was made, and what was added."""
        return (time.monotonic() - self._mark) * self.speed + self._offset

    def call_later(self, delay: float, callback: Any) -> asyncio.TimerHandle:
        """Call ``callback`` after ``delay`` seconds of this clock."""
        return asyncio.get_running_loop().call_later(delay / self.speed, callback)


class Report(msgspec.Struct):
    """What happened; ``wrong`` lists what must not happen."""

    seconds: float = 0
    cuts: int = 0
    faults: int = 0
    gaps: int = 0
    orders: int = 0
    events: int = 0
    told: int = 0
    untold: int = 0
    fills: int = 0
    recovered: int = 0
    duplicates: int = 0
    superseded: int = 0
    unanswered: int = 0
    checkpoints: int = 0
    live: int = 0
    stale: int = 0
    behind: int = 0
    resyncs: int = 0
    refusals: int = 0
    wrong: list[str] = []


class Soak:
    """One run."""

    def __init__(self, exchange: Exchange, client: Any, clock: FastClock, seed: int) -> None:
        self.exchange, self.client, self.clock = exchange, client, clock
        self.chance = random.Random(seed)
        self.report = Report()
        v2, uta = client.v2.ws, client.v3.ws.uta
        self.orders = order_ledgers(client)
        self.fills = [
            Fills(v2.spot.fill("default"), "v2.ws.spot.fill", "SPOT", "trade_id"),
            Fills(v2.mix.fill("default", inst_type="USDT-FUTURES"), "v2.ws.mix.fill", "USDT-FUTURES", "trade_id"),
            Fills(uta.fill(), "v3.ws.uta.fill", "", "exec_id"),
        ]
        self.balances = [
            Balances(v2.spot.account(coin="default"), "v2.ws.spot.account", "SPOT"),
            Balances(v2.mix.account(coin="default", inst_type="USDT-FUTURES"), "v2.ws.mix.account", "USDT-FUTURES"),
            Balances(uta.account(), "v3.ws.uta.account", "unified"),
        ]
        self.books = {
            "SPOT": (v2.spot.books(SYMBOL), "v2.ws.spot.books"),
            "USDT-FUTURES": (v2.mix.books(SYMBOL, inst_type="USDT-FUTURES"), "v2.ws.mix.books"),
            "COIN-FUTURES": (uta.books("BTCUSD", inst_type="coin-futures"), "v3.ws.uta.books"),
        }
        self.private = [*self.orders, *self.fills, *self.balances]
        self.past: dict[str, dict[int, Any]] = {product: {} for product in self.books}
        exchange.on_loop(self._listen)

    def _listen(self) -> None:
        """Note the truth where it happens."""
        state = self.exchange._state  # noqa: SLF001 - the truth is inside
        state.engine.on_order.append(self._note_order)
        state.engine.on_fill.append(self._note_fill)
        for product, (stream, _) in self.books.items():
            (arg,) = stream.subscriptions[0].args()
            self._record(state.markets.get(product, arg.get("instId") or arg["symbol"]), self.past[product])

    def _record(self, market: Any, past: dict[int, Any]) -> None:
        move = market.move

        def moved() -> Any:
            changes = move()
            past[market.seq] = (market.asks(), market.bids())
            past.pop(market.seq - REMEMBERED, None)
            return changes

        past[market.seq] = (market.asks(), market.bids())
        market.move = moved

    def _note_order(self, _account: Any, order: Any) -> None:
        for orders in self.orders:
            if orders.concerns(order):
                orders.truth[order.id].append(order.status)

    def _note_fill(self, _account: Any, fill: Any) -> None:
        for fills in self.fills:
            if fills.product in {"", fill.order.market.product}:
                fills.truth.append(fill.id)

    async def run(self, seconds: float) -> Report:
        """Fault after fault for ``seconds``, then quiet, then the reckoning."""
        began = self.clock.monotonic()
        for stream, _ in self.books.values():
            stream.open()
        await asyncio.gather(*(one.stream.ready() for one in self.private))
        readers = [asyncio.create_task(self._read(one)) for one in self.private]
        readers.append(asyncio.create_task(self._watch()))
        trading = [self._trading(orders) for orders in self.orders]
        await self._until(began + seconds, self._cutting(), self._faulting(), *trading)
        self.exchange.faults.clear()
        await asyncio.sleep(SETTLE_SECONDS / SPEED)
        for task in readers:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
        self.report.seconds = self.clock.monotonic() - began
        self._reckon()
        return self.report

    async def _until(self, end: float, *work: Any) -> None:
        tasks = [asyncio.create_task(one) for one in work]
        await asyncio.wait(tasks, timeout=(end - self.clock.monotonic()) / SPEED, return_when=asyncio.FIRST_EXCEPTION)
        for task in tasks:
            if task.done():
                task.result()
            task.cancel()
        await asyncio.wait(tasks)

    async def _pause(self, least: float, most: float) -> None:
        await asyncio.sleep(self.chance.uniform(least, most) / SPEED)

    async def _cutting(self) -> None:
        while True:
            await self._pause(2, 8)
            self.report.cuts += self.exchange.on_loop(self._cut)

    def _cut(self) -> int:
        sessions = list(self.exchange.streams.sessions)
        if sessions:
            self.chance.choice(sessions).cut()
        return len(sessions[:1])

    async def _faulting(self) -> None:
        calls = [one.call for one in self.private] + [call for _, call in self.books.values()]
        while True:
            await self._pause(0.3, 1)
            self.exchange.inject(do=self.chance.choice(["lose", "double", "reorder"]), call=self.chance.choice(calls))
            self.report.faults += 1

    async def _trading(self, orders: Orders) -> None:
        while True:
            await self._pause(1, 3)
            if orders.resting and self.chance.random() < 0.4:
                await orders.cancel(orders.resting.pop(0))
                continue
            price = self.chance.choice([NEAR, FAR])
            placed = await orders.place(price)
            self.report.orders += 1
            if price == FAR:
                orders.resting.append(placed.order_id)

    async def _read(self, one: Any) -> None:
        async for push in one.stream:
            self.report.recovered += push.source == "rest"
            one.take(push)

    async def _watch(self) -> None:
        while True:
            await self._pause(0.5, 1.5)
            for product, (stream, _) in self.books.items():
                self._compare(product, stream.topics[0].book)

    def _compare(self, product: str, book: Any) -> None:
        """A live book must be the exchange's of the same number, level by level, and that must not be long ago."""
        past = self.past[product]
        newest = max(past)
        self.report.checkpoints += 1
        if not book.live:
            self.report.stale += 1
            return
        self.report.live += 1
        self.report.behind = max(self.report.behind, newest - book.seq)
        mine = tuple([(level.price_text, level.size_text) for level in side] for side in (book.asks(), book.bids()))
        if mine != past.get(book.seq):
            self.report.wrong.append(f"the book of {product} at {book.seq} is not the exchange's")
        elif newest - book.seq > MOST_BEHIND:
            self.report.wrong.append(f"the book of {product} is live and {newest - book.seq} updates old")

    def _reckon(self) -> None:
        """Each state once and in order, the newest of every order; each fill once; balances as they are."""
        report = self.report
        counters = [one.stream.status().counters for one in self.private]
        report.duplicates = sum(one.duplicates for one in counters)
        report.superseded = sum(one.superseded for one in counters)
        report.unanswered = sum(one.unanswered for one in counters)
        streams = [one.stream for one in self.private] + [stream for stream, _ in self.books.values()]
        report.gaps = sum(len(stream.gaps) for stream in streams)
        report.resyncs = sum(stream.topics[0].book.resyncs for stream, _ in self.books.values())
        report.events = sum(len(states) for orders in self.orders for states in orders.truth.values())
        report.told = sum(len(states) for orders in self.orders for states in orders.told.values())
        report.untold = report.events - report.told
        report.fills = sum(len(fills.truth) for fills in self.fills)
        wallets = self.exchange.on_loop(lambda: self.exchange._state.account(self.exchange.keys.main.uid).wallets)  # noqa: SLF001
        for one in (*self.orders, *self.fills):
            report.wrong += one.wrong()
        for balances in self.balances:
            report.wrong += balances.wrong(wallets)


def client_of(package: Any, exchange: Exchange, clock: FastClock, session_seconds: int = 86_400) -> Any:
    """A client whose every clock is the fast one."""
    runtime = f"{package.__name__}._runtime"
    limiter = importlib.import_module(f"{runtime}.limits").MemoryLimiter(clock=clock.monotonic)
    key = exchange.keys.main
    sockets = {name: url for name, url in exchange.urls.items() if url.startswith("ws")}
    client = package.AsyncBitget(
        *key.credentials.values(), base_url=exchange.rest_url, ws_urls=sockets, limiter=limiter
    )
    client.context.clock.now = clock.ms
    core, replace = client.context, msgspec.structs.replace
    core.venue = replace(core.venue, streams=replace(core.venue.streams, session_seconds=session_seconds))
    client._streams = importlib.import_module(f"{runtime}.stream.client_adapter").async_manager(client, clock)  # noqa: SLF001
    return client


async def soak(api: Any, package: Any, seconds: float, seed: int = 1) -> Report:
    """One run of so many seconds on a fast clock."""
    clock = FastClock(SPEED)
    quiet = FakerOptions(blank=0, null=0, unknown=0)
    with Exchange(api, clock=clock, push_seconds=PUSH_SECONDS / SPEED, samples=False, faker_options=quiet) as exchange:
        refused: list[str] = []
        count_refusals(exchange, refused)
        async with client_of(package, exchange, clock) as client:
            report = await Soak(exchange, client, clock, seed).run(seconds)
        report.refusals = len(refused)
        report.wrong += refused
        left = [task.get_name() for task in asyncio.all_tasks() if task.get_name().startswith("stream")]
        report.wrong += [f"a task is left: {name}" for name in left]
        await asyncio.sleep(0.2)
        if exchange.streams.sessions:
            report.wrong.append(f"{len(exchange.streams.sessions)} sockets are left")
    return report


def count_refusals(exchange: Exchange, refused: list[str]) -> None:
    """Note every connection or message that the exchange refuses for its limits."""
    admit, refuse = exchange._connection_limits.admit, exchange._sockets._handler._refuse  # noqa: SLF001

    def gate(address: str, now: float) -> bool:
        admitted = admit(address, now)
        if not admitted:
            refused.append("a connection was refused")
        return admitted

    def talk(session: Any, error: Any, more: Any) -> None:
        refused.append(f"a message was refused: {error.name} {error.detail}")
        refuse(session, error, more)

    exchange._connection_limits.admit, exchange._sockets._handler._refuse = gate, talk  # type: ignore[method-assign]  # noqa: SLF001


def main() -> int:
    """Generate the client, run once for each seed, print."""
    parser = argparse.ArgumentParser(description="Bad minutes for a client's streams on the mock exchange.")
    parser.add_argument("minutes", nargs="?", type=float, default=10.0, help="of the fast clock (default: 10)")
    parser.add_argument("seeds", nargs="*", type=int, default=[1], help="one run for each (default: 1)")
    given = parser.parse_args()
    api = load_api(resources.spec()).api
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        pipeline.generate(pipeline.GenerateOptions(spec=resources.spec(), out=Path(folder)))
        sys.path.insert(0, folder)
        package = importlib.import_module(api.venue.package)
        for seed in given.seeds:
            report = asyncio.run(soak(api, package, given.minutes * 60, seed))
            show(seed, report)
            wrong += len(report.wrong)
    return bool(wrong)


def show(seed: int, report: Report) -> None:
    """Print the counts of a run, and what was wrong."""
    counts = {**msgspec.structs.asdict(report), "seconds": round(report.seconds), "wrong": len(report.wrong)}
    print(f"seed {seed}:", ", ".join(f"{name} {value}" for name, value in counts.items()), flush=True)
    for text in report.wrong[:20]:
        print(f"  {text}")


if __name__ == "__main__":
    sys.exit(main())
