"""Orders against an exchange that accepts, refuses, falls silent after accepting, cuts connections and lies low.

Placing, replacing, changing and cancelling, one by one and in batches, over real sockets. Every call is judged by the
exchange's own ledger: was any order sent twice, was any reported wrongly, was every unknown resolved or raised.
Usage: ``python benchmarks/outcomes.py [--calls 10000] [--seed 1] [--sync]``.
"""

import argparse
import asyncio
import importlib
import json
import operator
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "benchmarks"), str(ROOT / "generator")]
sys.path += [str(ROOT / "generated" / "bitget"), str(ROOT / "tests" / "clients"), str(ROOT / "tests" / "runtime")]

from moody_exchange import PATIENCE, TIMEOUT, Entry, Exchange  # noqa: E402 - below the folders named above

from specloom.runtime.limits import MemoryLimiter, Reservation  # noqa: E402
from specloom.runtime.limits.keys import Key  # noqa: E402

BATCH = 5
MIX = {"symbol": "BTCUSDT", "product_type": "USDT-FUTURES"}
MIX_NEW = {"size": "1", "price": "1", "side": "buy", "order_type": "limit"}
MARGIN = {"margin_mode": "crossed", "margin_coin": "USDT"}
SPOT_NEW = {"side": "buy", "order_type": "limit", "force": "gtc", "price": "1", "size": "1"}
UTA_NEW = {"category": "SPOT", "symbol": "BTCUSDT", "qty": "1", "price": "1", "side": "buy", "order_type": "limit",
           "time_in_force": "gtc"}  # fmt: skip


@dataclass(frozen=True)
class Kind:
    """One way of ordering: the call, its arguments for a name, and how to judge it."""

    call: str
    arguments: Callable[[str], dict[str, Any]]
    judged: str = "place"


def _batch(given: dict[str, Any], name: str, item: dict[str, Any]) -> Callable[[str], dict[str, Any]]:
    return lambda order: {**given, name: [{**item, "client_oid": f"{order}-{place}"} for place in range(BATCH)]}


def _either(order: str) -> dict[str, Any]:
    return {"order_id": f"id-{order}"} if hash(order) % 2 else {"client_oid": order}


KINDS = [
    Kind("v2.mix.order.place_order", lambda o: {**MIX, **MARGIN, **MIX_NEW, "client_oid": o}),
    Kind("v2.spot.trade.place_order", lambda o: {"symbol": "BTCUSDT", **SPOT_NEW, "client_oid": o}),
    Kind("v3.trade.place_order", lambda o: {**UTA_NEW, "client_oid": o}),
    Kind("v1.mix.order.place_order", lambda o: {"symbol": "BTCUSDT_UMCBL", "margin_coin": "USDT", "size": "1",
         "side": "open_long", "order_type": "limit", "price": "1", "client_oid": o}),
    Kind("v1.spot.trade.orders", lambda o: {"symbol": "BTCUSDT_SPBL", "side": "buy", "order_type": "limit",
         "force": "normal", "price": "1", "quantity": "1", "client_order_id": o}),
    Kind("v2.mix.order.modify_order", lambda o: {**MIX, "order_id": "7", "new_client_oid": o, "new_price": "2"}),
    Kind("v2.spot.trade.cancel_replace_order", lambda o: {"symbol": "BTCUSDT", "order_id": "7", "price": "2",
         "size": "1", "new_client_oid": o}),
    Kind("v2.mix.order.batch_place_order", _batch({**MIX, **MARGIN}, "order_list", MIX_NEW), "batch"),
    Kind("v2.spot.trade.batch_orders", _batch({"symbol": "BTCUSDT"}, "order_list", SPOT_NEW), "batch"),
    Kind("v3.trade.place_batch", _batch({}, "orders", UTA_NEW), "batch"),
    Kind("v2.mix.order.cancel_order", lambda o: {**MIX, **_either(o)}, "cancel"),
    Kind("v2.spot.trade.cancel_order", lambda o: {"symbol": "BTCUSDT", **_either(o)}, "cancel"),
    Kind("v3.trade.cancel_order", _either, "cancel"),
    Kind("v3.trade.modify_order", lambda o: {**_either(o), "price": "2"}, "change"),
]  # fmt: skip


class NoLimits(MemoryLimiter):
    """A limiter that lets everything through at once: here limits would only make the run longer."""

    def reserve(self, keys: Sequence[Key], max_wait: float | None = None) -> Reservation:  # noqa: ARG002 - a limiter has it
        """A place in no queue."""
        return super().reserve((), max_wait)

    def refused(self, keys: Sequence[Key], seconds: float | None = None) -> float:  # noqa: ARG002 - the same
        """Nothing to remember."""
        return 0.0


@dataclass
class Verdict:
    """What the judge saw; an input of a batch counts as an order."""

    calls: int = 0
    orders: int = 0
    placed: int = 0
    refused: int = 0
    resolved_later: int = 0
    unknown: int = 0
    sent_twice: int = 0
    wrong: list[str] = field(default_factory=list)
    kinds: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def clean(self) -> bool:
        """Whether nothing was sent twice or reported wrongly, and everything has an outcome."""
        outcomes = self.placed + self.refused + self.resolved_later + self.unknown
        return not self.sent_twice and not self.wrong and outcomes == self.orders


def find_client() -> ModuleType:
    """The generated client, else the miniature of the tests."""
    try:
        return importlib.import_module("bitget_client")
    except ImportError:
        return importlib.import_module("mini_client")


def kinds_of(client: ModuleType) -> list[Kind]:
    """The ways of ordering of which a client can also ask what became."""
    known = set(client.INDEX.values())
    records = {call: importlib.import_module(f"{client.__name__}.{call}").RECORD for call in known}
    rules = {call: record.idempotency for call, record in records.items()}
    return [kind for kind in KINDS if kind.call in known and getattr(rules[kind.call], "confirm", None) in known]


async def run(calls: int, *, sync: bool = False, seed: int = 1, at_once: int = 100) -> Verdict:
    """Make so many calls and judge them."""
    client = find_client()
    chance = random.Random(seed)
    jobs = [(f"o{number}", chance.choice(kinds_of(client))) for number in range(calls)]
    jobs = [(f"old{name}" if kind.judged in ("cancel", "change") else name, kind) for name, kind in jobs]
    exchange = Exchange(chance)
    url = await exchange.start()
    options: dict[str, Any] = {"base_url": url, "limiter": NoLimits(), "timeout": TIMEOUT, "confirm_timeout": PATIENCE}
    started = time.monotonic()
    if sync:
        results = await asyncio.to_thread(_order_sync, client, jobs, at_once, options)
    else:
        results = await _order_async(client, jobs, at_once, options)
    if exchange.late:
        await asyncio.wait(exchange.late)
    exchange.calm = True
    later = client.AsyncBitget("key", "secret", "phrase", **options)
    judge = Judge(exchange, later, Verdict(calls=calls, kinds=dict(Counter(kind.call for _, kind in jobs))))
    for (name, kind), result in zip(jobs, results, strict=True):
        await getattr(judge, kind.judged)(name, result)
    await later.close()
    await exchange.stop()
    judge.verdict.seconds = time.monotonic() - started
    return judge.verdict


def _call(client: Any, name: str, kind: Kind) -> Any:
    return operator.attrgetter(kind.call)(client)(**kind.arguments(name))


async def _order_async(client: ModuleType, jobs: list[Any], at_once: int, options: dict[str, Any]) -> list[Any]:
    gate = asyncio.Semaphore(at_once)
    async with client.AsyncBitget("key", "secret", "phrase", **options) as bitget:

        async def order(name: str, kind: Kind) -> Any:
            async with gate:
                try:
                    return await _call(bitget, name, kind)
                except Exception as error:  # noqa: BLE001 - whatever comes out is what is judged
                    return error

        return await asyncio.gather(*(order(*job) for job in jobs))


def _order_sync(client: ModuleType, jobs: list[Any], at_once: int, options: dict[str, Any]) -> list[Any]:
    from concurrent.futures import ThreadPoolExecutor

    with client.Bitget("key", "secret", "phrase", **options) as bitget, ThreadPoolExecutor(at_once) as pool:

        def order(job: tuple[str, Kind]) -> Any:
            try:
                return _call(bitget, *job)
            except Exception as error:  # noqa: BLE001 - as above
                return error

        return list(pool.map(order, jobs))


@dataclass
class Judge:
    """Compares what the client says with the ledger."""

    exchange: Exchange
    later: Any
    verdict: Verdict

    async def place(self, name: str, result: Any) -> None:
        """One new order."""
        entry = self._entry(name)
        if not isinstance(result, Exception):
            self._count("placed", name, entry.there == 1 and _own_id(result) in (name, None), "returned")
        else:
            await self._failed(name, result, bool(entry.there), lambda found: (found is not None) == bool(entry.there))

    async def cancel(self, name: str, result: Any) -> None:
        """The end of an order that was there."""
        entry = self._entry(name)
        if not isinstance(result, Exception):
            self._count("placed", name, entry.cancelled, "returned")
        else:
            await self._failed(name, result, entry.cancelled, lambda found: _state(found) == entry.cancelled)

    async def change(self, name: str, result: Any) -> None:
        """Another price for an order that was there."""
        entry = self._entry(name)
        if not isinstance(result, Exception):
            self._count("placed", name, entry.changes == 1, "returned")
        else:
            same = lambda found: found is not None and str(found.price) == entry.price  # noqa: E731
            await self._failed(name, result, entry.changes == 1, same)

    async def batch(self, name: str, results: Any) -> None:
        """New orders in one call."""
        names = [f"{name}-{place}" for place in range(BATCH)]
        if _is(results, "OutcomeUnknown"):
            try:
                results = await self.later.reconcile(results)
            except Exception as error:  # noqa: BLE001 - judged below
                results = error
        if isinstance(results, Exception):
            for one in names:
                await self.place(one, results)
            return
        for one, item in zip(names, results, strict=True):
            await self.place(one, item.result if item.ok else item.error)

    async def _failed(self, name: str, error: Exception, done: bool, fits: Callable[[Any], bool]) -> None:
        if not _is(error, "OutcomeUnknown"):
            right = _is(error, "ExchangeError") and not done and error.acted == "no"  # type: ignore[attr-defined]
            self._count("refused", name, right, f"raised as not done: {error!r}")
            return
        try:
            found = await self.later.reconcile(error)
        except Exception as still:  # noqa: BLE001 - only OutcomeUnknown is right here
            is_old = name.startswith("old")
            self._count("unknown", name, _is(still, "OutcomeUnknown") and not done and not is_old, f"left: {still!r}")
        else:
            self._count("resolved_later", name, fits(found), f"resolved to {found!r}")

    def _entry(self, name: str) -> Entry:
        entry = self.exchange.entry(name)
        self.verdict.orders += 1
        self.verdict.sent_twice += entry.there > 1 or entry.changes > 1
        return entry

    def _count(self, what: str, name: str, right: bool, told: str) -> None:
        setattr(self.verdict, what, getattr(self.verdict, what) + 1)
        if not right:
            self.verdict.wrong.append(f"{name}: {told}; {self.exchange.entry(name)}")


def _state(found: Any) -> bool:
    """Whether an order that was asked for is cancelled."""
    said = [getattr(found, name, None) for name in ("state", "status", "order_status")]
    return "cancelled" in said


def _own_id(result: Any) -> Any:
    return getattr(result, "client_oid", None) or getattr(result, "client_order_id", None)


def _is(error: Any, name: str) -> bool:
    return name in {base.__name__ for base in type(error).__mro__}


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calls", type=int, default=10_000)
    parser.add_argument("--at-once", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sync", action="store_true")
    options = parser.parse_args()
    verdict = asyncio.run(run(options.calls, sync=options.sync, seed=options.seed, at_once=options.at_once))
    print(json.dumps({**asdict(verdict), "wrong": len(verdict.wrong), "clean": verdict.clean}, indent=2))
    for line in verdict.wrong[:20]:
        print(line)
    sys.exit(not verdict.clean)


if __name__ == "__main__":
    main()
