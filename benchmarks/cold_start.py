"""Bursts from clients that have no connection yet: how many requests arrive in any rolling second, at the server.

    python benchmarks/cold_start.py [--seconds 4] [--delay 0 0.02 0.1] [--only sync]

A relay holds every byte up for ``delay`` seconds each way, so that a TLS handshake takes several of them. The server
notes when it has read each request, by its path. 32 threads, or as many tasks, ask for one endpoint or for three.
"""

import argparse
import asyncio
import importlib
import multiprocessing
import ssl
import sys
import tempfile
import threading
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "benchmarks"), str(ROOT / "generator"), str(ROOT / "tests" / "runtime" / "transport")]
sys.path += [str(ROOT / "generated" / "bitget"), str(ROOT / "tests" / "runtime")]

from certificates import Authority  # noqa: E402 - below the folders named above
from limits import fullest  # noqa: E402

WORKERS = 32
LIMIT, PER = 20, 1
ENDPOINTS = ("v2.spot.market.tickers", "v2.spot.market.orderbook", "v2.spot.market.candles")
ARGUMENTS: dict[str, dict[str, str]] = {
    ENDPOINTS[1]: {"symbol": "BTCUSDT"},
    ENDPOINTS[2]: {"symbol": "BTCUSDT", "granularity": "1min"},
}
BODY = b'{"code":"00000","msg":"success","requestTime":1,"data":null}'
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(BODY), BODY)


class Stamp(asyncio.Protocol):
    """Answers every request and notes when it was read."""

    def __init__(self, arrivals: dict[str, list[float]]) -> None:
        self._arrivals = arrivals

    def connection_made(self, transport: Any) -> None:
        """A client came."""
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """One request, as each fits into a piece."""
        self._arrivals[data.split(b"?")[0].split(b" ")[1].decode()].append(time.monotonic())
        self._transport.write(ANSWER)


class Relay(asyncio.Protocol):
    """One side of a connection; passes everything on after a while, in order."""

    def __init__(self, delay: float, port: int | None = None) -> None:
        """With a ``port``, the client's side, which connects to the server."""
        self._delay, self._port = delay, port
        self.peer: Relay | None = None
        self._early: list[bytes] = []
        self.transport: Any = None

    def connection_made(self, transport: Any) -> None:
        """Both sides are known once the other one is connected, too."""
        self.transport = transport
        if self._port is not None:
            self._task = asyncio.ensure_future(self._connect(self._port))

    async def _connect(self, port: int) -> None:
        other = Relay(self._delay)
        other.peer = self
        await asyncio.get_running_loop().create_connection(lambda: other, "127.0.0.1", port)
        self.peer = other
        for data in self._early:
            self._pass(data)

    def data_received(self, data: bytes) -> None:
        """Some bytes."""
        if self.peer is None:
            self._early.append(data)
        else:
            self._pass(data)

    def _pass(self, data: bytes) -> None:
        assert self.peer is not None
        asyncio.get_running_loop().call_later(self._delay, self.peer.transport.write, data)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncio calls it so
        """The other side ends too."""
        if self.peer is not None and self.peer.transport is not None:
            self.peer.transport.close()


def serve(wire: Any, delay: float, folder: str | None) -> None:
    """The server's process: sends its port, and at the end what it noted."""

    async def run() -> None:
        loop, arrivals = asyncio.get_running_loop(), defaultdict[str, list[float]](list)
        context = Authority(Path(folder)).server() if folder is not None else None
        server = await loop.create_server(lambda: Stamp(arrivals), "127.0.0.1", 0, ssl=context)
        port = server.sockets[0].getsockname()[1]
        relay = await loop.create_server(lambda: Relay(delay, port), "127.0.0.1", 0)
        wire.send(relay.sockets[0].getsockname()[1])
        await asyncio.to_thread(wire.recv)
        wire.send(dict(arrivals))

    asyncio.run(run())


def call_sync(made: Any, options: dict[str, Any], calls: list[str], end: float) -> None:
    """Threads that share a client."""
    with made(**options) as client:
        methods = [method_of(client, call) for call in calls]

        def work(number: int) -> None:
            while time.monotonic() < end:
                methods[number % len(methods)]()

        threads = [threading.Thread(target=work, args=(number,)) for number in range(WORKERS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


async def call_async(made: Any, options: dict[str, Any], calls: list[str], end: float) -> None:
    """Tasks that share a client."""
    async with made(**options) as client:
        methods = [method_of(client, call) for call in calls]

        async def work(number: int) -> None:
            while time.monotonic() < end:
                await methods[number % len(methods)]()

        await asyncio.gather(*(work(number) for number in range(WORKERS)))


def method_of(client: Any, call: str) -> Any:
    """A call with its arguments."""
    found = client
    for name in call.split("."):
        found = getattr(found, name)
    return lambda: found(**ARGUMENTS.get(call, {}))


def run(kind: str, *, delay: float, tls: bool, endpoints: int, seconds: float) -> tuple[int, int]:
    """The most requests in a second at any endpoint, and all of them."""
    package = importlib.import_module("bitget_client")
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    with tempfile.TemporaryDirectory() as folder:
        server = context.Process(target=serve, args=(theirs, delay, folder if tls else None), daemon=True)
        server.start()
        port = ours.recv()
        scheme, host = ("https", "localhost") if tls else ("http", "127.0.0.1")
        options: dict[str, Any] = {"base_url": f"{scheme}://{host}:{port}"}
        if tls:
            trusted = ssl.create_default_context(cafile=str(Path(folder) / "authority.pem"))
            options["transport"] = transport_of(package.__name__, kind, trusted)
        end, calls = time.monotonic() + seconds, list(ENDPOINTS[:endpoints])
        if kind == "sync":
            call_sync(package.Bitget, options, calls, end)
        else:
            asyncio.run(call_async(package.AsyncBitget, options, calls, end))
        ours.send("end")
        arrivals: dict[str, list[float]] = ours.recv()
        server.join()
    return max(fullest(times, PER) for times in arrivals.values()), sum(map(len, arrivals.values()))


def transport_of(package: str, kind: str, trusted: ssl.SSLContext) -> Any:
    """The usual transport, which trusts the server's authority."""
    name, made = ("http_sync", "HttpTransport") if kind == "sync" else ("http_async", "AsyncHttpTransport")
    return getattr(importlib.import_module(f"{package}._runtime.transport.{name}"), made)(tls=trusted)


def main() -> None:
    """All of them, one line each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--delay", type=float, nargs="*", default=[0.0, 0.02, 0.1])
    parser.add_argument("--only", choices=["sync", "async"])
    given = parser.parse_args()
    for kind in ("sync", "async"):
        for delay in given.delay if given.only in (None, kind) else ():
            for tls in (False, True):
                for endpoints in (1, 3):
                    most, count = run(kind, delay=delay, tls=tls, endpoints=endpoints, seconds=given.seconds)
                    verdict = "ok" if most <= LIMIT else "TOO FULL"
                    how = f"{kind:<5} {delay * 1000:>4.0f} ms {'TLS' if tls else '   '} {endpoints} endpoints"
                    print(f"{how}: {most} of {LIMIT} in the fullest second, {count} requests: {verdict}", flush=True)


if __name__ == "__main__":
    main()
