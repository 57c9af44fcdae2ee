"""How much the mock can take: signed requests and pushes a second, the mock on one core, the load on another.

Run ``python benchmarks/mock.py [--seconds 3]``. Each is measured on uvloop, which an installation brings, and on plain
asyncio. The floor is an application on the same server that answers every request with the same few bytes: what the
mock needs beyond it is its own. Orders are placed once more when 50,000 have gone through, and while 10,000 are open in
a market that moves five times a second.
"""

import argparse
import asyncio
import base64
import hmac
import json
import multiprocessing
import multiprocessing.connection
import os
import statistics
import sys
import time
from typing import Any
from urllib.parse import urlsplit

from specloom import resources
from specloom.loading import load_api
from specloom.mock import Exchange, FakerOptions
from specloom.mock.server import Server

ORDER = {"symbol": "BTCUSDT", "side": "buy", "orderType": "limit", "force": "ioc", "price": "40000", "size": "0.01"}
OPEN_ORDER = {**ORDER, "force": "gtc", "size": "0.000001"}
READ = "GET /api/v2/spot/account/assets?coin=USDT"
PLACE = "POST /api/v2/spot/trade/place-order"
CONNECTIONS = 16
GONE_THROUGH = 50_000
OPEN = 10_000
TOPICS = [
    {"instType": "SPOT", "channel": channel, "instId": symbol}
    for channel in ("ticker", "books")
    for symbol in ("BTCUSDT", "ETHUSDT", "SOLUSDT")
]


def pin(core: int) -> None:
    """Keep this process on one core, where the system lets us."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {sorted(os.sched_getaffinity(0))[core]})


def run_floor(pipe: multiprocessing.connection.Connection, loop: str) -> None:
    """Serve the same answer to everything."""
    pin(0)
    choose_loop(loop)
    body = b'{"code":"00000"}'
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]

    async def app(_scope: dict[str, Any], receive: Any, send: Any) -> None:
        while (await receive()).get("more_body"):
            pass
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    server = Server(app, "127.0.0.1", 0, lambda _loop: None)
    server.start()
    pipe.send(({"rest": f"http://127.0.0.1:{server.port}"}, ("key", "secret", "passphrase"), 0.0))
    while pipe.recv() == "cpu":
        pipe.send(time.process_time())
    server.stop()


def choose_loop(loop: str) -> None:
    """The server takes uvloop where it can be imported."""
    if loop == "asyncio":
        sys.modules["uvloop"] = None  # type: ignore[assignment]


def run_exchange(pipe: multiprocessing.connection.Connection, loop: str, push_seconds: float) -> None:
    """Serve until the other side says stop; tell the URLs and, when asked, the CPU time used."""
    pin(0)
    choose_loop(loop)
    api = load_api(resources.spec(), "bitget", validate="none").api
    began = time.perf_counter()
    with Exchange(
        api, limits=False, push_seconds=push_seconds, faker_options=FakerOptions(blank=0, null=0)
    ) as exchange:
        key = exchange.keys.main
        pipe.send((exchange.urls, tuple(key.credentials.values()), time.perf_counter() - began))
        while pipe.recv() == "cpu":
            pipe.send(time.process_time())


def request(url: str, key: tuple[str, str, str], method: str, target: str, body: str) -> bytes:
    """One signed request as bytes."""
    stamp = str(int(time.time() * 1000))
    text = f"{stamp}{method}{target}{body}".encode()
    signature = base64.b64encode(hmac.digest(key[1].encode(), text, "sha256")).decode()
    lines = [
        f"{method} {target} HTTP/1.1", f"Host: {urlsplit(url).netloc}", f"ACCESS-KEY: {key[0]}",
        f"ACCESS-SIGN: {signature}", f"ACCESS-TIMESTAMP: {stamp}", f"ACCESS-PASSPHRASE: {key[2]}",
        "Content-Type: application/json", f"Content-Length: {len(body)}",
    ]  # fmt: skip
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()


class Asker(asyncio.Protocol):
    """Sends the same request again as soon as it is answered."""

    def __init__(self, message: bytes) -> None:
        self.message = message
        self.answers = 0
        self.refused = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ask for the first time."""
        self.transport = transport
        transport.write(self.message)

    def data_received(self, data: bytes) -> None:
        """Count the answer and ask again."""
        if b'"code":' not in data:
            return
        if b'"code":"00000"' in data:
            self.answers += 1
        else:
            self.refused += 1
        self.transport.write(self.message)


class Listener(asyncio.Protocol):
    """Subscribes and counts pushes."""

    def __init__(self, url: str) -> None:
        self.path = urlsplit(url).path
        self.pushes = 0
        self.open = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Shake hands."""
        self.transport = transport
        key = base64.b64encode(os.urandom(16)).decode()
        transport.write(
            f"GET {self.path} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
        )

    def data_received(self, data: bytes) -> None:
        """Subscribe once the hands are shaken, then count."""
        if not self.open:
            self.open = True
            text = json.dumps({"op": "subscribe", "args": TOPICS}).encode()
            # A mask of zeros leaves the payload as it is.
            self.transport.write(b"\x81\xfe" + len(text).to_bytes(2, "big") + bytes(4) + text)
        self.pushes += data.count(b'{"action":')


async def ask(url: str, key: tuple[str, str, str], line: str, body: str, seconds: float) -> tuple[int, int]:
    """Requests that were answered over some connections, and how many were refused."""
    host = urlsplit(url)
    loop = asyncio.get_running_loop()
    message = request(url, key, *line.split(), body)
    askers = [Asker(message) for _ in range(CONNECTIONS)]
    links = [await loop.create_connection(lambda asker=asker: asker, host.hostname, host.port) for asker in askers]
    await asyncio.sleep(seconds)
    for transport, _ in links:
        transport.abort()
    return sum(asker.answers for asker in askers), sum(asker.refused for asker in askers)


async def listen(url: str, seconds: float) -> int:
    """Pushes that came over all connections."""
    host = urlsplit(url)
    loop = asyncio.get_running_loop()
    listeners = [Listener(url) for _ in range(CONNECTIONS)]
    for listener in listeners:
        await loop.create_connection(lambda one=listener: one, host.hostname, host.port)
    await asyncio.sleep(seconds)
    return sum(listener.pushes for listener in listeners)


class Mock:
    """A server in a process of its own, on the first core."""

    def __init__(self, run: Any, *arguments: Any) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=run, args=(theirs, *arguments))
        self._process.start()
        self.urls, self.key, self.start_seconds = self._pipe.recv()

    def cpu(self) -> float:
        """Seconds of CPU that it used so far."""
        self._pipe.send("cpu")
        return float(self._pipe.recv())

    def load(self, line: str, order: dict[str, str] | None, seconds: float) -> tuple[int, int]:
        """Ask the same thing for a while; how often it was answered and how often refused."""
        body = json.dumps(order) if order else ""
        return asyncio.run(ask(self.urls["rest"], self.key, line, body, seconds))

    def place(self, wanted: int, order: dict[str, str]) -> None:
        """Let that many orders go through."""
        done = 0
        while done < wanted:
            answers, refused = self.load(PLACE, order, 1.0)
            assert not refused, f"{refused} refused"
            done += answers

    def stop(self) -> None:
        """End the process."""
        self._pipe.send("stop")
        self._process.join()


def show(name: str, runs: list[tuple[float, float]], note: str) -> None:
    """Print the median of runs of (count a second, seconds of CPU per second)."""
    rate = statistics.median(rate for rate, _ in runs)
    full = statistics.median(rate / cpu for rate, cpu in runs)
    print(f"{name:32} {rate:>9,.0f} /s as the machine let it, {full:>9,.0f} per second of CPU  ({note})", flush=True)


def measure(mock: Mock, name: str, line: str, order: dict[str, str] | None, seconds: float) -> None:
    """Ask three times for a while."""
    runs, refused = [], 0
    for _ in range(3):
        before, began = mock.cpu(), time.perf_counter()
        answers, bad = mock.load(line, order, seconds)
        spent = time.perf_counter() - began
        runs.append((answers / spent, (mock.cpu() - before) / spent))
        refused += bad
    show(name, runs, f"{refused} refused")


def measure_requests(loop: str, seconds: float) -> None:
    """The floor, signed reads and orders, and orders among many others."""
    floor = Mock(run_floor, loop)
    measure(floor, f"{loop}: floor", READ, None, seconds)
    floor.stop()
    mock = Mock(run_exchange, loop, 0)
    measure(mock, f"{loop}: signed reads", READ, None, seconds)
    measure(mock, f"{loop}: signed orders", PLACE, ORDER, seconds)
    mock.place(GONE_THROUGH, ORDER)
    measure(mock, f"{loop}: orders after {GONE_THROUGH:,}", PLACE, ORDER, seconds)
    mock.stop()
    mock = Mock(run_exchange, loop, 0.2)
    mock.place(OPEN, OPEN_ORDER)
    measure(mock, f"{loop}: orders beside {OPEN:,} open", PLACE, ORDER, seconds)
    mock.stop()


def measure_pushes(loop: str, seconds: float) -> None:
    """Pushes of tickers and books."""
    mock = Mock(run_exchange, loop, 0.001)
    runs = []
    for _ in range(3):
        before, began = mock.cpu(), time.perf_counter()
        pushes = asyncio.run(listen(mock.urls["ws_v2_public"], seconds))
        spent = time.perf_counter() - began
        runs.append((pushes / spent, (mock.cpu() - before) / spent))
    show(f"{loop}: pushes", runs, f"{CONNECTIONS} connections, tickers and books")
    mock.stop()


def main() -> None:
    """Measure requests, then pushes, on both loops."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=3.0)
    seconds = parser.parse_args().seconds
    pin(-1)
    for loop in ("uvloop", "asyncio"):
        measure_requests(loop, seconds)
        measure_pushes(loop, seconds)


if __name__ == "__main__":
    main()
