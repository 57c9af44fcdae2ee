"""A clock that tests move, and a socket without a socket."""

import asyncio
import heapq
import itertools
import json


class FakeTimer:
    def __init__(self, callback):
        self.callback = callback

    def cancel(self):
        self.callback = None


class FakeClock:
    """Time stands still until :meth:`advance`."""

    def __init__(self, start=1_700_000_000.0):
        self.now = 0.0
        self._start = start
        self._queue = []
        self._order = itertools.count()

    def time(self):
        return self._start + self.now

    def monotonic(self):
        return self.now

    def call_later(self, delay, callback):
        timer = FakeTimer(callback)
        heapq.heappush(self._queue, (self.now + delay, next(self._order), timer))
        return timer

    async def advance(self, seconds):
        """Move on, running what falls due in its order and letting tasks go on in between."""
        end = self.now + seconds
        await _settle()
        while self._queue and self._queue[0][0] <= end:
            when, _, timer = heapq.heappop(self._queue)
            self.now = max(self.now, when)
            if timer.callback is not None:
                timer.callback()
                await _settle()
        self.now = end
        await _settle()


async def _settle():
    for _ in range(12):
        await asyncio.sleep(0)


class FakeSocket:
    """One connection to :class:`FakeVenue`."""

    def __init__(self, venue, on_message, on_closed):
        self.venue = venue
        self.on_message = on_message
        self.on_closed = on_closed
        self.open = True
        self.args = []
        self.paused = False
        self.unread = []
        self.times = []

    def send(self, message):
        assert self.open
        self.times.append(self.venue.clock.now)
        self.venue.take(self, message)

    def pause(self):
        self.paused = True

    def resume(self):
        self.paused = False
        unread, self.unread = self.unread, []
        for raw in unread:
            self.deliver(raw)

    def deliver(self, raw):
        """What was sent is read now, or when reading goes on."""
        if self.paused:
            self.unread.append(raw)
        else:
            self.on_message(raw)

    async def close(self):
        self.cut("closed")

    def cut(self, reason="cut"):
        if self.open:
            self.open = False
            self.venue.sockets.remove(self)
            self.on_closed(reason)

    def push(self, arg, data, action="update", ts=0):
        self.deliver(json.dumps({"action": action, "arg": arg, "data": data, "ts": ts}).encode())


class FakeVenue:
    """Acknowledges at once; every deviation is a switch."""

    def __init__(self, clock):
        self.clock = clock
        self.sockets = []
        self.connected_at = []
        self.sent = []
        self.pongs = True
        self.acks = True
        self.down = False
        self.on_subscribe = None
        self.on_connect = None
        self.on_trade = None
        self.login_code = "0"

    async def connect(self, url, on_message, on_closed):
        self.connected_at.append(self.clock.now)
        await asyncio.sleep(0)
        if self.down:
            raise ConnectionRefusedError("down")
        socket = FakeSocket(self, on_message, on_closed)
        self.sockets.append(socket)
        if self.on_connect is not None:
            self.on_connect(socket)
        return socket

    def take(self, socket, raw):
        self.sent.append((self.clock.now, raw))
        if raw == b"ping":
            if self.pongs:
                self._later(socket, b"pong")
            return
        message = json.loads(raw)
        for arg in message["args"]:
            if message["op"] == "login":
                event = {"event": "login" if self.login_code == "0" else "error", "code": self.login_code, "msg": ""}
                self._later(socket, json.dumps(event).encode())
            elif message["op"] == "unsubscribe":
                socket.args.remove(arg)
            elif message["op"] == "subscribe" and self.acks:
                socket.args.append(arg)
                self._later(socket, json.dumps({"event": "subscribe", "arg": arg}).encode())
                if self.on_subscribe is not None:
                    self.on_subscribe(socket, arg)
        if message["op"] == "trade" and self.on_trade is not None:
            self.on_trade(socket, message)

    def _later(self, socket, raw):
        self.clock.call_later(0.01, lambda: socket.open and socket.deliver(raw))
