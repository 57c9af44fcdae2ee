"""No server can hold a call past its time, or fill the memory."""

import gzip
import resource
import time
import zlib

import pytest
from carriers import post
from fault_server import OK, answer, wait_for

from specloom.runtime.transport.options import HttpOptions

MB = 1 << 20
TIMEOUT = 0.3
MOST = 5.0
"""Seconds that a call of ``TIMEOUT`` may take on a machine that is busy."""


def warm(script):
    """Answers one request before, so that the time of the next is not spent on connecting."""

    def warmed(peer):
        peer.request()
        peer.send(OK)
        script(peer)

    return warmed


def drips_head(peer):
    peer.request()
    peer.drip(b"HTTP/1.1 200 OK\r\n" + b"X-A: 1\r\n" * 1000, 0.02)


def drips_body(peer):
    peer.request()
    peer.drip(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + b"x" * 1000, 0.02)


def drips_interim(peer):
    peer.request()
    while not peer.gone(0.02):
        peer.send(b"HTTP/1.1 102 Processing\r\n\r\n")


def silent(peer):
    peer.request()
    peer.gone()


def half(peer):
    peer.request()
    peer.send(OK[:-3])
    peer.gone()


@pytest.mark.parametrize(
    ("script", "phase"),
    [
        (silent, "first_byte"),
        (half, "body"),
        (drips_head, "body"),
        (drips_body, "body"),
        (drips_interim, "first_byte"),
    ],
)
def test_a_slow_answer_ends_with_the_timeout(serve, carry, script, phase):
    server, carrier = serve(warm(script)), carry()
    assert carrier.send(post(server.url)).status == 200
    start = time.monotonic()
    failure = carrier.send(post(server.url, timeout=TIMEOUT))
    assert TIMEOUT <= time.monotonic() - start < MOST
    assert (failure.phase, failure.sent, failure.request_complete) == (phase, True, True)
    assert not carrier.connections()


def test_a_server_that_does_not_read(serve, carry):
    def script(peer):
        wait_for(lambda: peer.server.errors)

    server, carrier = serve(warm(script)), carry()
    assert carrier.send(post(server.url)).status == 200
    start = time.monotonic()
    failure = carrier.send(post(server.url, b"x" * 16 * MB, timeout=TIMEOUT))
    assert TIMEOUT <= time.monotonic() - start < MOST
    assert (failure.phase, failure.sent, failure.request_complete) == ("write", True, False)
    server.errors.append(OSError())


@pytest.mark.parametrize(
    ("script", "options", "phase"),
    [
        (silent, HttpOptions(first_byte_timeout=TIMEOUT), "first_byte"),
        (lambda peer: wait_for(lambda: peer.server.errors), HttpOptions(write_timeout=TIMEOUT), "write"),
    ],
    ids=["first byte", "write"],
)
def test_times_of_their_own(serve, carry, script, options, phase):
    server, carrier = serve(script), carry(options=options)
    start = time.monotonic()
    failure = carrier.send(post(server.url, b"x" * (16 * MB if phase == "write" else 1), timeout=30))
    assert time.monotonic() - start < MOST
    assert failure.phase == phase
    server.errors.append(OSError())


def test_a_first_byte_in_time_gives_the_rest_the_whole_time(serve, carry):
    def script(peer):
        peer.request()
        peer.send(OK[:5])
        time.sleep(0.5)
        peer.send(OK[5:])

    carrier = carry(options=HttpOptions(first_byte_timeout=TIMEOUT))
    assert carrier.send(post(serve(script).url)).status == 200


def test_a_shorter_time_after_a_longer_one(serve, carry):
    """The timer of the request before does not count for this one."""

    def script(peer):
        peer.request()
        peer.send(OK)
        peer.request()
        peer.gone()

    server, carrier = serve(script), carry()
    assert carrier.send(post(server.url, timeout=60)).status == 200
    start = time.monotonic()
    assert carrier.send(post(server.url, timeout=TIMEOUT)).phase == "first_byte"
    assert time.monotonic() - start < MOST


def flood(start, piece):
    """Sends without end."""

    def script(peer):
        peer.request()
        peer.send(start)
        while True:  # until the client has gone, which is an OSError
            peer.sock.sendall(piece)

    return script


HEAD = b"HTTP/1.1 200 OK\r\n"
CHUNKS = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
FLOODS = {
    "status line": flood(b"HTTP/1.1 200 ", b"x" * 4096),
    "one header": flood(HEAD + b"X-A: ", b"x" * 4096),
    "one name": flood(HEAD, b"x" * 4096),
    "one header again and again": flood(HEAD, b"X-A: 1\r\n" * 512),
    "interim answers": flood(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 200),
    "chunk extension": flood(CHUNKS + b"3;", b"x" * 4096),
    "chunk size": flood(CHUNKS, b"0" * 4096),
    "trailer": flood(CHUNKS + b"1\r\nx\r\n0\r\nX-A: ", b"x" * 4096),
    "trailers": flood(CHUNKS + b"1\r\nx\r\n0\r\n", b"X-A: 1\r\n" * 512),
    "body": flood(HEAD + b"\r\n", b"x" * 4096),
    "chunks": flood(CHUNKS, b"1000\r\n" + b"x" * 4096 + b"\r\n"),
}


@pytest.mark.parametrize("name", FLOODS)
def test_a_flood_ends_early(serve, carry, name):
    carrier = carry(options=HttpOptions(max_body=MB))
    failure = carrier.send(post(serve(FLOODS[name]).url, timeout=30))
    assert failure.phase in ("body", "first_byte")  # the latter between two interim answers
    assert "longer than" in str(failure) or "too long" in str(failure) or "not HTTP" in str(failure)
    assert not carrier.connections()


@pytest.mark.parametrize(
    ("head", "fits"),
    [
        (b"".join(b"X-%d: 1\r\n" % i for i in range(190)), True),
        (b"".join(b"X-%d: 1\r\n" % i for i in range(201)), False),
        (b"X-A: " + b"x" * 60_000 + b"\r\n", True),
        (b"X-A: " + b"x" * 70_000 + b"\r\n", False),
    ],
)
def test_headers(serve, carry, head, fits):
    def script(peer):
        peer.request()
        peer.send(HEAD + head + b"Content-Length: 2\r\n\r\n{}")
        peer.gone()

    assert isinstance(carry().send(post(serve(script).url)), Exception) is not fits


def packed(parts, wbits=31):
    """Zeros, which pack a thousandfold."""
    packer = zlib.compressobj(9, wbits=wbits)
    return b"".join(packer.compress(bytes(MB)) for _ in range(parts)) + packer.flush()


BOMBS = {
    "gzip": answer(packed(300), "200 OK", "Content-Encoding: gzip"),
    "deflate": answer(packed(300, 15), "200 OK", "Content-Encoding: deflate"),
    "deflate, raw": answer(packed(300, -15), "200 OK", "Content-Encoding: deflate"),
    "many parts": answer(packed(1) * 300, "200 OK", "Content-Encoding: gzip"),
    "plain": answer(bytes(40 * MB)),
    "announced": HEAD + b"Content-Length: 9999999999\r\n\r\n",
    "plain, to the end": HEAD + b"\r\n" + bytes(40 * MB),
}


@pytest.mark.parametrize("name", BOMBS)
def test_an_answer_above_the_bound(serve, carry, name):
    server, carrier = serve(), carry()
    server.script = lambda peer: (peer.request(), peer.send(BOMBS[name]), peer.gone())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    failure = carrier.send(post(server.url, timeout=60))
    assert "longer than 33554432 bytes" in str(failure)
    assert (failure.phase, failure.sent) == ("body", True)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100 * 1024  # kB: the bound is 32 MiB


def test_the_largest_answer_that_fits(serve, carry):
    data = bytes(MB)
    server = serve(lambda peer: (peer.request(), peer.send(answer(data)), peer.request(), peer.send(PACKED)))
    carrier = carry(options=HttpOptions(max_body=MB))
    assert bytes(carrier.send(post(server.url)).body) == data
    assert bytes(carrier.send(post(server.url)).body) == data


PACKED = answer(gzip.compress(bytes(MB)), "200 OK", "Content-Encoding: gzip")


@pytest.mark.parametrize("setting", ["max_body", "max_head", "keep_alive", "connect_timeout", "max_connections"])
def test_bounds_are_above_nothing(setting):
    with pytest.raises(ValueError, match=f"{setting} must be above 0"):
        HttpOptions(**{setting: 0})
