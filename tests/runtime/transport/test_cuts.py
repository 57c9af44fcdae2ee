"""Connections that end at every possible moment: what had left is known, and told."""

import gzip

import pytest
from carriers import post
from fault_server import OK, answer, chunked, wait_for

from specloom.runtime.transport.protocol import HttpResponse, TransportFailure

BIG = b"x" * (16 << 20)
GZIPPED = answer(gzip.compress(b'{"ok":true}'), "200 OK", "Content-Encoding: gzip")
CHUNKED = chunked(b'{"ok"', b":true}")


def closes(peer):
    peer.request()


def resets(peer):
    peer.request()
    peer.reset()


@pytest.mark.parametrize("script", [closes, resets])
def test_an_end_without_an_answer(serve, carry, script):
    server, carrier = serve(script), carry()
    failure = carrier.send(post(server.url))
    assert (failure.phase, failure.sent, failure.request_complete) == ("first_byte", True, True)
    assert failure.sent_at is not None
    assert len(server.requests) == 1


@pytest.mark.parametrize("end", ["closed", "reset"])
@pytest.mark.parametrize("reply", [OK, CHUNKED, GZIPPED], ids=["length", "chunked", "gzip"])
def test_an_end_after_every_byte_of_the_answer(serve, carry, reply, end):
    """Whatever is missing, it is no answer; and the next request is not disturbed."""
    cuts = list(range(len(reply)))

    def script(peer):
        while peer.request() is not None:
            if len(peer.server.requests) > len(cuts):
                peer.send(OK)
                continue
            peer.send(reply[: cuts[len(peer.server.requests) - 1]])
            if end == "reset":
                peer.reset()
            return

    server, carrier = serve(script), carry()
    for cut in cuts:
        failure = carrier.send(post(server.url))
        assert isinstance(failure, TransportFailure), cut
        assert (failure.sent, failure.request_complete) == (True, True)
        assert failure.phase in (("first_byte", "body") if end == "reset" else ("body" if cut else "first_byte",))
    assert carrier.send(post(server.url)).status == 200
    assert len(server.requests) == len(cuts) + 1


@pytest.mark.parametrize("end", ["closed", "reset"])
def test_an_end_before_the_request_was_whole(serve, carry, end):
    def script(peer):
        peer.sock.recv(1000)
        if end == "reset":
            peer.reset()

    failure = carry().send(post(serve(script).url, BIG))
    assert (failure.phase, failure.sent, failure.request_complete) == ("write", True, False)


def test_a_kept_connection_that_was_closed_meanwhile_takes_no_request(serve, carry):
    """The peer had closed before anything was sent: another connection is used, and nothing is sent twice."""

    def script(peer):
        peer.request()
        peer.send(OK)

    server, carrier = serve(script), carry()
    for number in range(1, 6):
        assert carrier.send(post(server.url)).status == 200
        wait_for(lambda number=number: server.ended == number)
        assert len(server.requests) == number


def test_a_kept_connection_that_dies_after_the_request_left_is_not_tried_again(serve, carry):
    def script(peer):
        peer.request()
        peer.send(OK)
        if peer.request() is not None:
            peer.reset()

    server, carrier = serve(script), carry()
    assert carrier.send(post(server.url)).status == 200
    failure = carrier.send(post(server.url))
    assert (failure.phase, failure.sent, failure.opening) == ("first_byte", True, None)
    assert len(server.requests) == 2
    assert server.connections == 1


def test_a_kernel_that_takes_no_byte_is_no_reason_to_fail(serve, carry):
    """Where the first ``send`` of a kept connection fails, nothing has left, and another connection may be used."""

    class Refusing:
        def __init__(self, sock):
            self._sock = sock

        def send(self, _data):
            raise BrokenPipeError(32, "Broken pipe")

        def __getattr__(self, name):
            return getattr(self._sock, name)

    server, carrier = serve(), carry()
    assert carrier.send(post(server.url)).status == 200
    (connection,) = carrier.connections()
    connection.sock = Refusing(connection.sock)
    assert carrier.send(post(server.url)).status == 200
    assert (len(server.requests), server.connections) == (2, 2)


def test_an_answer_tells_when_its_request_left_and_what_connecting_took(serve, carry):
    server, carrier = serve(), carry()
    first, second = carrier.send(post(server.url)), carrier.send(post(server.url))
    assert isinstance(first, HttpResponse)
    assert first.opening is not None
    assert first.opening.seconds < 5
    assert second.opening is None
    assert 0 < first.sent_at < second.sent_at


GARBAGE = {
    "no HTTP": b"hello\r\n\r\n",
    "HTTP/3": b"HTTP/3.0 200 OK\r\nContent-Length: 0\r\n\r\n",
    "status of two digits": b"HTTP/1.1 20 OK\r\nContent-Length: 0\r\n\r\n",
    "TLS alert": b"\x15\x03\x01\x00\x02\x02\x46",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
    "length and chunks": chunked(b"abc", headers=["Content-Length: 3"]),
    "negative length": b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nabc",
    "length in words": b"HTTP/1.1 200 OK\r\nContent-Length: three\r\n\r\nabc",
    "length beyond counting": b"HTTP/1.1 200 OK\r\nContent-Length: " + b"9" * 40 + b"\r\n\r\nabc",
    "header without a colon": b"HTTP/1.1 200 OK\r\nnonsense\r\n\r\n",
    "header with a null byte": b"HTTP/1.1 200 OK\r\nX-A: \0\r\nContent-Length: 0\r\n\r\n",
    "chunk size in words": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nabc\r\n0\r\n\r\n",
    "chunk size negative": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-3\r\nabc\r\n0\r\n\r\n",
    "chunk size beyond counting": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"f" * 40 + b"\r\nabc",
    "chunk longer than said": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcdef\r\n0\r\n\r\n",
    "chunks never asked to end": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
    "another protocol": b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
    "packed in brotli": answer(b"x", "200 OK", "Content-Encoding: br"),
    "packed twice": answer(gzip.compress(gzip.compress(b"x")), "200 OK", "Content-Encoding: gzip, gzip"),
    "gzip that is none": answer(b"hello", "200 OK", "Content-Encoding: gzip"),
    "gzip with a wrong sum": answer(gzip.compress(b"hello")[:-8] + b"01234567", "200 OK", "Content-Encoding: gzip"),
    "gzip cut off": answer(gzip.compress(b"hello" * 99)[:-9], "200 OK", "Content-Encoding: gzip"),
    "gzip of one byte": answer(b"\x1f", "200 OK", "Content-Encoding: gzip"),
    "gzip and more": answer(gzip.compress(b"hello") + b"junk", "200 OK", "Content-Encoding: gzip"),
    "deflate that is none": answer(b"\xff\xff\xff", "200 OK", "Content-Encoding: deflate"),
}


@pytest.mark.parametrize("name", GARBAGE)
def test_what_is_no_answer(serve, carry, name):
    def script(peer):
        peer.request()
        peer.send(GARBAGE[name] if peer.number == 1 else OK)

    server, carrier = serve(script), carry()
    failure = carrier.send(post(server.url))
    assert isinstance(failure, TransportFailure)
    assert (failure.sent, failure.request_complete) == (True, True)
    assert failure.phase in ("body", "foreign")
    assert carrier.send(post(server.url)).status == 200
    assert server.connections == 2
