"""Connections are kept, shared, given up and closed as they should be."""

import asyncio
import os
import socket
import sys
import threading
import time

import pytest
from carriers import KINDS, get, post
from fault_server import OK, answer, each, wait_for

from specloom.runtime.transport.http_async import AsyncHttpTransport
from specloom.runtime.transport.http_sync import HttpTransport
from specloom.runtime.transport.options import HttpOptions
from specloom.runtime.transport.protocol import TransportFailure

THREADS = 32


def echoing(peer):
    """Answers with what was sent, so that a foreign answer shows."""
    while (seen := peer.request()) is not None:
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(seen.body), seen.body))


def held(peer):
    """Answers once the test says so."""
    while peer.request() is not None:
        wait_for(lambda: peer.server.errors)
        peer.send(OK)


def test_a_connection_that_was_idle_for_too_long_is_not_used_again(serve, carry):
    server, carrier = serve(), carry(options=HttpOptions(keep_alive=0.05))
    for number in range(1, 4):
        assert carrier.send(post(server.url)).status == 200
        assert server.connections == number
        time.sleep(0.06)


@pytest.mark.parametrize(
    ("told", "kept"), [("timeout=1", 0), ("timeout=9, max=5", 8), ("max=5", 45), ("timeout=99", 45)]
)
def test_what_the_server_tells_of_its_own_limit(serve, carry, told, kept):
    """Given up a second before the server would; never kept longer than the client's own limit."""
    server, carrier = serve(each(answer(b"{}", "200 OK", f"Keep-Alive: {told}"))), carry()
    before = time.monotonic()
    assert carrier.send(post(server.url)).status == 200
    (connection,) = carrier.connections()
    assert before + kept <= connection.expires <= time.monotonic() + kept
    assert carrier.send(post(server.url)).status == 200
    assert server.connections == (1 if kept else 2)


def test_origins_have_connections_of_their_own(serve, carry):
    servers, carrier = [serve(), serve()], carry()
    for server in servers * 3:
        assert carrier.send(post(server.url)).status == 200
    assert [(one.connections, len(one.requests)) for one in servers] == [(1, 3), (1, 3)]


def test_threads_share_a_transport(serve):
    server, transport = serve(echoing), HttpTransport()
    wrong = []

    def work(name):
        for i in range(100):
            body = f"{name}-{i}".encode()
            answer = transport.send(post(server.url, body, timeout=30))
            if bytes(answer.body) != body:
                wrong.append((body, bytes(answer.body)))

    threads = [threading.Thread(target=work, args=(name,)) for name in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert len(server.requests) == THREADS * 100
    assert server.connections <= THREADS
    transport.close()
    wait_for(lambda: server.open_connections() == 0)


def test_tasks_share_a_transport(serve):
    server = serve(echoing)

    async def run():
        transport = AsyncHttpTransport()

        async def work(name):
            for i in range(50):
                body = f"{name}-{i}".encode()
                assert bytes((await transport.send(post(server.url, body, timeout=30))).body) == body

        await asyncio.gather(*(work(name) for name in range(THREADS)))
        await transport.close()

    asyncio.run(run())
    assert len(server.requests) == THREADS * 50
    assert server.connections <= THREADS
    wait_for(lambda: server.open_connections() == 0)


@pytest.mark.parametrize("kind", KINDS)
def test_no_more_connections_than_allowed(serve, kind):
    server = serve(echoing)
    options = HttpOptions(max_connections=3)

    async def run():
        transport = AsyncHttpTransport(options=options)
        await asyncio.gather(*(transport.send(post(server.url, timeout=30)) for _ in range(50)))
        await transport.close()

    if kind == "async":
        asyncio.run(run())
    else:
        transport = HttpTransport(options=options)
        threads = [threading.Thread(target=transport.send, args=(post(server.url, timeout=30),)) for _ in range(50)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        transport.close()
    assert len(server.requests) == 50
    assert server.connections <= 3


@pytest.mark.parametrize("kind", KINDS)
def test_a_wait_for_a_connection_ends_with_the_timeout(serve, kind):
    server = serve(held)
    options = HttpOptions(max_connections=1)

    async def run():
        transport = AsyncHttpTransport(options=options)
        first = asyncio.create_task(transport.send(post(server.url, timeout=30)))
        await asyncio.to_thread(wait_for, lambda: server.requests)
        with pytest.raises(TransportFailure) as caught:
            await transport.send(post(server.url, timeout=0.1))
        server.errors.append(OSError())
        assert (await first).status == 200
        assert (await transport.send(post(server.url))).status == 200
        await transport.close()
        return caught.value

    if kind == "async":
        failure = asyncio.run(run())
    else:
        transport, answers = HttpTransport(options=options), []
        first = threading.Thread(target=lambda: answers.append(transport.send(post(server.url, timeout=30))))
        first.start()
        wait_for(lambda: server.requests)
        with pytest.raises(TransportFailure) as caught:
            transport.send(post(server.url, timeout=0.1))
        failure = caught.value
        server.errors.append(OSError())
        first.join()
        assert answers[0].status == transport.send(post(server.url)).status == 200
        transport.close()
    assert (failure.phase, failure.sent) == ("pool", False)
    assert server.connections == 1


@pytest.mark.parametrize("kind", KINDS)
def test_close_ends_what_is_under_way(serve, kind):
    """Requests that are sent, that wait for a connection, and that are connecting."""
    server = serve(lambda peer: (peer.request(), peer.gone()))
    options = HttpOptions(max_connections=4)
    start = time.monotonic()

    async def run():
        transport = AsyncHttpTransport(options=options)
        sent = [asyncio.create_task(transport.send(post(server.url, timeout=60))) for _ in range(8)]
        await asyncio.to_thread(wait_for, lambda: len(server.requests) == 4)
        await transport.close()
        assert len(asyncio.all_tasks()) <= 9
        return await asyncio.gather(*sent, return_exceptions=True)

    if kind == "async":
        failures = asyncio.run(run())
    else:
        transport, failures = HttpTransport(options=options), []

        def send():
            try:
                transport.send(post(server.url, timeout=60))
            except TransportFailure as failure:
                failures.append(failure)

        threads = [threading.Thread(target=send) for _ in range(8)]
        for thread in threads:
            thread.start()
        wait_for(lambda: len(server.requests) == 4)
        transport.close()
        for thread in threads:
            thread.join()
    assert time.monotonic() - start < 20
    assert {str(failure).rstrip(".").startswith("The client was closed") for failure in failures} == {True}
    assert sorted((failure.sent, failure.phase) for failure in failures) == [
        *[(False, "closed")] * 4,
        *[(True, "first_byte")] * 4,
    ]
    wait_for(lambda: server.open_connections() == 0)


@pytest.fixture
def silent_port():
    """A port that answers no attempt to connect: its queue of connections is full."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for peer in waiting:
            peer.setblocking(False)
            peer.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]
        for peer in waiting:
            peer.close()


@pytest.mark.parametrize("kind", KINDS)
def test_close_ends_what_is_connecting(silent_port, kind):
    url = f"http://127.0.0.1:{silent_port}"
    start = time.monotonic()

    async def run():
        transport = AsyncHttpTransport()
        sent = asyncio.create_task(transport.send(post(url, timeout=60)))
        await asyncio.sleep(0.05)
        await transport.close()
        assert len(asyncio.all_tasks()) <= 2
        return (await asyncio.gather(sent, return_exceptions=True))[0]

    if kind == "async":
        failure = asyncio.run(run())
    else:
        transport, failures = HttpTransport(), []

        def send():
            try:
                transport.send(post(url, timeout=60))
            except TransportFailure as error:
                failures.append(error)

        thread = threading.Thread(target=send)
        thread.start()
        time.sleep(0.05)
        transport.close()
        thread.join()
        (failure,) = failures
    assert time.monotonic() - start < 20
    assert failure.sent is False
    assert "closed" in str(failure)


def test_a_closed_transport_sends_nothing(serve, carry):
    server, carrier = serve(), carry()
    assert carrier.send(post(server.url)).status == 200
    carrier.run(carrier.transport.close())
    carrier.run(carrier.transport.close())
    failure = carrier.send(post(server.url))
    assert (failure.phase, failure.sent) == ("closed", False)
    assert len(server.requests) == 1


def test_a_timeout_while_connecting(silent_port, carry):
    start = time.monotonic()
    failure = carry().send(post(f"http://127.0.0.1:{silent_port}", timeout=0.5))
    assert (failure.phase, failure.sent, failure.opening) == ("connect", False, None)
    assert 0.4 <= time.monotonic() - start < 10


@pytest.mark.parametrize("loops", ["asyncio", "uvloop"])
def test_cancellations_leave_nothing(serve, loops):
    """At any moment: while connecting, sending, waiting, reading. No task, no slot, no socket is left."""
    run = pytest.importorskip("uvloop").run if loops == "uvloop" else asyncio.run
    server = serve(echoing)

    async def main():
        transport = AsyncHttpTransport(options=HttpOptions(max_connections=8))
        done = []

        async def one(i):
            body = b"%d" % i
            task = asyncio.create_task(transport.send(post(server.url, body, timeout=30)))
            for _ in range(i % 11):
                await asyncio.sleep(0)
            task.cancel()
            try:
                assert bytes((await task).body) == body
                done.append(i)
            except asyncio.CancelledError:
                pass

        for start in range(0, 1200, 24):
            await asyncio.gather(*(one(i) for i in range(start, start + 24)))
        for i in range(20):
            assert bytes((await transport.send(post(server.url, b"x%d" % i, timeout=30))).body) == b"x%d" % i
        (pool,) = transport._pools.values()
        assert pool._count == len(pool._open) == len(pool._idle)
        await transport.close()
        assert len(asyncio.all_tasks()) == 1
        assert not pool._open | pool._closing | pool._dialling
        assert pool._count == 0

    run(main())
    wait_for(lambda: server.open_connections() == 0)


def test_one_transport_under_one_loop_after_another(serve):
    server, transport = serve(echoing), AsyncHttpTransport()
    for i in range(3):
        assert bytes(asyncio.run(transport.send(post(server.url, b"%d" % i))).body) == b"%d" % i
    asyncio.run(transport.close())
    assert len(server.requests) == 3


def test_one_transport_under_two_loops_at_once(serve):
    server, transport = serve(echoing), AsyncHttpTransport()
    wrong = []

    async def work(name):
        for i in range(50):
            body = f"{name}-{i}".encode()
            if bytes((await transport.send(post(server.url, body, timeout=30))).body) != body:
                wrong.append(body)

    threads = [threading.Thread(target=lambda name=name: asyncio.run(work(name))) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert len(server.requests) == 200


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
@pytest.mark.parametrize("kind", [*KINDS, "uvloop"])
def test_a_forked_process_opens_connections_of_its_own(serve, kind):
    """It works on in the child, and the parent's connection is none the worse for it."""
    server = serve(echoing)
    if kind == "sync":
        transport = HttpTransport()
        send = transport.send
    else:
        transport = AsyncHttpTransport()
        loop = pytest.importorskip("uvloop").new_event_loop() if kind == "uvloop" else asyncio.new_event_loop()

        def send(request):
            return loop.run_until_complete(transport.send(request))

    assert bytes(send(post(server.url, b"parent")).body) == b"parent"
    child = os.fork()
    if not child:
        try:
            fresh = transport.send(post(server.url, b"child"))
            answer = asyncio.run(fresh) if kind != "sync" else fresh
            os._exit(0 if bytes(answer.body) == b"child" else 1)
        finally:
            os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    for i in range(3):
        assert bytes(send(post(server.url, b"%d" % i)).body) == b"%d" % i
    assert server.connections == 2
    if kind == "sync":
        transport.close()
    else:
        loop.run_until_complete(transport.close())
        loop.close()


def test_an_interrupt_drops_the_connection(serve):
    """Ctrl-C while waiting: the answer that comes later meets nobody."""
    server, transport = serve(echoing), HttpTransport()
    transport.send(post(server.url, b"1"))
    (pool,) = transport._pools.values()
    (connection,) = pool._open

    def interrupted(_seconds):
        raise KeyboardInterrupt

    poll = connection.poll
    connection.poll = lambda ms: poll(ms) if ms == 0 else interrupted(ms)
    with pytest.raises(KeyboardInterrupt):
        transport.send(post(server.url, b"2"))
    assert bytes(transport.send(post(server.url, b"3")).body) == b"3"
    assert server.connections == 2
    assert pool._count == 1
    transport.close()


def test_one_request_makes_one_connection_and_no_thread(serve, carry):
    before = threading.active_count()
    server, carrier = serve(), carry()
    for _ in range(10):
        assert carrier.send(get(server.url)).status == 200
    assert server.connections == 1
    assert threading.active_count() - before <= 2  # the server's own
    assert sys.getrefcount(carrier.connections()[0]) < 10
