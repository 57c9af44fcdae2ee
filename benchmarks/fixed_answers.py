"""A server that answers every request from fixed bytes, in a process of its own: an order, or 500 tickers."""

import asyncio
import contextlib
import multiprocessing
import socket
import time
from collections.abc import Iterator
from typing import Any

import msgspec

TICKER = {
    "symbol": "BTCUSDT",
    "high24h": "37775.65",
    "open": "35134.2",
    "low24h": "34413.1",
    "lastPr": "34413.1",
    "quoteVolume": "1523412.31",
    "baseVolume": "43.2213",
    "usdtVolume": "1523412.31",
    "bidPr": "34413.1",
    "askPr": "34413.2",
    "bidSz": "0.0663",
    "askSz": "0.0119",
    "openUtc": "23856.72",
    "ts": "1625125755277",
    "changeUtc24h": "0.00301",
    "change24h": "0.00069",
}
ENVELOPE = {"code": "00000", "msg": "success", "requestTime": 1695806875837}
ORDER = msgspec.json.encode({**ENVELOPE, "data": {"clientOid": "bench-1", "orderId": "1"}})
TICKERS = msgspec.json.encode({**ENVELOPE, "data": [TICKER] * 500})


class _Server(asyncio.Protocol):
    """One connection."""

    def connection_made(self, transport: Any) -> None:
        self.transport, self.got = transport, b""

    def data_received(self, data: bytes) -> None:
        self.got += data
        head, end, body = self.got.partition(b"\r\n\r\n")
        length = next((line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), b":0")
        if not end or len(body) < int(length.partition(b":")[2]):
            return
        self.got = b""
        answer = TICKERS if b"/tickers" in head.partition(b"\r\n")[0] else ORDER
        now = time.time_ns() // 1_000_000
        self.transport.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
            b"X-BG-REQUEST-ACCEPT-TIME: %d\r\nX-BG-RESPONSE-COMPLETE-TIME: %d\r\nContent-Length: %d\r\n\r\n"
            % (now, now, len(answer))
            + answer
        )


def _serve(listener: socket.socket) -> None:
    async def run() -> None:
        server = await asyncio.get_running_loop().create_server(_Server, sock=listener)
        await server.serve_forever()

    asyncio.run(run())


@contextlib.contextmanager
def serving() -> Iterator[str]:
    """The server's address; it ends with the block."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = multiprocessing.get_context("fork").Process(target=_serve, args=(listener,), daemon=True)
    server.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.terminate()
        server.join()
