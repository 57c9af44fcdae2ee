"""Names and addresses: which are tried, in what order, and that none holds a call past its time."""

import asyncio
import socket
import threading
import time

import pytest
from carriers import post
from fault_server import wait_for
from test_pools import silent_port  # noqa: F401 - a fixture

from specloom.runtime.transport import addresses
from specloom.runtime.transport.addresses import Address, interleaved

V4, V6 = socket.AF_INET, socket.AF_INET6


def entry(family, host):
    return (family, socket.SOCK_STREAM, 6, "", (host, 443))


def test_families_take_turns():
    found = [entry(V6, "::1"), entry(V6, "::2"), entry(V6, "::2"), entry(V4, "1"), entry(V4, "2"), entry(V4, "3")]
    assert [place[0] for _, place in interleaved(found)] == ["::1", "1", "::2", "2", "3"]
    assert interleaved([]) == []


@pytest.fixture
def names(monkeypatch):
    """``names[host] = [Address, …]``, or a function that is called in place of the look-up."""
    known, real = {}, socket.getaddrinfo

    def found(host, port, *arguments, **options):
        if host not in known:
            return real(host, port, *arguments, **options)
        if options.get("flags") or (len(arguments) > 3 and arguments[3]):
            raise socket.gaierror(socket.EAI_NONAME, "no address")
        if callable(known[host]):
            return known[host]()
        return [(family, socket.SOCK_STREAM, 6, "", place) for family, place in known[host]]

    monkeypatch.setattr(socket, "getaddrinfo", found)
    return known


def gone_port():
    with socket.create_server(("127.0.0.1", 0)) as gone:
        return gone.getsockname()[1]


def test_an_address_that_refuses_gives_way_at_once(serve, carry, names):
    server = serve()
    names["exchange.test"] = [Address(V4, ("127.0.0.1", gone_port())), Address(V4, ("127.0.0.1", server.port))]
    start = time.monotonic()
    assert carry().send(post("http://exchange.test")).status == 200
    assert time.monotonic() - start < 2


def test_an_address_that_is_silent_is_not_waited_for(serve, carry, names, silent_port):  # noqa: F811
    server = serve()
    names["exchange.test"] = [Address(V4, ("127.0.0.1", silent_port)), Address(V4, ("127.0.0.1", server.port))]
    carrier = carry()
    answer = carrier.send(post("http://exchange.test", timeout=20))
    assert answer.status == 200
    assert addresses.ATTEMPT_DELAY <= answer.opening.connect < 5
    carrier.close()
    wait_for(lambda: server.open_connections() == 0)


def test_the_other_family(serve, carry, names):
    try:
        server = serve(host="::1")
    except OSError:
        pytest.skip("this machine has no IPv6")
    names["exchange.test"] = [Address(V4, ("127.0.0.1", gone_port())), Address(V6, ("::1", server.port, 0, 0))]
    carrier = carry()
    assert carrier.send(post("http://exchange.test")).status == 200
    assert carrier.send(post(server.url)).status == 200
    assert server.requests[1].headers["host"] == f"[::1]:{server.port}"


def test_every_address_refuses(carry, names):
    names["exchange.test"] = [Address(V4, ("127.0.0.1", gone_port())) for _ in range(3)]
    failure = carry().send(post("http://exchange.test"))
    assert (failure.phase, failure.sent) == ("connect", False)
    assert "exchange.test:80: Connection refused" in str(failure)


def test_a_name_that_is_not_known(carry, names):
    def unknown():
        raise socket.gaierror(socket.EAI_NONAME, "not known")

    names["exchange.test"] = unknown
    failure = carry().send(post("http://exchange.test"))
    assert (failure.phase, failure.sent) == ("connect", False)
    assert "name exchange.test is not known" in str(failure)


def test_a_look_up_without_an_end(carry, names):
    ended = threading.Event()
    names["exchange.test"] = lambda: ended.wait(30) and []
    start = time.monotonic()
    failure = carry().send(post("http://exchange.test", timeout=0.4))
    assert time.monotonic() - start < 5
    assert (failure.phase, failure.sent) == ("connect", False)
    ended.set()


def test_losers_leave_no_task_and_no_socket(serve, names, silent_port):  # noqa: F811
    from specloom.runtime.transport.dial_async import first_of

    server = serve()
    places = [Address(V4, ("127.0.0.1", port)) for port in (silent_port, gone_port(), server.port, server.port)]

    async def run():
        sock = await first_of(asyncio.get_running_loop(), places)
        assert len(asyncio.all_tasks()) == 1
        sock.close()
        task = asyncio.create_task(first_of(asyncio.get_running_loop(), places[:1] * 3))
        await asyncio.sleep(0.01)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(run())
    wait_for(lambda: server.open_connections() == 0)
