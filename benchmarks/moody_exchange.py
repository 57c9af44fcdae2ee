"""A loopback exchange in a bad mood, for ``outcomes.py``: takes orders or not, answers or not, and keeps a ledger."""

import asyncio
import json
import random
import socket
import struct
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

TIMEOUT = 0.4
PATIENCE = 1.2
OK = "00000"
SOUND = ("slow", "byte_cut", "drip", "garbage")
"""Ways to answer that damage nothing of what is said, only of how it arrives."""
SHORT = ("cut_short", "chunk_cut", "status_cut", "json_cut")

PLACES = {
    "/api/v2/mix/order/place-order",
    "/api/v2/spot/trade/place-order",
    "/api/v3/trade/place-order",
    "/api/mix/v1/order/placeOrder",
    "/api/spot/v1/trade/orders",
    "/api/v2/mix/order/modify-order",  # names the new order, as placing does
    "/api/v2/spot/trade/cancel-replace-order",
    "/api/v2/mix/order/batch-place-order",
    "/api/v2/spot/trade/batch-orders",
    "/api/v3/trade/place-batch",
}
CANCELS = {
    "/api/v2/mix/order/cancel-order",
    "/api/v2/spot/trade/cancel-order",
    "/api/v3/trade/cancel-order",
}
CHANGES = {"/api/v3/trade/modify-order"}
LISTED = "/api/v2/spot/trade/orderInfo", "/api/spot/v1/trade/orderInfo"


@dataclass(frozen=True)
class Fate:
    """What the exchange does with one request.

    ``acts`` is when it does what was asked: ``now``, ``late`` (after the client's patience for an answer) or ``never``;
    ``says`` is how it answers: ``ok``, ``silence``, ``cut`` and other ways to break off, ``html``, ``empty``, a code;
    ``byte_cut`` ends after some byte of the answer, each as likely; ``foreign`` acknowledges another order.
    """

    acts: str
    says: str
    status: int = 200


DOUBTS = ("40010", "40725", "45001")
FATES = [
    *[Fate("now", "ok")] * 4,
    Fate("now", "ok_without_id"),
    *[Fate(acts, says) for acts in ("now", "never") for says in ("silence", "cut", "slow", *SHORT, "empty")],
    *[Fate(acts, "html", status) for acts in ("now", "never", "late") for status in (200, 500, 502, 503, 504)],
    *[Fate(acts, code, status) for acts in ("now", "never", "late") for code in DOUBTS for status in (200, 400)],
    *[Fate("now", "json_cut", status) for status in (400, 500)],
    *[Fate(acts, "byte_cut") for acts in ("now", "never")] * 4,
    *[Fate(acts, says) for acts in ("now", "never") for says in ("foreign", "reset", "drip", "garbage")],
    *[Fate(acts, "redirect", status) for acts in ("now", "never") for status in (301, 302, 307, 308)],
    *[Fate("now", says) for says in ("ok_interim", "ok_and_foreign", "ok_late_foreign", "ok_and_end")],
    Fate("now", "99999", 500),
    Fate("now", "99999", 200),
    Fate("late", "silence"),
    Fate("late", "cut"),
    Fate("never", "html", 403),
    Fate("never", "html", 429),
    Fate("never", "429", 429),
    Fate("never", "40009", 400),
    Fate("never", "40786", 400),
    *[Fate("never", "40762", status) for status in (200, 400)] * 3,
]
ITEM_FATES = [*[Fate("now", "ok")] * 6, *[Fate("never", "40762")] * 3, Fate("now", "45001"), Fate("never", "45001"),
              Fate("now", "nothing"), Fate("never", "nothing")]  # fmt: skip
ANSWERS = ["truth"] * 9 + ["40109", "43001", "22001", "cut", "silence", "slow", "html", "45001", "chunk_cut"]
ANSWERS += ["null", "[]", "{}", "others", "byte_cut", "reset", "ok_and_foreign", "ok_late_foreign", "garbage"]
OTHER = {"clientOid": "of-another", "clientOrderId": "of-another", "orderId": "id-of-another"}


@dataclass
class Entry:
    """What the ledger knows of one order."""

    there: int = 0
    seen_from: float = 0.0
    cancelled: bool = False
    price: str = "1"
    changes: int = 0
    fates: list[str] = field(default_factory=list)


@dataclass
class Exchange:
    """The exchange and its ledger, by client order id; names that begin with ``old`` were there before."""

    chance: random.Random
    ledger: dict[str, Entry] = field(default_factory=dict)
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

    def entry(self, name: str) -> Entry:
        """What is known of an order."""
        return self.ledger.setdefault(name, Entry(there=int(name.startswith("old"))))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                lines = head.lower().split("\r\n")
                length = next((int(line[15:]) for line in lines if line[:15] == "content-length:"), 0)
                body = await reader.readexactly(length)
                target = head.split(" ")[1]
                if not await self._handle(target, body, writer):
                    return
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            return
        finally:
            writer.close()

    async def _handle(self, target: str, body: bytes, writer: asyncio.StreamWriter) -> bool:
        parts = urlsplit(target)
        members = json.loads(body) if body else dict(parse_qsl(parts.query))
        if parts.path not in PLACES | CANCELS | CHANGES:
            return await self._enquiry(parts.path, members, writer)
        fate = self.chance.choice(FATES)
        items: Any = members if isinstance(members, list) else members.get("orderList")
        if items is not None:
            return await self._batch(parts.path, items, fate, writer)
        name = name_of(members)
        again = parts.path in CANCELS and self.entry(name).cancelled
        self._act(parts.path, members, fate)
        if again and fate.says == "ok" and self.chance.random() < 0.5:
            return await self._say("43001", 400, None, writer)
        return await self._say(fate.says, fate.status, _placed(name), writer)

    async def _batch(self, path: str, items: list[dict[str, Any]], fate: Fate, writer: asyncio.StreamWriter) -> bool:
        done, refused = [], []
        for item in items:
            own = self.chance.choice(ITEM_FATES) if fate.says == "ok" else fate
            self._act(path, item, own)
            if own.says == "ok":
                done.append({**_placed(name_of(item)), "code": OK})
            elif own.says != "nothing":
                refused.append({"clientOid": name_of(item), "code": own.says, "msg": "m"})
        data: Any = {"successList": done, "failureList": refused}
        if "/v3/" in path:
            data = self.chance.sample([*done, *refused], len(done) + len(refused))
        return await self._say(fate.says, fate.status, data, writer)

    def _act(self, path: str, members: dict[str, Any], fate: Fate) -> None:
        self.entry(name_of(members)).fates.append(f"{fate.acts}/{fate.says}/{fate.status}")
        if fate.acts == "now":
            self._do(path, members)
        elif fate.acts == "late":
            task = asyncio.create_task(self._do_later(path, members))
            self.late.add(task)
            task.add_done_callback(self.late.discard)

    async def _do_later(self, path: str, members: dict[str, Any]) -> None:
        await asyncio.sleep(TIMEOUT + self.chance.random() * PATIENCE * 1.5)
        self._do(path, members)

    def _do(self, path: str, members: dict[str, Any]) -> None:
        entry = self.entry(name_of(members))
        if path in CANCELS:
            entry.cancelled = True
        elif path in CHANGES:
            entry.price = members["price"]
            entry.changes += 1
        else:
            entry.there += 1
            hidden = self.chance.random() * PATIENCE * 2 if self.chance.random() < 0.2 else 0.0
            entry.seen_from = asyncio.get_running_loop().time() + hidden

    async def _enquiry(self, path: str, members: dict[str, Any], writer: asyncio.StreamWriter) -> bool:
        says = "truth" if self.calm else self.chance.choice(ANSWERS)
        damage = says if says.startswith("ok_") or says in ("byte_cut", "garbage") else None
        says = "truth" if damage else says
        name = name_of(members)
        entry = self.entry(name)
        seen = entry.there and (self.calm or asyncio.get_running_loop().time() >= entry.seen_from)
        data: Any = None
        if says == "truth":
            says, data = ("ok", _row(name, entry)) if seen else ("40109", None)
        elif says in ("null", "[]", "{}"):
            says, data = "ok", json.loads(says)
        elif says == "others":
            says, data = "ok", _row("another", Entry())
        if damage and says == "ok":
            says = damage
        if path in LISTED and isinstance(data, dict):
            data = [_row("another", Entry()), data] if data else []
        return await self._say(says, 200 if says.startswith("ok") or says in SOUND else 400, data, writer)

    async def _say(self, says: str, status: int, data: Any, writer: asyncio.StreamWriter) -> bool:
        """Answer; whether the connection lives on."""
        if says == "cut":
            return False
        if says in ("silence", "slow"):
            await asyncio.sleep(3 * TIMEOUT)
            if says == "silence":
                return False
        if says == "ok_without_id" and isinstance(data, dict) and "orderId" in data:
            data = {**data, "orderId": None}
        if says == "foreign":
            says, data = "ok", OTHER
        if says == "reset":
            linger = struct.pack("ii", 1, 0)
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            return False
        payload = _payload(says, data)
        whole = _head(says, status, len(payload)) + (payload if says != "status_cut" else b"")
        return await self._write(says, whole, writer)

    async def _write(self, says: str, whole: bytes, writer: asyncio.StreamWriter) -> bool:
        """Hands the answer to the kernel, damaged as ``says`` says; whether the connection lives on."""
        if says == "drip":
            for place in range(0, len(whole), 40):
                writer.write(whole[place : place + 40])
                await asyncio.sleep(TIMEOUT)
            return True
        if says == "byte_cut":
            whole = whole[: self.chance.randrange(len(whole))]
        elif says == "garbage":
            whole = self.chance.randbytes(100)
        elif says == "ok_interim":
            whole = b"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n" + whole
        elif says == "ok_and_foreign":
            whole += _foreign()
        writer.write(whole)
        await writer.drain()
        if says == "ok_late_foreign":
            await asyncio.sleep(self.chance.random() * 0.05)
            writer.write(_foreign())
        return says not in (*SHORT[:3], "byte_cut", "garbage", "ok_and_end")


def name_of(members: dict[str, Any]) -> str:
    """The client order id by which the ledger knows an order."""
    for key in ("newClientOid", "clientOid", "clientOrderId"):
        if members.get(key):
            return str(members[key])
    return str(members.get("orderId", "")).removeprefix("id-")


def _placed(name: str) -> dict[str, Any]:
    return {"clientOid": name, "orderId": f"id-{name}"}


def _row(name: str, entry: Entry) -> dict[str, Any]:
    state = "cancelled" if entry.cancelled else "live"
    more = {"clientOrderId": name, "price": entry.price, "state": state, "status": state, "orderStatus": state}
    return {**_placed(name), **more}


def _foreign() -> bytes:
    """The answer to a request of somebody else."""
    payload = _payload("ok", OTHER)
    return _head("ok", 200, len(payload)) + payload


def _head(says: str, status: int, length: int) -> bytes:
    lines = [f"HTTP/1.1 {status} X", "content-type: application/json"]
    if says == "redirect":
        lines.append("location: http://127.0.0.1:9/elsewhere")
    if says == "status_cut":
        return f"{lines[0]}\r\n".encode()
    if says == "chunk_cut":
        return ("\r\n".join([*lines, "transfer-encoding: chunked"]) + f"\r\n\r\n{length + 9:x}\r\n").encode()
    claimed = length * 2 if says == "cut_short" else length
    return ("\r\n".join([*lines, f"content-length: {claimed}"]) + "\r\n\r\n").encode()


def _payload(says: str, data: Any) -> bytes:
    if says in ("html", "redirect"):
        return b"<html><body>Bad gateway</body></html>"
    if says == "empty":
        return b""
    code = OK if says.startswith("ok") or says in (*SHORT, *SOUND) else says
    whole = json.dumps({"code": code, "msg": "m", "requestTime": 1, "data": data if code == OK else None}).encode()
    return whole[: len(whole) // 2] if says in SHORT else whole
