"""CPU of a signed order call and of a 500-ticker answer, against raw sockets and other clients, in one run.

    python benchmarks/client_cpu.py [--package bitget_client] [--rounds 15] [--memory]

``raw`` is the floor: one socket, ``hmac.digest``, one ``msgspec`` encode, httptools and one typed decode, written by
hand, without pools, timeouts, checks or errors. ``pyreqwest`` is the same over that library. All take turns in every
round, so that a busy machine slows all; figures are medians over the rounds, and ratios medians of each round's own.
The server answers from fixed bytes in a process of its own: user and system time of this process is the client's alone.
ccxt and typed-bitget take part when they are installed.
``--memory`` shows instead what 100,000 calls leave behind.
"""

import argparse
import asyncio
import gc
import hmac
import importlib
import importlib.util
import resource
import socket
import statistics
import sys
import time
from base64 import b64encode
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import httptools
import msgspec
from fixed_answers import TICKER, serving

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT / "generated" / "bitget"))

ARGUMENTS = {
    "symbol": "BTCUSDT",
    "product_type": "USDT-FUTURES",
    "margin_mode": "crossed",
    "margin_coin": "USDT",
    "size": "0.01",
    "price": "27000.5",
    "side": "buy",
    "order_type": "limit",
    "client_oid": "bench-1",
}
WIRE = {
    "symbol": "BTCUSDT",
    "productType": "USDT-FUTURES",
    "marginMode": "crossed",
    "marginCoin": "USDT",
    "size": "0.01",
    "price": "27000.5",
    "side": "buy",
    "orderType": "limit",
    "clientOid": "bench-1",
}
KEY, SECRET, PASSPHRASE = "bench-key", "bench-secret", "bench-passphrase"
CALLS = {"order": 300, "tickers": 40}
"""Calls of one client in one round; of slower clients fewer."""
WARM_CALLS, MEMORY_CALLS = 10_000, 100_000
SLOWER = 5
FAST = ("raw", "pyreqwest", "ours")

Ticker = msgspec.defstruct("Ticker", [(name, str) for name in TICKER])
BareTickers = msgspec.defstruct("BareTickers", [("code", str), ("data", list[Ticker])])  # type: ignore[valid-type]
Placed = msgspec.defstruct("Placed", [("clientOid", str), ("orderId", str)])
BareOrder = msgspec.defstruct("BareOrder", [("code", str), ("data", Placed)])  # type: ignore[valid-type]
read_tickers = msgspec.json.Decoder(BareTickers).decode
read_order = msgspec.json.Decoder(BareOrder).decode


def signed_headers(body: bytes) -> dict[str, str]:
    """Signed headers by hand."""
    stamp = str(time.time_ns() // 1_000_000)
    text = f"{stamp}POST/api/v2/mix/order/place-order".encode() + body
    sign = b64encode(hmac.digest(SECRET.encode(), text, "sha256")).decode()
    return {
        "Content-Type": "application/json",
        "ACCESS-KEY": KEY,
        "ACCESS-SIGN": sign,
        "ACCESS-PASSPHRASE": PASSPHRASE,
        "ACCESS-TIMESTAMP": stamp,
        "locale": "en-US",
    }


class Parsed:
    """What httptools tells of one answer."""

    def __init__(self) -> None:
        self.body = b""
        self.whole = False

    def on_body(self, piece: bytes) -> None:
        """The parser calls it for each piece."""
        self.body += piece

    def on_message_complete(self) -> None:
        """The parser calls it at the end."""
        self.whole = True


def raw_request(method: str, path: str, host: str, headers: dict[str, str], body: bytes) -> bytes:
    """A request as bytes."""
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"{method} {path} HTTP/1.1\r\nHost: {host}\r\n{lines}Content-Length: {len(body)}\r\n\r\n".encode() + body


def raw_sync(url: str) -> dict[str, Callable[[], Any]]:
    """The floor: what a signed call costs over a socket."""
    host, _, port = url.removeprefix("http://").partition(":")
    peer = socket.create_connection((host, int(port)), timeout=10)
    peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def trip(request: bytes) -> bytes:
        peer.sendall(request)
        parsed = Parsed()
        parser = httptools.HttpResponseParser(parsed)
        while not parsed.whole:
            parser.feed_data(peer.recv(65536))
        return parsed.body

    def order() -> Any:
        body = msgspec.json.encode(WIRE)
        return read_order(trip(raw_request("POST", "/api/v2/mix/order/place-order", host, signed_headers(body), body)))

    def tickers() -> Any:
        return read_tickers(trip(raw_request("GET", "/api/v2/spot/market/tickers", host, {}, b"")))

    return {"order": order, "tickers": tickers, "close": peer.close}


class RawProtocol(asyncio.Protocol):
    """The floor of asyncio: one request at a time over one connection."""

    def connection_made(self, transport: Any) -> None:
        """Asyncio calls it first."""
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        """Asyncio calls it for each piece."""
        self.parser.feed_data(data)
        if self.parsed.whole:
            self.answered.set_result(self.parsed.body)

    def trip(self, request: bytes) -> asyncio.Future[bytes]:
        """Sends; the body of the answer."""
        self.parsed = Parsed()
        self.parser = httptools.HttpResponseParser(self.parsed)
        self.answered: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        self.transport.write(request)
        return self.answered


async def raw_async(url: str) -> dict[str, Callable[[], Any]]:
    """The floor, awaited."""
    host, _, port = url.removeprefix("http://").partition(":")
    _, raw = await asyncio.get_running_loop().create_connection(RawProtocol, host, int(port))

    async def order() -> Any:
        body = msgspec.json.encode(WIRE)
        request = raw_request("POST", "/api/v2/mix/order/place-order", host, signed_headers(body), body)
        return read_order(await raw.trip(request))

    async def tickers() -> Any:
        return read_tickers(await raw.trip(raw_request("GET", "/api/v2/spot/market/tickers", host, {}, b"")))

    return {"order": order, "tickers": tickers}


def same_settings(builder: Any) -> Any:
    """The library as the client sets it up."""
    builder = builder.timeout(timedelta(seconds=10)).follow_redirects(False).referer(False)
    return builder.user_agent("specloom-client")


def pyreqwest_sync(url: str) -> dict[str, Callable[[], Any]]:
    """The same over pyreqwest."""
    from pyreqwest.client import SyncClientBuilder

    client = same_settings(SyncClientBuilder()).build()

    def order() -> Any:
        body = msgspec.json.encode(WIRE)
        builder = client.post(f"{url}/api/v2/mix/order/place-order").headers(signed_headers(body)).body_bytes(body)
        return read_order(builder.build().send().bytes())

    def tickers() -> Any:
        return read_tickers(client.get(f"{url}/api/v2/spot/market/tickers").build().send().bytes())

    return {"order": order, "tickers": tickers}


def pyreqwest_async(url: str) -> dict[str, Callable[[], Awaitable[Any]]]:
    """The same over pyreqwest, awaited."""
    from pyreqwest.client import ClientBuilder

    client = same_settings(ClientBuilder()).build()

    async def order() -> Any:
        body = msgspec.json.encode(WIRE)
        builder = client.post(f"{url}/api/v2/mix/order/place-order").headers(signed_headers(body)).body_bytes(body)
        return read_order(await (await builder.build().send()).bytes())

    async def tickers() -> Any:
        return read_tickers(await (await client.get(f"{url}/api/v2/spot/market/tickers").build().send()).bytes())

    return {"order": order, "tickers": tickers}


def ours(package: str, url: str, kind: str) -> dict[str, Callable[[], Any]]:
    """The generated client, limits and all."""
    made = getattr(importlib.import_module(package), kind)
    client = made(KEY, SECRET, PASSPHRASE, base_url=url)
    widen(client)
    place, tickers = client.v2.mix.order.place_order, client.v2.spot.market.tickers
    return {"order": lambda: place(**ARGUMENTS), "tickers": tickers}


def widen(client: Any) -> None:
    """Keeps the limiter at work but never waiting: a window without length is never full."""
    for call in ("v2.mix.order.place_order", "v2.spot.market.tickers"):
        plan = client.context.plan_for_call(call)
        plan.keys = tuple(msgspec.structs.replace(key, requests=100, seconds=0) for key in plan.keys)


def ccxt_calls(module: str, url: str) -> dict[str, Callable[[], Any]]:
    """Ccxt's own calls, sync or async."""
    made = importlib.import_module(module).bitget
    exchange = made({"apiKey": KEY, "secret": SECRET, "password": PASSPHRASE, "enableRateLimit": False})
    exchange.urls["api"] = dict.fromkeys(exchange.urls["api"], url)
    market = exchange.safe_market_structure({"id": "BTCUSDT", "symbol": "BTC/USDT", "type": "spot", "spot": True})
    exchange.set_markets([market])
    return {
        "order": lambda: exchange.private_mix_post_v2_mix_order_place_order(dict(WIRE)),
        "tickers": lambda: exchange.fetch_tickers(params={"type": "spot"}),
        "close": getattr(exchange, "close", None),
    }


def typed_bitget_calls(url: str) -> dict[str, Callable[[], Any]]:
    """typed-bitget's calls, with its validation, which is on by default."""
    from typed_bitget import Bitget

    client = Bitget.new(access_key=KEY, secret_key=SECRET, passphrase=PASSPHRASE)
    client.http_client.base_url = url
    return {
        "order": lambda: client.classic.mix.order.place(dict(WIRE)),
        "tickers": client.classic.spot.tickers,
        "close": lambda: client.http_client.http.__aexit__(None, None, None),
    }


def cpu() -> float:
    """User and system seconds of this process."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


Figures = dict[str, list[float]]
"""CPU of one call in µs, by client, one figure a round."""


def measure(clients: dict[str, Any], what: str, rounds: int) -> Figures:
    """All clients in turn, round after round."""
    figures: Figures = {name: [] for name in clients}
    for _ in range(rounds):
        for name, calls in clients.items():
            call, times = calls[what], _times(name, what)
            call()
            start = cpu()
            for _ in range(times):
                call()
            figures[name].append((cpu() - start) / times * 1e6)
    return figures


async def measure_async(clients: dict[str, Any], what: str, rounds: int) -> Figures:
    """As ``measure``, awaited."""
    figures: Figures = {name: [] for name in clients}
    for _ in range(rounds):
        for name, calls in clients.items():
            call, times = calls[what], _times(name, what)
            await call()
            start = cpu()
            for _ in range(times):
                await call()
            figures[name].append((cpu() - start) / times * 1e6)
    return figures


def _times(name: str, what: str) -> int:
    return CALLS[what] if name in FAST else CALLS[what] // SLOWER


def report(kind: str, what: str, figures: Figures) -> None:
    """One line per client; the first round warms up and does not count."""
    for name, found in figures.items():
        rounds = list(zip(found, figures["raw"], figures["ours"], strict=True))[1:]
        to_raw = statistics.median(own / raw for own, raw, _ in rounds)
        to_ours = statistics.median(own / mine for own, _, mine in rounds)
        line = f"{kind:<6} {what:<8} {name:<13} {statistics.median(found[1:]):>9.1f} µs {to_raw:>7.2f} x raw"
        print(line if name in ("raw", "ours") else f"{line} {to_ours:>7.1f} x ours")


def run_sync(package: str, url: str, rounds: int) -> None:
    """The synchronous half."""
    clients: dict[str, Any] = {
        "raw": raw_sync(url),
        "pyreqwest": pyreqwest_sync(url),
        "ours": ours(package, url, "Bitget"),
    }
    if importlib.util.find_spec("ccxt"):
        clients["ccxt"] = ccxt_calls("ccxt", url)
    for what in CALLS:
        report("sync", what, measure(clients, what, rounds))


async def run_async(package: str, url: str, rounds: int) -> None:
    """The asynchronous half; typed-bitget knows no other."""
    clients: dict[str, Any] = {
        "raw": await raw_async(url),
        "pyreqwest": pyreqwest_async(url),
        "ours": ours(package, url, "AsyncBitget"),
    }
    if importlib.util.find_spec("ccxt"):
        clients["ccxt"] = ccxt_calls("ccxt.async_support", url)
    if importlib.util.find_spec("typed_bitget"):
        clients["typed-bitget"] = typed_bitget_calls(url)
    for what in CALLS:
        report("async", what, await measure_async(clients, what, rounds))
    for calls in clients.values():
        if "close" in calls:
            await calls["close"]()


def show_memory(package: str, url: str) -> None:
    """What calls leave behind: resident memory and objects, before, after 10,000 and after 100,000 of them."""
    importlib.import_module(package)
    _show("after import")
    order = ours(package, url, "Bitget")["order"]
    for calls in (WARM_CALLS, MEMORY_CALLS):
        for _ in range(calls):
            order()
        _show(f"{calls} sync calls later")
    asyncio.run(show_memory_async(package, url))


async def show_memory_async(package: str, url: str) -> None:
    """As ``show_memory``, awaited."""
    order = ours(package, url, "AsyncBitget")["order"]
    for calls in (WARM_CALLS, MEMORY_CALLS):
        for _ in range(calls):
            await order()
        _show(f"{calls} async calls later")


def _show(when: str) -> None:
    gc.collect()
    print(f"{when:<26} {_resident():>8} kB {len(gc.get_objects()):>8} objects")


def _resident() -> int:
    """Resident memory of this process in kB, as it is now."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


def main() -> None:
    """Everything, printed as a table."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--package", default="bitget_client")
    arguments.add_argument("--rounds", type=int, default=15)
    arguments.add_argument("--memory", action="store_true")
    given = arguments.parse_args()
    with serving() as url:
        if given.memory:
            show_memory(given.package, url)
            return
        run_sync(given.package, url, given.rounds)
        asyncio.run(run_async(given.package, url, given.rounds))


if __name__ == "__main__":
    main()
