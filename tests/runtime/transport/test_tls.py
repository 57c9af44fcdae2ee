"""TLS: verified always, known before anything is sent, and as exact about what left as plain TCP."""

import datetime as dt
import socket
import ssl
import threading
import time

import pytest
from carriers import Carrier, post
from fault_server import OK, answer, chunked, wait_for

from specloom.runtime.transport.http_async import AsyncHttpTransport
from specloom.runtime.transport.http_sync import HttpTransport
from specloom.runtime.transport.options import HttpOptions
from specloom.runtime.transport.protocol import HttpResponse, TransportFailure

DAY = dt.timedelta(days=1)
LONG = bytes(range(256)) * 4000


@pytest.fixture
def secure(authority, serve):
    """``secure(script)``: a server with a right certificate."""
    return lambda script=None, **how: serve(*([script] if script else []), tls=authority.server(**how))


@pytest.fixture
def trusting(authority, carry):
    return carry(tls=authority.client())


def test_requests_share_a_connection(secure, trusting):
    server = secure()
    first, second = trusting.send(post(server.url)), trusting.send(post(server.url))
    assert (first.status, bytes(second.body)) == (200, b'{"ok":true}')
    assert server.connections == 1
    assert first.opening.tls > 0
    assert second.opening is None


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_long_bodies_both_ways(authority, serve, trusting, version):
    context = authority.server()
    context.maximum_version = version

    def script(peer):
        while peer.request() is not None:
            peer.send(chunked(LONG, LONG))

    server = serve(script, tls=context)
    for _ in range(2):
        assert bytes(trusting.send(post(server.url, LONG * 4)).body) == LONG * 2
    assert [one.body for one in server.requests] == [LONG * 4] * 2
    assert server.connections == 1


def test_the_server_is_told_its_name_and_the_protocol(authority, serve, trusting):
    context, seen = authority.server(), []
    context.sni_callback = lambda _sock, name, _context: seen.append(name)
    context.set_alpn_protocols(["h2", "http/1.1"])

    def script(peer):
        seen.append(peer.sock.selected_alpn_protocol())
        peer.request()
        peer.send(OK)
        peer.gone()

    assert trusting.send(post(serve(script, tls=context).url)).status == 200
    assert seen == ["localhost", "http/1.1"]


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ({"itself": True}, "self-signed certificate"),
        ({"until": -DAY}, "certificate has expired"),
        ({"host": "elsewhere.test"}, "certificate is not valid for 'localhost'"),
    ],
    ids=["vouched for by itself", "expired", "another host"],
)
def test_a_certificate_that_is_wrong(secure, trusting, how, words):
    server = secure(**how)
    failure = trusting.send(post(server.url))
    assert isinstance(failure, TransportFailure)
    assert (failure.phase, failure.sent, failure.request_complete) == ("tls", False, False)
    assert "certificate is refused" in str(failure)
    assert words in str(failure)
    assert not server.requests


def test_an_authority_that_the_system_does_not_know(secure, carry):
    server = secure()
    failure = carry().send(post(server.url))
    assert (failure.phase, failure.sent) == ("tls", False)
    assert not server.requests


def test_an_authority_of_the_environment(secure, authority, carry, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    assert carry().send(post(secure().url)).status == 200


@pytest.mark.parametrize("made", [HttpTransport, AsyncHttpTransport])
def test_a_context_that_does_not_verify_is_refused(made):
    careless = ssl.create_default_context()
    careless.check_hostname = False
    with pytest.raises(ValueError, match="must verify"):
        made(tls=careless)


def plain_text(peer):
    peer.send(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
    peer.gone()


def ends_at_once(_peer):
    pass


def ends_within(peer):
    peer.sock.recv(100)


def resets_within(peer):
    peer.sock.recv(100)
    peer.reset()


@pytest.mark.parametrize("script", [plain_text, ends_at_once, ends_within, resets_within])
def test_a_handshake_that_fails(serve, trusting, script):
    server = serve(script)
    failure = trusting.send(post(server.url.replace("http://127.0.0.1", "https://localhost")))
    assert isinstance(failure, TransportFailure)
    assert (failure.phase, failure.sent) == ("tls", False)


def test_a_handshake_without_an_end(serve, carry, authority):
    server = serve(lambda peer: peer.gone(60))
    carrier = carry(tls=authority.client(), options=HttpOptions(connect_timeout=1))
    start = time.monotonic()
    failure = carrier.send(post(server.url.replace("http://127.0.0.1", "https://localhost"), timeout=60))
    assert time.monotonic() - start < 20
    assert (failure.phase, failure.sent) == ("tls", False)


@pytest.mark.filterwarnings("ignore:.*TLSv1.*:DeprecationWarning")
def test_a_version_that_is_too_old(authority, serve, trusting):
    context = authority.server()
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    failure = trusting.send(post(serve(tls=context).url))
    assert (failure.phase, failure.sent) == ("tls", False)


def test_a_cut_within_an_answer_that_the_end_delimits(secure, trusting):
    """Over TLS the end of a body must be said: anyone on the way can cut a TCP connection."""

    def script(peer):
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\n\r\n[1,2")
        if peer.number == 1:
            socket.socket(fileno=peer.sock.detach()).close()  # without a closing record
        else:
            peer.send(b",3]")
            peer.sock.unwrap()

    server = secure(script)
    failure = trusting.send(post(server.url))
    assert (failure.phase, failure.sent) == ("body", True)
    answered = trusting.send(post(server.url))
    assert isinstance(answered, HttpResponse)
    assert bytes(answered.body) == b"[1,2,3]"


@pytest.mark.parametrize("end", ["closed", "reset", "said"])
def test_a_kept_connection_that_ended_meanwhile_takes_no_request(secure, trusting, end):
    answered = []

    def script(peer):
        peer.request()
        peer.send(OK)
        wait_for(lambda: len(answered) >= peer.number)
        if end == "reset":
            peer.reset()
        elif end == "said":
            peer.sock.settimeout(0)
            peer.sock.unwrap()  # sends, and raises as no reply is there yet

    server = secure(script)
    for number in (1, 2, 3):
        outcome = trusting.send(post(server.url))
        assert isinstance(outcome, HttpResponse), (outcome, outcome.phase)
        answered.append(1)
        wait_for(lambda number=number: server.ended == number)
    assert len(server.requests) == 3


@pytest.mark.skipif(not hasattr(socket, "TCP_CORK"), reason="needs Linux")
def test_an_end_that_is_said_with_the_answer(secure, trusting):
    def script(peer):
        peer.request()
        peer.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 1)  # one segment
        peer.send(OK)
        peer.sock.settimeout(0)
        with pytest.raises(ssl.SSLWantReadError):
            peer.sock.unwrap()
        peer.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 0)
        peer.gone()

    server = secure(script)
    for _ in range(3):
        assert trusting.send(post(server.url)).status == 200
    assert len(server.requests) == server.connections == 3


@pytest.mark.parametrize("after", [0, 1])
def test_bytes_that_nobody_asked_for(secure, trusting, after):
    """With the answer, or while nobody asks."""
    sent = []

    def script(peer):
        peer.request()
        if peer.number > 1:
            peer.send(answer(b"2"))
            peer.gone()
        elif after:
            peer.send(OK)
            peer.send(answer(b"foreign"))
        else:
            peer.send(OK + answer(b"foreign"))
        sent.append(1)
        peer.gone()

    server = secure(script)
    assert bytes(trusting.send(post(server.url)).body) == b'{"ok":true}'
    wait_for(lambda: sent)
    trusting.turn()
    assert bytes(trusting.send(post(server.url)).body) == b"2"
    assert server.connections == 2


def test_session_tickets_are_no_answers(authority, serve, trusting):
    """TLS 1.3 sends them after the handshake and later; such a connection is kept."""
    context = authority.server()
    context.num_tickets = 8
    server = serve(tls=context)
    for _ in range(5):
        assert trusting.send(post(server.url)).status == 200
        trusting.turn()
    assert server.connections == 1


def test_a_request_that_cannot_be_written_whole(secure, authority, carry):
    server = secure(lambda peer: wait_for(lambda: peer.server.errors))
    carrier = carry(tls=authority.client(), options=HttpOptions(write_timeout=0.3))
    failure = carrier.send(post(server.url, LONG * 64, timeout=30))
    assert (failure.phase, failure.sent, failure.request_complete) == ("write", True, False)
    server.errors.append(OSError())


def test_records_that_are_broken(secure, trusting):
    def script(peer):
        peer.request()
        raw = socket.socket(fileno=peer.sock.detach())
        raw.sendall(b"\x17\x03\x03\x00\x20" + b"x" * 32)
        raw.close()

    failure = trusting.send(post(secure(script).url))
    assert isinstance(failure, TransportFailure)
    assert failure.sent is True


def test_threads(secure, authority):
    carrier, server = Carrier("sync", tls=authority.client()), secure()
    statuses = []

    def work():
        statuses.extend(carrier.send(post(server.url, timeout=30)).status for _ in range(20))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [200] * 160
    carrier.close()
