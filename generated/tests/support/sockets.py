"""The mock exchange's sockets, and whoever takes orders over them."""

import asyncio
import json
import sys

import msgspec
from support.exchange import NOW


class Sockets:
    """The connections of the mock exchange."""

    def __init__(self, mock):
        self.mock = mock

    def cut(self):
        self.mock.on_loop(lambda: [session.cut() for session in tuple(self.mock.streams.sessions)])

    def push(self, text, **changes):
        """Sends a push to everybody."""
        message = json.loads(text) | changes
        self.mock.on_loop(lambda: [session.say(message) for session in tuple(self.mock.streams.sessions)])

    def is_ours(self, push):
        """Whether it is what ``push`` sends: the mock has pushes of its own, and REST tells what was missed."""
        return push.source == "ws" and push.ts == NOW

    async def next(self, stream):
        async with asyncio.timeout(10):
            async for push in stream:
                if self.is_ours(push):
                    return push

    def read(self, record, text):
        """The data of a push as the channel's models read it."""
        kind = sys.modules[f"bitget_client.models.{record.call}"].RESULT
        return msgspec.json.decode(json.dumps(json.loads(text)["data"]), type=kind)

    async def back(self, client, seconds=10):
        """Waits until the client's one connection was made anew and its channel is confirmed again."""
        async with asyncio.timeout(seconds):
            while not self.is_back(client.stream_status()):
                await asyncio.sleep(0.01)

    def is_back(self, status):
        return [connection.reconnects for connection in status.connections] == [1] and status.subscriptions == 1


class Desk:
    """Whoever takes orders over the socket: answers as a test told it to, and keeps what it was sent."""

    def __init__(self):
        self.sent = []
        self.waiting = None

    def answers(self, rows):
        self.waiting = {"event": "trade", "code": 0, "msg": "success"}, rows

    def refuses(self, code):
        self.waiting = {"event": "error", "code": code, "msg": "refused"}, [{}]

    def is_silent(self):
        self.waiting = None

    def trade(self, _desk, session, message):
        number = message.pop("id", None) or [item.pop("id") for item in message["args"]][0]
        self.sent.append(message)
        if self.waiting is not None:
            head, rows = self.waiting
            session.say(head | self.about(message, number, rows))

    def about(self, message, number, rows):
        """The answer's own part: with a topic, rows beside the id; else each order's item with its row."""
        if "topic" in message:
            return {"id": number, "topic": message["topic"], "args": rows}
        items = zip(message["args"], rows, strict=True)
        return {"arg": [{**item, "id": number, "params": row} for item, row in items]}
