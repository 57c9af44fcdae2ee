"""Every transport tells what was surely not sent from what may have been: orders depend on it."""

import asyncio
import os
import socket
import struct
import subprocess
import sys

import httpx2
import pytest
from core_doubles import answer_with

from specloom.runtime.transport.aiohttp_async import AiohttpTransport
from specloom.runtime.transport.http_async import AsyncHttpTransport
from specloom.runtime.transport.http_sync import HttpTransport
from specloom.runtime.transport.httpx2 import AsyncHttpx2Transport, Httpx2Transport
from specloom.runtime.transport.protocol import HttpRequest, TransportFailure
from specloom.runtime.transport.pyreqwest_async import AsyncPyreqwestTransport
from specloom.runtime.transport.pyreqwest_sync import PyreqwestTransport

MADE = {
    "sockets": HttpTransport,
    "sockets async": AsyncHttpTransport,
    "pyreqwest": lambda: PyreqwestTransport(timeout=60),
    "httpx2": lambda: Httpx2Transport(httpx2.Client()),
    "pyreqwest async": lambda: AsyncPyreqwestTransport(timeout=60),
    "aiohttp": lambda: AiohttpTransport(timeout=60),
    "httpx2 async": lambda: AsyncHttpx2Transport(httpx2.AsyncClient()),
}


def send(kind, *requests):
    """Sends requests one after the other on one transport; answers or failures."""

    async def run():
        transport = MADE[kind]()
        results = []
        for request in requests:
            try:
                answer = transport.send(request)
                results.append(await answer if asyncio.iscoroutine(answer) else answer)
            except TransportFailure as failure:
                results.append(failure)
        closing = transport.close()
        if asyncio.iscoroutine(closing):
            await closing
        return results

    return asyncio.run(run())


def post(url, timeout=60.0):
    return HttpRequest("POST", f"{url}/x?a=%24%27%2B", {"X-One": "1"}, b'{"a":1}', timeout)


def reset(peer):
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return "close"


def silence(peer):
    peer.settimeout(60)
    peer.recv(1)
    return "close"


@pytest.mark.parametrize("kind", MADE)
def test_answers_and_exact_urls(wire, kind):
    wire.reply = answer_with(b'{"ok":1}', headers="X-Answer: 2")
    first, second = send(kind, post(wire.url), post(wire.url))
    assert (first.status, bytes(second.body)) == (200, b'{"ok":1}')
    assert first.headers.get("x-answer") == first.headers.get("X-Answer") == "2"
    assert first.headers.get("absent") is None
    assert {request[1] for request in wire.requests} == {"/x?a=%24%27%2B"}
    assert wire.requests[0][3] == b'{"a":1}'


@pytest.mark.parametrize("kind", MADE)
def test_a_refused_connection_was_not_sent(kind):
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    (failure,) = send(kind, post(f"http://127.0.0.1:{port}"))
    assert failure.sent is False


@pytest.mark.parametrize("kind", MADE)
@pytest.mark.parametrize(
    "reply",
    [
        reset,
        lambda peer: "close",
        lambda peer: peer.sendall(b"HTTP/1.1 200 OK\r\nConte") or "close",
        lambda peer: peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{") or "close",
    ],
    ids=["reset", "closed", "half a head", "half a body"],
)
def test_a_connection_cut_after_sending_may_have_been_sent(wire, kind, reply):
    wire.reply = reply
    (failure,) = send(kind, post(wire.url))
    assert isinstance(failure, TransportFailure)
    assert failure.sent is True
    assert len(wire.requests) == 1


def half_an_answer(peer):
    peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{")
    return silence(peer)


@pytest.mark.parametrize("kind", MADE)
@pytest.mark.parametrize("reply", [silence, half_an_answer])
def test_a_timeout_after_sending_may_have_been_sent(wire, kind, reply):
    wire.reply = reply
    (failure,) = send(kind, post(wire.url, timeout=1.0))
    assert failure.sent is True


@pytest.mark.parametrize("kind", ["sockets", "sockets async", "pyreqwest", "pyreqwest async", "aiohttp"])
def test_a_closed_transport_sends_nothing(wire, kind):
    async def run():
        transport = MADE[kind]()
        for _ in range(2):
            closing = transport.close()
            if asyncio.iscoroutine(closing):
                await closing
        try:
            await transport.send(post(wire.url))
        except TransportFailure as failure:
            return failure

    assert asyncio.run(run()).sent is False
    assert not wire.requests


@pytest.mark.parametrize("kind", MADE)
def test_silence_on_a_kept_connection_may_have_been_sent(wire, kind):
    """No library may take this for a failure to connect: the request has left."""
    replies = iter([answer_with(b"{}"), silence])
    wire.reply = lambda peer: next(replies)(peer)  # noqa: PLW0108 - each time another
    answered, failure = send(kind, post(wire.url), post(wire.url, timeout=1.0))
    assert answered.status == 200
    assert failure.sent is True


FORKING = """
import asyncio, os, sys
from specloom.runtime.transport.protocol import HttpRequest, TransportFailure
from specloom.runtime.transport.pyreqwest_async import AsyncPyreqwestTransport
from specloom.runtime.transport.pyreqwest_sync import PyreqwestTransport

async def send():
    answer = transport.send(HttpRequest("GET", sys.argv[2], {}, b"", 2))
    return await answer if asyncio.iscoroutine(answer) else answer

def told():
    try:
        return str(asyncio.run(asyncio.wait_for(send(), 60)).status)
    except TransportFailure as failure:
        return f"{failure} sent={failure.sent}"

def child():
    if os.fork() == 0:
        print(told(), flush=True)
        os._exit(0)
    os.wait()

transport = (AsyncPyreqwestTransport if "async" in sys.argv[1] else PyreqwestTransport)(timeout=60)
child()
print(told(), flush=True)
child()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("kind", ["pyreqwest", "pyreqwest async"])
def test_a_fork_before_the_first_request_works_and_one_after_it_is_told(wire, kind):
    command = [sys.executable, "-W", "ignore", "-c", FORKING, kind, wire.url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
    before, parent, after = done.stdout.splitlines()
    assert (before, parent) == ("200", "200")
    assert "forked" in after
    assert "sent=False" in after
    assert len(wire.requests) == 2
