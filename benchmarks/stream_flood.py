"""The exchange of ``streams.py``: sends prepared frames over loopback, as fast as they are read or one by one."""

import asyncio
import contextlib
import json
import random
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import multiprocessing

TICKERS = 60_000
UPDATES = 10_000
PACED = 400
PAUSE = 0.002  # seconds between paced frames: long enough for each to wake its reader
CHUNK = 64
LEVELS = 400
PLENTY = 262_144  # bytes that may wait for the reader

FLOOD = {"instType": "SPOT", "instId": "FLOOD"}
PACE = {"instType": "SPOT", "instId": "PACE"}


def book_of(changes: int) -> dict[str, str]:
    """The argument of a book whose updates change so many levels of each side."""
    return {"instType": "USDT-FUTURES", "instId": f"CHANGES{changes}"}


def ticker_messages(arg: dict[str, str], count: int) -> list[bytes]:
    """Ticker pushes as the exchange sends them."""
    chance, messages = random.Random(1), []
    for number in range(count):
        price = f"{27000 + chance.random() * 10:.2f}"
        row = {
            "instId": arg["instId"],
            "lastPr": price,
            "open24h": "27000.50",
            "high24h": "30668.63",
            "low24h": "26999.00",
            "change24h": "-0.00002",
            "bidPr": price,
            "bidSz": "2.6400",
            "askPr": price,
            "askSz": "1.8800",
            "baseVolume": "21746.8200",
            "quoteVolume": "641212193.12",
            "openUtc": "27000.50",
            "changeUtc24h": "0",
            "ts": str(1695715383021 + number),
        }
        messages.append(_push(arg, "snapshot", row, 1695715383021 + number))
    return messages


def book_messages(arg: dict[str, str], changes: int) -> list[bytes]:
    """A whole book, then updates near its top."""
    chance = random.Random(1)

    def level(sign: int, place: int, size: str | None = None) -> list[str]:
        return [f"{100_000 + sign * (place + 1) / 10:.1f}", size or f"{chance.random() * 5 + 0.0001:.4f}"]

    def change(sign: int) -> list[str]:
        place = min(int(chance.expovariate(1 / 40)), LEVELS - 1)
        return level(sign, place, "0" if chance.random() < 0.3 else None)

    sides = (("asks", 1), ("bids", -1))
    whole = {side: [level(sign, place) for place in range(LEVELS)] for side, sign in sides}
    messages = [_push(arg, "snapshot", {**whole, "checksum": 0, "seq": 1, "pseq": 0, "ts": "1"}, 1)]
    for seq in range(2, UPDATES + 1):
        moved = {side: [change(sign) for _ in range(changes)] for side, sign in sides}
        row = {**moved, "checksum": 0, "seq": seq, "pseq": seq - 1, "ts": str(seq)}
        messages.append(_push(arg, "update", row, seq))
    return messages


def _push(arg: dict[str, str], action: str, row: dict[str, Any], ts: int) -> bytes:
    return json.dumps({"action": action, "arg": arg, "data": [row], "ts": ts}, separators=(",", ":")).encode()


def _frame(text: bytes) -> bytes:
    if len(text) < 126:
        return b"\x81" + bytes([len(text)]) + text
    if len(text) < 65_536:
        return b"\x81\x7e" + len(text).to_bytes(2, "big") + text
    return b"\x81\x7f" + len(text).to_bytes(8, "big") + text


def serve(ports: "multiprocessing.Queue[int]") -> None:
    """Acknowledge each subscription and send its frames; the body of a process."""
    asyncio.run(_serve(ports))


async def _serve(ports: "multiprocessing.Queue[int]") -> None:
    from websockets import ConnectionClosed
    from websockets.asyncio.server import ServerConnection
    from websockets.asyncio.server import serve as listen

    prepared: dict[str, list[bytes]] = {}

    def frames(arg: dict[str, str]) -> list[bytes]:
        name = json.dumps(arg)
        if name not in prepared:
            changes = arg["instId"].removeprefix("CHANGES")
            book = changes.isdigit()
            messages = book_messages(arg, int(changes)) if book else ticker_messages(arg, TICKERS)
            prepared[name] = [_frame(message) for message in messages]
        return prepared[name]

    async def one(socket: ServerConnection) -> None:
        with contextlib.suppress(ConnectionClosed, RuntimeError):  # the reader has enough
            async for text in socket:
                if '"subscribe"' in str(text):
                    arg = json.loads(text)["args"][0]
                    sent = frames(arg)
                    await socket.send(json.dumps({"event": "subscribe", "arg": arg}, separators=(",", ":")))
                    await (_one_by_one if arg["instId"] == PACE["instId"] else _flood)(socket.transport, sent)

    async with listen(one, "127.0.0.1", 0, ping_interval=None) as server:
        ports.put(server.sockets[0].getsockname()[1])
        await asyncio.get_running_loop().create_future()


async def _flood(transport: asyncio.Transport, frames: list[bytes]) -> None:
    for start in range(0, len(frames), CHUNK):
        transport.write(b"".join(frames[start : start + CHUNK]))
        await asyncio.sleep(0)
        while transport.get_write_buffer_size() > PLENTY and not transport.is_closing():  # noqa: ASYNC110 - a transport has no event
            await asyncio.sleep(0.001)


async def _one_by_one(transport: asyncio.Transport, frames: list[bytes]) -> None:
    for frame in frames[: PACED + 1]:
        transport.write(frame)
        await asyncio.sleep(PAUSE)
