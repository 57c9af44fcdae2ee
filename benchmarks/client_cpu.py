"""CPU of a signed order call and of a 500-ticker answer, against a bare call and other clients, in one run.

    PYTHONPATH=generator:generated python benchmarks/client_cpu.py [--package bitget_client] [--calls 2000]

A bare call is the same HTTP library with the same settings, ``hmac.digest``, one ``msgspec`` encode and one typed
decode, written by hand. Bare and own calls take turns, so that a busy machine slows both. The server answers from
fixed bytes in a process of its own: user and system time of this process is the client's alone. ccxt and typed-bitget
are measured too when they are installed.
"""

import argparse
import asyncio
import hmac
import importlib
import importlib.util
import multiprocessing
import resource
import socket
import time
from base64 import b64encode
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import msgspec

NAMES = [
    "symbol",
    "high24h",
    "open",
    "low24h",
    "lastPr",
    "quoteVolume",
    "baseVolume",
    "usdtVolume",
    "bidPr",
    "askPr",
    "bidSz",
    "askSz",
    "openUtc",
    "ts",
    "changeUtc24h",
    "change24h",
]
VALUES = [
    "BTCUSDT",
    "37775.65",
    "35134.2",
    "34413.1",
    "34413.1",
    "1523412.31",
    "43.2213",
    "1523412.31",
    "34413.1",
    "34413.2",
    "0.0663",
    "0.0119",
    "23856.72",
    "1625125755277",
    "0.00301",
    "0.00069",
]
ORDER = {"code": "00000", "msg": "success", "requestTime": 1695806875837, "data": {"clientOid": "a", "orderId": "1"}}
TICKERS = {
    "code": "00000",
    "msg": "success",
    "requestTime": 1695806875837,
    "data": [dict(zip(NAMES, VALUES, strict=True)) for _ in range(500)],
}
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


def serve(listener: socket.socket) -> None:
    """Answers every request from fixed bytes."""

    class Server(asyncio.Protocol):
        def connection_made(self, transport: Any) -> None:
            self.transport, self.got = transport, b""

        def data_received(self, data: bytes) -> None:
            self.got += data
            head, end, body = self.got.partition(b"\r\n\r\n")
            if not end:
                return
            length = next((line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), b":0")
            if len(body) < int(length.partition(b":")[2]):
                return
            self.got = b""
            answer = TICKERS_BYTES if b"/tickers" in head.partition(b"\r\n")[0] else ORDER_BYTES
            stamp = str(time.time_ns() // 1_000_000).encode()
            self.transport.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-BG-REQUEST-ACCEPT-TIME: " + stamp
                + b"\r\nX-BG-RESPONSE-COMPLETE-TIME: " + stamp
                + b"\r\nContent-Length: " + str(len(answer)).encode() + b"\r\n\r\n" + answer
            )  # fmt: skip

    async def run() -> None:
        server = await asyncio.get_running_loop().create_server(Server, sock=listener)
        await server.serve_forever()

    asyncio.run(run())


ORDER_BYTES = msgspec.json.encode(ORDER)
TICKERS_BYTES = msgspec.json.encode(TICKERS)


Ticker = msgspec.defstruct("Ticker", [(name, str) for name in NAMES])
BareTickers = msgspec.defstruct("BareTickers", [("code", str), ("data", list[Ticker])])  # type: ignore[valid-type]
Placed = msgspec.defstruct("Placed", [("clientOid", str), ("orderId", str)])
BareOrder = msgspec.defstruct("BareOrder", [("code", str), ("data", Placed)])  # type: ignore[valid-type]
read_tickers = msgspec.json.Decoder(BareTickers).decode
read_order = msgspec.json.Decoder(BareOrder).decode


def bare_headers(body: bytes) -> dict[str, str]:
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


def same_settings(builder: Any) -> Any:
    """The library as the client sets it up."""
    builder = builder.timeout(timedelta(seconds=10)).follow_redirects(False).referer(False)
    return builder.user_agent("specloom-client")


def bare_sync(url: str) -> dict[str, Callable[[], Any]]:
    """The bare calls."""
    from pyreqwest.client import SyncClientBuilder

    client = same_settings(SyncClientBuilder()).build()

    def order() -> Any:
        body = msgspec.json.encode(WIRE)
        builder = client.post(f"{url}/api/v2/mix/order/place-order").headers(bare_headers(body)).body_bytes(body)
        return read_order(builder.build().send().bytes())

    def tickers() -> Any:
        return read_tickers(client.get(f"{url}/api/v2/spot/market/tickers").build().send().bytes())

    return {"order": order, "tickers": tickers}


def bare_async(url: str) -> dict[str, Callable[[], Awaitable[Any]]]:
    """The bare calls, awaited."""
    from pyreqwest.client import ClientBuilder

    client = same_settings(ClientBuilder()).build()

    async def order() -> Any:
        body = msgspec.json.encode(WIRE)
        builder = client.post(f"{url}/api/v2/mix/order/place-order").headers(bare_headers(body)).body_bytes(body)
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
    """Keeps the limiter at work but never waiting: budgets of a million a second."""
    for call in ("v2.mix.order.place_order", "v2.spot.market.tickers"):
        plan = client.core.plan_of(call)
        plan.keys = tuple(msgspec.structs.replace(key, requests=1_000_000, seconds=1) for key in plan.keys)


def ccxt_calls(made: Any, url: str) -> dict[str, Callable[[], Any]]:
    """Ccxt's own calls, sync or async."""
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
        "close": client.http_client.http.__aexit__,
    }


def cpu() -> float:
    """User and system seconds of this process."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


ROUNDS = 9


def measure(calls: list[Callable[[], Any]], times: int) -> list[float]:
    """CPU of one call of each in µs, the best of nine rounds in which they take turns."""
    best = [float("inf")] * len(calls)
    for _ in range(ROUNDS):
        for place, call in enumerate(calls):
            for _ in range(10):
                call()
            start = cpu()
            for _ in range(times // 5):
                call()
            best[place] = min(best[place], (cpu() - start) / (times // 5))
    return [seconds * 1e6 for seconds in best]


async def measure_async(calls: list[Callable[[], Awaitable[Any]]], times: int) -> list[float]:
    """As ``measure``, awaited."""
    best = [float("inf")] * len(calls)
    for _ in range(ROUNDS):
        for place, call in enumerate(calls):
            for _ in range(10):
                await call()
            start = cpu()
            for _ in range(times // 5):
                await call()
            best[place] = min(best[place], (cpu() - start) / (times // 5))
    return [seconds * 1e6 for seconds in best]


def report(title: str, bare: dict[str, float], other: dict[str, float]) -> None:
    """One line per measure."""
    for what, micros in other.items():
        print(f"{title:<14} {what:<8} {micros:>9.1f} µs   {micros / bare[what]:5.2f} x bare")


def main() -> None:
    """Everything, printed as a table."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--package", default="bitget_client")
    arguments.add_argument("--calls", type=int, default=2000)
    given = arguments.parse_args()
    listener = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    server = multiprocessing.get_context("fork").Process(target=serve, args=(listener,), daemon=True)
    server.start()
    counts = {"order": given.calls, "tickers": max(50, given.calls // 10)}
    try:
        run_sync(given.package, url, counts)
        asyncio.run(run_async(given.package, url, counts))
    finally:
        server.terminate()


def run_sync(package: str, url: str, counts: dict[str, int]) -> None:
    """The synchronous half."""
    by_hand, mine = bare_sync(url), ours(package, url, "Bitget")
    both = {what: measure([by_hand[what], mine[what]], counts[what]) for what in counts}
    bare = {what: pair[0] for what, pair in both.items()}
    report("bare sync", bare, bare)
    report("client sync", bare, {what: pair[1] for what, pair in both.items()})
    if importlib.util.find_spec("ccxt"):
        others = ccxt_calls(importlib.import_module("ccxt").bitget, url)
        report("ccxt sync", bare, {what: measure([others[what]], counts[what] // 10)[0] for what in counts})


async def run_async(package: str, url: str, counts: dict[str, int]) -> None:
    """The asynchronous half."""
    by_hand, mine = bare_async(url), ours(package, url, "AsyncBitget")
    both = {what: await measure_async([by_hand[what], mine[what]], counts[what]) for what in counts}
    bare = {what: pair[0] for what, pair in both.items()}
    report("bare async", bare, bare)
    report("client async", bare, {what: pair[1] for what, pair in both.items()})
    if importlib.util.find_spec("ccxt"):
        others = ccxt_calls(importlib.import_module("ccxt.async_support").bitget, url)
        used = {what: (await measure_async([others[what]], counts[what] // 10))[0] for what in counts}
        report("ccxt async", bare, used)
        await others["close"]()
    if importlib.util.find_spec("typed_bitget"):
        others = typed_bitget_calls(url)
        used = {what: (await measure_async([others[what]], counts[what] // 10))[0] for what in counts}
        report("typed-bitget", bare, used)
        await others["close"](None, None, None)


if __name__ == "__main__":
    main()
