"""Bytes that are no answer to the request at hand: the connection is dropped, and no request takes them for its own."""

import socket
import sys

import pytest
from carriers import post
from fault_server import OK, answer, chunked, each, wait_for

from specloom.runtime.transport.channel import Channel
from specloom.runtime.transport.options import HttpOptions
from specloom.runtime.transport.protocol import Opening

FOREIGN = answer(b'{"whose":"another"}')
BIG = b"x" * (16 << 20)


def numbered(peer):
    """Answers with the number of the request."""
    while peer.request() is not None:
        peer.send(answer(b"%d" % len(peer.server.requests)))


AFTER = {
    "another answer": OK + FOREIGN,
    "another answer after chunks": chunked(b'{"ok":true}') + FOREIGN,
    "another answer after no content": b"HTTP/1.1 204 No Content\r\n\r\n" + FOREIGN,
    "a body that was not announced": OK + b"and more",
    "half an answer": OK + FOREIGN[:20],
    "one byte": OK + b"H",
    "nonsense": OK + b"\0\0\0",
    "many answers": OK + FOREIGN * 500,
    "another answer after a last one": answer(b'{"ok":true}', "200 OK", "Connection: close") + FOREIGN,
}


@pytest.mark.parametrize("name", AFTER)
def test_bytes_after_an_answer(serve, carry, name):
    def script(peer):
        if peer.number > 1:
            numbered(peer)
        peer.request()
        peer.send(AFTER[name])
        peer.gone()

    server, carrier = serve(script), carry()
    assert b"whose" not in bytes(carrier.send(post(server.url)).body)
    assert bytes(carrier.send(post(server.url)).body) == b"2"
    assert server.connections == 2


@pytest.mark.parametrize("data", [FOREIGN, b"H", b"HTTP/1.1 408 Request Timeout\r\n\r\n"])
def test_bytes_that_come_while_nobody_asks(serve, carry, data):
    sent = []

    def script(peer):
        if peer.number > 1:
            numbered(peer)
        peer.request()
        peer.send(OK)
        peer.send(data)
        sent.append(1)
        peer.gone()

    server, carrier = serve(script), carry()
    assert bytes(carrier.send(post(server.url)).body) == b'{"ok":true}'
    wait_for(lambda: sent)
    assert bytes(carrier.send(post(server.url)).body) == b"2"
    assert server.connections == 2


def test_bytes_that_come_while_nobody_asks_and_the_loop_runs(serve, carry):
    def script(peer):
        if peer.number > 1:
            numbered(peer)
        peer.request()
        peer.send(OK)
        peer.server.requests.append(None)
        peer.send(FOREIGN)
        peer.gone()

    server, carrier = serve(script), carry()
    carrier.send(post(server.url))
    wait_for(lambda: len(server.requests) == 2)
    carrier.turn()
    assert bytes(carrier.send(post(server.url)).body) == b"3"


def test_a_stray_line_end_after_an_answer_harms_nobody(serve, carry):
    server, carrier = serve(each(OK + b"\r\n", answer(b"2") + b"\r\n", answer(b"3"))), carry()
    assert [bytes(carrier.send(post(server.url)).body) for _ in range(3)] == [b'{"ok":true}', b"2", b"3"]


@pytest.mark.parametrize("sent", [FOREIGN, None], ids=["an answer", "the end"])
def test_a_new_connection_that_already_holds_something_is_not_used(sent):
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.setblocking(False)
        channel = Channel(ours, None, HttpOptions(), Opening(0, 0, 0, 0))
        assert channel.usable()
        theirs.close() if sent is None else theirs.sendall(sent)
        assert not channel.usable()


@pytest.mark.parametrize("early", [FOREIGN, answer(b"too large", "413 Content Too Large"), b"H"])
def test_an_answer_before_the_request_was_whole(serve, carry, early):
    def script(peer):
        if peer.number > 1:
            numbered(peer)
        peer.sock.recv(1000)
        peer.send(early)
        wait_for(lambda: told)  # without reading, so that the request cannot become whole

    told = []
    server, carrier = serve(script), carry()
    failure = carrier.send(post(server.url, BIG))
    told.append(1)
    assert (failure.phase, failure.sent, failure.request_complete) == ("foreign", True, False)
    assert bytes(carrier.send(post(server.url)).body) == b"1"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what the peer has acknowledged")
def test_an_answer_before_the_peer_had_the_request(serve, carry):
    """The kernel has taken the whole request, and the peer's kernel has not: what comes now answers something else."""
    told = []

    def script(peer):
        if peer.number > 1:
            numbered(peer)
        peer.sock.recv(10)
        peer.send(FOREIGN)
        wait_for(lambda: told)

    server, carrier = serve(script, receive_buffer=4096), carry()
    failure = carrier.send(post(server.url, b"x" * 60_000))
    told.append(1)
    assert (failure.phase, failure.sent, failure.request_complete) == ("foreign", True, True)
    assert bytes(carrier.send(post(server.url)).body) == b"1"


def test_an_answer_that_comes_after_the_time_meets_nobody(serve, carry):
    """The answer to a request that was given up is never another's."""
    late = []

    def script(peer):
        if peer.number > 1:
            numbered(peer)
        peer.request()
        peer.send(OK)
        peer.request()
        wait_for(lambda: late)
        peer.send(FOREIGN)
        peer.gone()

    server, carrier = serve(script), carry()
    assert carrier.send(post(server.url)).status == 200
    failure = carrier.send(post(server.url, timeout=0.2))
    assert (failure.phase, failure.sent) == ("first_byte", True)
    late.append(1)
    assert bytes(carrier.send(post(server.url)).body) == b"3"


@pytest.mark.parametrize("header", ["Connection: close", "connection: Close"])
def test_a_connection_that_the_server_ends_is_not_used_again(serve, carry, header):
    server, carrier = serve(each(answer(b"{}", "200 OK", header))), carry()
    for _ in range(3):
        assert carrier.send(post(server.url)).status == 200
    assert server.connections == 3
