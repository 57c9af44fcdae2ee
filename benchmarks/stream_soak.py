"""Ten bad minutes: the generated client's streams on the mock exchange, cut, robbed, doubled and shuffled all the time.

Run with ``python benchmarks/stream_soak.py [minutes] [seed]``. Both sides live on one clock that runs ten times faster
than the wall's. Every second an order is placed or cancelled; every few seconds a connection is cut; pushes are lost,
doubled and swapped. Books are compared with the exchange's at checkpoints. The counts are printed, and the exit status
says whether anything that was told was wrong.
"""

import asyncio
import contextlib
import importlib
import random
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

import msgspec

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "generator"))

from specloom import pipeline, resources  # noqa: E402
from specloom.mock import Clock, Exchange, Habits  # noqa: E402

SPEED = 10.0
PUSH_SECONDS = 0.5
SETTLE_SECONDS = 90.0  # after the last fault the timer of reconciliation has to come round
SYMBOL = "BTCUSDT"
ORDER = {"symbol": SYMBOL, "order_type": "limit", "side": "buy", "size": "0.01"}
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
    recovered: int = 0
    untold: int = 0
    duplicates: int = 0
    superseded: int = 0
    checkpoints: int = 0
    live: int = 0
    stale: int = 0
    resyncs: int = 0
    unseen: int = 0
    refusals: int = 0
    wrong: list[str] = []


class Soak:
    """One run."""

    def __init__(self, exchange: Exchange, client: Any, clock: FastClock, seed: int) -> None:
        self.exchange, self.client, self.clock = exchange, client, clock
        self.chance = random.Random(seed)
        self.report = Report()
        self.truth: dict[str, list[str]] = defaultdict(list)
        self.told: dict[str, list[str]] = defaultdict(list)
        self.resting: list[str] = []
        ws = client.v2.ws
        self.orders = ws.spot.orders("default")
        self.books = {
            "SPOT": (ws.spot.books(SYMBOL), "v2.ws.spot.books"),
            "USDT-FUTURES": (ws.mix.books(SYMBOL, inst_type="USDT-FUTURES"), "v2.ws.mix.books"),
            "COIN-FUTURES": (client.v3.ws.uta.books("BTCUSD", inst_type="coin-futures"), "v3.ws.uta.books"),
        }
        exchange.on_loop(lambda: exchange._world.desk.on_order.append(self._note))  # noqa: SLF001

    def _note(self, _account: Any, order: Any) -> None:
        self.truth[order.id].append(order.status)

    async def run(self, seconds: float) -> Report:
        """Fault after fault for ``seconds``, then quiet, then the reckoning."""
        began = self.clock.monotonic()
        for stream, _ in self.books.values():
            stream.open()
        await self.orders.ready()
        reader = asyncio.create_task(self._read())
        watcher = asyncio.create_task(self._watch())
        await self._until(began + seconds, self._cutting(), self._faulting(), self._trading())
        await asyncio.sleep(SETTLE_SECONDS / SPEED)
        for task in (reader, watcher):
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
        calls = ["v2.ws.spot.orders", *(call for _, call in self.books.values())]
        while True:
            await self._pause(0.5, 3)
            self.exchange.inject(do=self.chance.choice(["lose", "double", "reorder"]), call=self.chance.choice(calls))
            self.report.faults += 1

    async def _trading(self) -> None:
        trade = self.client.v2.spot.trade
        while True:
            await self._pause(0.5, 1.5)
            if self.resting and self.chance.random() < 0.4:
                await trade.cancel_order(symbol=SYMBOL, order_id=self.resting.pop())
                continue
            price = self.chance.choice([NEAR, FAR])
            placed = await trade.place_order(**ORDER, force="gtc", price=price)
            self.report.orders += 1
            if price == FAR:
                self.resting.append(placed.order_id)

    async def _read(self) -> None:
        async for push in self.orders:
            self.report.recovered += push.source == "rest"
            for row in push.data:
                self.told[row.order_id].append(str(row.status))

    async def _watch(self) -> None:
        while True:
            await self._pause(0.5, 1.5)
            for product, (stream, _) in self.books.items():
                self._compare(product, stream.topics[0].book)

    def _compare(self, product: str, book: Any) -> None:
        """A live book of the exchange's number must be the exchange's, level by level."""
        market = self.exchange._world.markets.get(product, book.arg.get("instId") or book.arg["symbol"])  # noqa: SLF001
        seq, asks, bids = self.exchange.on_loop(lambda: (market.seq, market.asks(), market.bids()))
        self.report.checkpoints += 1
        if not book.live:
            self.report.stale += 1
        elif book.seq == seq:
            self.report.live += 1
            mine = [[(level.price_text, level.size_text) for level in side] for side in (book.asks(), book.bids())]
            if mine == [asks, bids]:
                return
            if product == "SPOT":
                self.report.unseen += 1
            else:
                self.report.wrong.append(f"the book of {product} at {seq} is not the exchange's")

    def _reckon(self) -> None:
        """Each state once and in order; the newest state of every order told."""
        report, truth, told = self.report, self.truth, self.told
        status = self.orders.status()
        report.duplicates, report.superseded = status.counters.duplicates, status.counters.superseded
        report.gaps = len(self.orders.gaps) + sum(len(stream.gaps) for stream, _ in self.books.values())
        report.resyncs = sum(stream.topics[0].book.resyncs for stream, _ in self.books.values())
        report.events = sum(map(len, truth.values()))
        report.told = sum(map(len, told.values()))
        report.untold = sum(len(states) - len(told[number]) for number, states in truth.items())
        for number, states in truth.items():
            mine = told[number]
            if mine[-1:] != states[-1:]:
                report.wrong.append(f"order {number} is {states}, told was {mine}")
            elif not _is_part(mine, states):
                report.wrong.append(f"order {number} went {states}, told was {mine}")


def _is_part(mine: list[str], states: list[str]) -> bool:
    """Whether ``mine`` is ``states`` with some left out."""
    left = iter(states)
    return all(state in left for state in mine)


def client_of(package: Any, exchange: Exchange, clock: FastClock, session_seconds: int = 86_400) -> Any:
    """A client whose every clock is the fast one."""
    runtime = f"{package.__name__}._runtime"
    limiter = importlib.import_module(f"{runtime}.limits").MemoryLimiter(clock=clock.monotonic)
    key = exchange.keys.main
    sockets = {name: url for name, url in exchange.urls.items() if url.startswith("ws")}
    client = package.AsyncBitget(
        key.api_key, key.secret, key.passphrase, base_url=exchange.rest_url, ws_urls=sockets, limiter=limiter
    )
    client.core.clock.now = clock.ms
    core, replace = client.core, msgspec.structs.replace
    core.venue = replace(core.venue, streams=replace(core.venue.streams, session_seconds=session_seconds))
    client._streams = importlib.import_module(f"{runtime}.stream.bridge").async_hub(client, clock)  # noqa: SLF001
    return client


async def soak(api: Any, package: Any, seconds: float, seed: int = 1) -> Report:
    """One run of so many seconds on a fast clock."""
    clock = FastClock(SPEED)
    quiet = Habits(blank=0, null=0, unknown=0)
    with Exchange(api, clock=clock, push_seconds=PUSH_SECONDS / SPEED, samples=False, habits=quiet) as exchange:
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
    admit, refuse = exchange._gate.admit, exchange._sockets._talk._refuse  # noqa: SLF001

    def gate(address: str, now: float) -> bool:
        admitted = admit(address, now)
        if not admitted:
            refused.append("a connection was refused")
        return admitted

    def talk(session: Any, error: Any, more: Any) -> None:
        refused.append(f"a message was refused: {error.name} {error.detail}")
        refuse(session, error, more)

    exchange._gate.admit, exchange._sockets._talk._refuse = gate, talk  # type: ignore[method-assign]  # noqa: SLF001


def main() -> int:
    """Generate the client, run, print."""
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 10.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    api = pipeline.load_api(resources.spec())
    with tempfile.TemporaryDirectory() as folder:
        pipeline.generate(pipeline.Settings(spec=resources.spec(), out=Path(folder)))
        sys.path.insert(0, folder)
        report = asyncio.run(soak(api, importlib.import_module(api.venue.package), minutes * 60, seed))
    for name, value in msgspec.structs.asdict(report).items():
        print(f"{name:12} {value if name != 'wrong' else len(value)}")
    print(*report.wrong[:20], sep="\n")
    return bool(report.wrong)


if __name__ == "__main__":
    sys.exit(main())
