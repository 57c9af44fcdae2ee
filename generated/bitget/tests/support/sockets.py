"""The mock exchange's sockets, and a fake for orders over them."""

import asyncio
import json
from importlib import import_module

import msgspec
from support.exchange import NOW


class MockSockets:
    """The connections of the mock exchange."""

    def __init__(self, mock):
        self.mock = mock

    def cut(self):
        self.mock.on_loop(lambda: [session.cut() for session in tuple(self.mock.streams.sessions)])

    def push(self, text, **changes):
        """Sends a push to everybody."""
        message = json.loads(text) | changes
        self.mock.on_loop(lambda: [session.send(message) for session in tuple(self.mock.streams.sessions)])

    def is_pushed(self, push):
        """Whether ``push`` sent it: the mock has pushes of its own, and REST says what was missed."""
        return push.source == "ws" and push.ts == NOW

    async def next(self, stream):
        async with asyncio.timeout(60):
            async for push in stream:
                if self.is_pushed(push):
                    return push

    def read(self, record, text):
        """The data of a push as the channel's models read it."""
        kind = import_module(f"bitget_client.{record.call}").RESULT
        return msgspec.json.decode(json.dumps(json.loads(text)["data"]), type=kind)

    async def reconnected(self, client, seconds=60):
        """Waits until the client's one connection has been made anew and its channel is confirmed again."""
        async with asyncio.timeout(seconds):
            while not self._is_reconnected(client.stream_status()):
                await asyncio.sleep(0.01)

    def _is_reconnected(self, status):
        return [connection.reconnects for connection in status.connections] == [1] and status.subscriptions == 1


class FakeTradeSocket:
    """Takes orders over the socket: answers as a test tells it to, and keeps what was ``sent``."""

    def __init__(self):
        self.sent = []
        self.answer = None

    def reply(self, rows):
        self.answer = {"event": "trade", "code": 0, "msg": "success"}, rows

    def reply_error(self, code):
        self.answer = {"event": "error", "code": code, "msg": "refused"}, [{}]

    def stay_silent(self):
        self.answer = None

    def trade(self, _orders, session, message):
        number = message.pop("id", None) or [item.pop("id") for item in message["args"]][0]
        self.sent.append(message)
        if self.answer is not None:
            head, rows = self.answer
            session.send(head | self._rows(message, number, rows))

    def _rows(self, message, number, rows):
        """The answer's own part: with a topic, rows beside the id; else each order's item with its row."""
        if "topic" in message:
            return {"id": number, "topic": message["topic"], "args": rows}
        items = zip(message["args"], rows, strict=True)
        return {"arg": [{**item, "id": number, "params": row} for item, row in items]}
