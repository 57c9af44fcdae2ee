"""Many writes to a server that errs at random: what is said of each is held against what the server did.

``SPECLOOM_WRITES`` sets how many writes each way of sending makes; 10,000 take about a minute.
"""

import asyncio
import os
import random
import threading
import time

import pytest
from carriers import KINDS, post
from fault_server import FaultServer, answer, chunked, wait_for

from specloom.runtime.transport.http_async import AsyncHttpTransport
from specloom.runtime.transport.http_sync import HttpTransport
from specloom.runtime.transport.options import HttpOptions
from specloom.runtime.transport.protocol import TransportFailure

WRITES = int(os.environ.get("SPECLOOM_WRITES", "1200"))
WORKERS = 8
TIMEOUT = 0.4
FOREIGN = answer(b"foreign")


class Erring:
    """A script that reads a write, carries it out (or not) and answers in one of many ways."""

    def __init__(self, seed):
        self.executed = []
        self._random = random.Random(seed)
        self._lock = threading.Lock()

    def __call__(self, peer):
        with self._lock:
            luck = random.Random(self._random.random())
        if luck.random() < 0.02:
            return  # closes what it has just accepted
        while True:
            if luck.random() < 0.02:
                return  # closes while idle, or in the very moment of a request
            seen = peer.request()
            if seen is None:
                return
            if luck.random() < 0.02:
                return  # has read the request, and does nothing
            self.executed.append(seen.body)
            if not self.reply(peer, seen.body, luck.randrange(30)):
                return

    def reply(self, peer, body, mood):
        """Answers; whether the connection goes on."""
        right = answer(body)
        if mood == 0:
            peer.send(right + FOREIGN)
        elif mood == 1:
            peer.send(right + FOREIGN[:9])
            peer.send(FOREIGN[9:])
        elif mood == 2:
            peer.send(right[:-1])
            return False
        elif mood == 3:
            peer.reset()
            return False
        elif mood == 4:
            time.sleep(TIMEOUT + 0.05)  # too late
            peer.send(right)
        elif mood == 5:
            peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n")
        elif mood == 6:
            peer.send(answer(body, "200 OK", "Connection: close"))
            return False
        elif mood == 7:
            peer.send(b"HTTP/1.1 102 Processing\r\n\r\n" + chunked(body))
        elif mood == 8:
            return False
        else:
            peer.send(right)
        return True


class Ledger:
    """What the transport said of every write."""

    def __init__(self):
        self.said = {}

    def answered(self, body, response):
        assert bytes(response.body) == body, "a foreign answer"
        self.said[body] = "answered"

    def failed(self, body, failure):
        self.said[body] = "maybe" if failure.request_complete else "not done"

    def check(self, executed):
        assert len(self.said) == WRITES
        assert len(executed) == len(set(executed)), "a write was done twice"
        done = set(executed)
        wrong = [body for body, said in self.said.items() if (said == "answered") > (body in done)]
        wrong += [body for body, said in self.said.items() if said == "not done" and body in done]
        assert not wrong
        counts = {kind: list(self.said.values()).count(kind) for kind in ("answered", "maybe", "not done")}
        assert counts["answered"] > WRITES / 3
        assert counts["maybe"] > WRITES / 50


@pytest.mark.parametrize("kind", [*KINDS, "uvloop"])
def test_what_is_said_of_a_write_is_true(kind):
    erring, ledger = Erring(kind), Ledger()
    server = FaultServer(erring)
    bodies = [b"%s-%d" % (kind.encode(), i) for i in range(WRITES)]
    options = HttpOptions(max_connections=WORKERS)
    if kind == "sync":
        in_threads(server.url, bodies, ledger, options)
    else:
        run = pytest.importorskip("uvloop").run if kind == "uvloop" else asyncio.run
        run(in_tasks(server.url, bodies, ledger, options))
    wait_for(lambda: server.open_connections() == 0)
    server.close()
    ledger.check(erring.executed)


def in_threads(url, bodies, ledger, options):
    transport, left = HttpTransport(options=options), iter(bodies)
    lock, wrong = threading.Lock(), []

    def work():
        while True:
            with lock:
                body = next(left, None)
            if body is None:
                return
            try:
                ledger.answered(body, transport.send(post(url, body, timeout=TIMEOUT)))
            except TransportFailure as failure:
                ledger.failed(body, failure)
            except AssertionError as error:
                wrong.append(error)

    threads = [threading.Thread(target=work) for _ in range(WORKERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    transport.close()
    assert not wrong


async def in_tasks(url, bodies, ledger, options):
    transport, left = AsyncHttpTransport(options=options), iter(bodies)

    async def work():
        for body in left:
            try:
                ledger.answered(body, await transport.send(post(url, body, timeout=TIMEOUT)))
            except TransportFailure as failure:
                ledger.failed(body, failure)

    await asyncio.gather(*(work() for _ in range(WORKERS)))
    await transport.close()
    assert len(asyncio.all_tasks()) == 1
