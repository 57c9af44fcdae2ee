"""A small exchange on loopback that keeps the rules of the sockets and counts every breach."""

import asyncio
import json
import time
from collections import deque
from typing import Self

import websockets
from websockets.asyncio.server import ServerConnection, serve

RULES = {
    "messages_per_second": 10,
    "subscriptions_per_hour": 240,
    "channels_per_connection": 1000,
    "channels_advised": 49,
    "connections_per_window": 300,
    "connections_window_seconds": 300,
    "connections_at_once": 100,
    "message_bytes": 4096,
    "ping_seconds": 30,
    "idle_seconds": 120,
    "session_seconds": 86400,
    "batch_orders": 20,
}


class Client:
    """One connection as the exchange sees it."""

    def __init__(self, socket: ServerConnection) -> None:
        self.socket = socket
        self.args: dict[frozenset, dict] = {}
        self.asked = 0
        self.recent: deque[float] = deque()
        self.logged_in = False


class Exchange:
    """Acknowledges, pushes, cuts and judges."""

    def __init__(self) -> None:
        self.clients: list[Client] = []
        self.breaches: list[str] = []
        self.connects = 0
        self.messages: list[str] = []
        self.logins: list[dict] = []
        self.pongs = True
        self.acks = True
        self.refuse: dict[str, str] = {}
        self.refuse_login: str | None = None
        self.on_subscribe = None
        self.on_trade = None
        self.hour = deque()

    async def __aenter__(self) -> Self:
        self._server = await serve(self._serve, "127.0.0.1", 0, ping_interval=None)
        self.url = f"ws://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/ws"
        return self

    async def __aexit__(self, *_exc) -> None:
        self._server.close()
        await self._server.wait_closed()

    async def _serve(self, socket: ServerConnection) -> None:
        client = Client(socket)
        self.clients.append(client)
        self.connects += 1
        try:
            async for text in socket:
                await self._take(client, text)
        except websockets.ConnectionClosed:
            pass
        finally:
            self.clients.remove(client)

    async def _take(self, client: Client, text: str) -> None:
        self._judge(client, text)
        self.messages.append(text)
        if text == "ping":
            if self.pongs:
                await client.socket.send("pong")
            return
        message = json.loads(text)
        match message["op"]:
            case "login":
                await self._login(client, message["args"][0])
            case "subscribe":
                client.asked += len(message["args"])
                if client.asked > RULES["subscriptions_per_hour"]:
                    self.breaches.append("too many subscriptions")
                for arg in message["args"]:
                    await self._subscribe(client, arg)
            case "unsubscribe":
                for arg in message["args"]:
                    client.args.pop(frozenset(arg.items()), None)
                    await client.socket.send(json.dumps({"event": "unsubscribe", "arg": arg}))
            case "trade" if self.on_trade is not None:
                await self.on_trade(client, message)

    def _judge(self, client: Client, text: str) -> None:
        now = time.monotonic()
        client.recent.append(now)
        while client.recent[0] <= now - 1:
            client.recent.popleft()
        if len(client.recent) > RULES["messages_per_second"]:
            self.breaches.append(f"{len(client.recent)} messages in a second")
        if len(text.encode()) > RULES["message_bytes"]:
            self.breaches.append(f"a message of {len(text)} bytes")

    async def _login(self, client: Client, arg: dict) -> None:
        self.logins.append(arg)
        if self.refuse_login is not None:
            await client.socket.send(json.dumps({"event": "error", "code": self.refuse_login, "msg": "no"}))
            await client.socket.close()
            return
        client.logged_in = True
        await client.socket.send(json.dumps({"event": "login", "code": "0", "msg": ""}))

    async def _subscribe(self, client: Client, arg: dict) -> None:
        code = self.refuse.get(arg.get("instId") or arg.get("symbol"))
        if code is not None:
            error = {"event": "error", "arg": arg, "code": code, "msg": "no such channel", "op": "subscribe"}
            await client.socket.send(json.dumps(error))
            return
        if not self.acks:
            return
        client.args[frozenset(arg.items())] = arg
        await client.socket.send(json.dumps({"event": "subscribe", "arg": arg}))
        if self.on_subscribe is not None:
            await self.on_subscribe(client, arg)

    async def push(self, data: list, *, action: str = "snapshot", only: Client | None = None, **match: str) -> int:
        """Send a push to everyone who subscribed to an argument with these members; how many got it."""
        sent = 0
        for client in [only] if only else list(self.clients):
            for arg in list(client.args.values()):
                if match.items() <= arg.items():
                    message = {"action": action, "arg": arg, "data": data, "ts": int(time.time() * 1000)}
                    await client.socket.send(json.dumps(message, separators=(",", ":")))
                    sent += 1
        return sent

    async def cut(self) -> None:
        """Drop every connection without a word."""
        for client in list(self.clients):
            client.socket.transport.abort()
        await asyncio.sleep(0)

    @property
    def subscribed(self) -> int:
        """Channels that are subscribed on all connections."""
        return sum(len(client.args) for client in self.clients)


async def until(condition, seconds: float = 60.0) -> None:
    """Wait for something to become true; the bound is for what never does, not for a slow machine."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        await asyncio.sleep(0.005)
