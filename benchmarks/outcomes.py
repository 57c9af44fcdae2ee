"""Orders against an exchange that accepts, refuses, falls silent after accepting, cuts connections and lies low.

Every call is judged by the exchange's own ledger: was any order sent twice, was any reported wrongly, was every unknown
resolved or raised. Usage: ``python benchmarks/outcomes.py [--calls 10000] [--sync]``.
"""

import argparse
import asyncio
import importlib
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs, urlsplit

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "generator"), str(ROOT / "generated"), str(ROOT / "tests" / "runtime")]

TIMEOUT = 0.4
PATIENCE = 1.2
PLACE = "/api/v2/mix/order/place-order"


@dataclass(frozen=True)
class Fate:
    """What the exchange does with one request.

    ``accepts`` is when it takes the order: ``now``, ``late`` (after the client's patience for an answer) or ``never``;
    ``says`` is how it answers: ``ok``, ``silence``, ``cut``, ``cut_short``, ``html``, ``empty`` or a code.
    """

    accepts: str
    says: str
    status: int = 200


FATES = [
    Fate("now", "ok"),
    Fate("now", "ok_without_id"),
    Fate("now", "silence"),
    Fate("now", "cut"),
    Fate("now", "cut_short"),
    Fate("now", "empty"),
    Fate("now", "html", 502),
    Fate("now", "html", 200),
    Fate("now", "45001", 400),
    Fate("now", "40010", 400),
    Fate("now", "40725", 400),
    Fate("now", "99999", 500),
    Fate("late", "silence"),
    Fate("late", "cut"),
    Fate("late", "45001", 400),
    Fate("late", "html", 504),
    Fate("never", "silence"),
    Fate("never", "cut"),
    Fate("never", "empty"),
    Fate("never", "html", 502),
    Fate("never", "html", 403),
    Fate("never", "45001", 400),
    Fate("never", "40762", 400),
    Fate("never", "40762", 200),
    Fate("never", "40009", 400),
    Fate("never", "429", 429),
    Fate("never", "html", 429),
]
ANSWERS = ["truth", "truth", "truth", "truth", "unknown", "cut", "silence", "html", "45001"]


@dataclass
class Exchange:
    """The loopback exchange and its ledger; a second order under the same id would be a second order."""

    chance: random.Random
    accepted: Counter[str] = field(default_factory=Counter)
    received: Counter[str] = field(default_factory=Counter)
    fates: dict[str, list[Fate]] = field(default_factory=dict)
    late: set["asyncio.Task[None]"] = field(default_factory=set)
    server: asyncio.Server | None = None
    calm: bool = False

    async def start(self) -> str:
        """Serve; returns the address."""
        self.server = await asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=1000)
        return f"http://127.0.0.1:{self.server.sockets[0].getsockname()[1]}"

    async def stop(self) -> None:
        """Stop serving."""
        assert self.server is not None
        self.server.close()
        for task in self.late:
            task.cancel()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                length = next(
                    (int(line[15:]) for line in head.lower().split("\r\n") if line[:15] == "content-length:"), 0
                )
                body = await reader.readexactly(length)
                _, target, _ = head.split("\r\n")[0].split(" ")
                if not await self._handle(target, body, writer):
                    return
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            return
        finally:
            writer.close()

    async def _handle(self, target: str, body: bytes, writer: asyncio.StreamWriter) -> bool:
        parts = urlsplit(target)
        if parts.path == PLACE:
            order = json.loads(body)["clientOid"]
            self.received[order] += 1
            fate = self.chance.choice(FATES)
            self.fates.setdefault(order, []).append(fate)
            self._accept(order, fate)
            return await self._say(fate.says, fate.status, _placed(order), writer)
        order = parse_qs(parts.query)["clientOid"][0]
        says = "truth" if self.calm else self.chance.choice(ANSWERS)
        if says == "truth" and self.accepted[order]:
            return await self._say("ok", 200, _placed(order), writer)
        return await self._say("40109" if says in {"truth", "unknown"} else says, 400, {}, writer)

    def _accept(self, order: str, fate: Fate) -> None:
        if fate.accepts == "now":
            self.accepted[order] += 1
        elif fate.accepts == "late":
            task = asyncio.create_task(self._accept_later(order))
            self.late.add(task)
            task.add_done_callback(self.late.discard)

    async def _accept_later(self, order: str) -> None:
        await asyncio.sleep(TIMEOUT + self.chance.random() * PATIENCE * 1.5)
        self.accepted[order] += 1

    async def _say(self, says: str, status: int, data: dict[str, Any], writer: asyncio.StreamWriter) -> bool:
        """Answer; whether the connection lives on."""
        if says == "cut":
            return False
        if says == "silence":
            await asyncio.sleep(3 * TIMEOUT)
            return False
        if says == "ok_without_id":
            data = {**data, "orderId": None}
        payload = _payload(says, data)
        head = f"HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {len(payload)}\r\n\r\n"
        if says == "cut_short":
            payload = payload[: len(payload) // 2]
        writer.write(head.encode() + payload)
        await writer.drain()
        return says != "cut_short"


def _placed(order: str) -> dict[str, Any]:
    return {"clientOid": order, "orderId": f"id-{order}"}


def _payload(says: str, data: dict[str, Any]) -> bytes:
    if says == "html":
        return b"<html><body>Bad gateway</body></html>"
    if says == "empty":
        return b""
    code = "00000" if says.startswith("ok") or says == "cut_short" else says
    return json.dumps({"code": code, "msg": "m", "requestTime": 1, "data": data if code == "00000" else None}).encode()


class NoLimits:
    """A limiter that lets everything through at once."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        """Every procedure of a limiter, in both forms."""
        from specloom.runtime.limits import Booking

        def answer(*arguments: Any, **_: Any) -> Any:
            return Booking(arguments[0], 0.0) if name.startswith("book") else 0.0

        async def answer_async(*arguments: Any, **more: Any) -> Any:
            return answer(*arguments, **more)

        return answer_async if name.endswith("_async") or name == "aclose" else answer


@dataclass
class Verdict:
    """What the judge saw."""

    calls: int = 0
    placed: int = 0
    refused: int = 0
    resolved_later: int = 0
    unknown: int = 0
    sent_twice: int = 0
    wrong: list[str] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def clean(self) -> bool:
        """Whether nothing was sent twice or reported wrongly, and everything has an outcome."""
        outcomes = self.placed + self.refused + self.resolved_later + self.unknown
        return not self.sent_twice and not self.wrong and outcomes == self.calls


def find_client() -> ModuleType:
    """The generated client, else the miniature of the tests."""
    try:
        return importlib.import_module("bitget_client")
    except ImportError:
        return importlib.import_module("mini_client")


def _order(number: int) -> dict[str, Any]:
    return {
        "symbol": "BTCUSDT", "product_type": "USDT-FUTURES", "margin_mode": "crossed", "margin_coin": "USDT",
        "size": "1", "price": "1", "side": "buy", "order_type": "limit", "client_oid": f"order-{number}",
    }  # fmt: skip


async def run(calls: int, *, sync: bool = False, seed: int = 1, at_once: int = 100) -> Verdict:
    """Make so many calls and judge them."""
    client = find_client()
    exchange = Exchange(random.Random(seed))
    url = await exchange.start()
    options: dict[str, Any] = {"base_url": url, "limiter": NoLimits(), "timeout": TIMEOUT, "confirm_for": PATIENCE}
    started = time.monotonic()
    if sync:
        results = await asyncio.to_thread(_place_sync, client, calls, at_once, options)
    else:
        results = await _place_async(client, calls, at_once, options)
    if exchange.late:
        await asyncio.wait(exchange.late)
    exchange.calm = True
    later = client.AsyncBitget("key", "secret", "phrase", **options)
    verdict = Verdict(calls=calls, sent_twice=sum(count > 1 for count in exchange.accepted.values()))
    for number, result in enumerate(results):
        await _judge(verdict, exchange, f"order-{number}", result, later)
    await later.close()
    await exchange.stop()
    verdict.seconds = time.monotonic() - started
    return verdict


async def _place_async(client: ModuleType, calls: int, at_once: int, options: dict[str, Any]) -> list[Any]:
    gate = asyncio.Semaphore(at_once)
    async with client.AsyncBitget("key", "secret", "phrase", **options) as bitget:

        async def place(number: int) -> Any:
            async with gate:
                try:
                    return await bitget.v2.mix.order.place_order(**_order(number))
                except Exception as error:  # noqa: BLE001 - whatever comes out is what is judged
                    return error

        return await asyncio.gather(*(place(number) for number in range(calls)))


def _place_sync(client: ModuleType, calls: int, at_once: int, options: dict[str, Any]) -> list[Any]:
    from concurrent.futures import ThreadPoolExecutor

    with client.Bitget("key", "secret", "phrase", **options) as bitget, ThreadPoolExecutor(at_once) as pool:

        def place(number: int) -> Any:
            try:
                return bitget.v2.mix.order.place_order(**_order(number))
            except Exception as error:  # noqa: BLE001 - as above
                return error

        return list(pool.map(place, range(calls)))


async def _judge(verdict: Verdict, exchange: Exchange, order: str, result: Any, later: Any) -> None:
    """Compare what the client says with the ledger."""
    from specloom.runtime.errors import ExchangeError as MiniError

    names = {base.__name__ for base in type(result).__mro__}
    there = exchange.accepted[order]
    fates = [f"{fate.accepts}/{fate.says}" for fate in exchange.fates.get(order, [])]
    if not isinstance(result, Exception):
        verdict.placed += 1
        if there != 1 or result.client_oid != order:
            verdict.wrong.append(f"{order}: returned, ledger has {there}; {fates}")
    elif "OutcomeUnknown" in names:
        try:
            found = await later.resolve(result)
        except Exception as error:  # noqa: BLE001 - only OutcomeUnknown is right here
            verdict.unknown += 1
            if "OutcomeUnknown" not in type(error).__name__ or there:
                verdict.wrong.append(f"{order}: unresolved, ledger has {there}; {fates} {error!r}")
        else:
            verdict.resolved_later += 1
            if (found is not None) != bool(there):
                verdict.wrong.append(f"{order}: resolved to {found!r}, ledger has {there}; {fates}")
    elif isinstance(result, MiniError) or "ExchangeError" in names:
        verdict.refused += 1
        if there or result.acted != "no":  # type: ignore[attr-defined]
            verdict.wrong.append(f"{order}: raised as not done, ledger has {there}; {fates} {result!r}")
    else:
        verdict.wrong.append(f"{order}: {result!r}")


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
