"""Every transport against what stands between it and the exchange: proxies, TLS, machines that do not answer."""

import asyncio
import datetime as dt
import socket
import ssl
import threading
from collections.abc import Iterator

import httpx2
import pytest
from core_doubles import answer_with
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from specloom.runtime.transport.aiohttp_async import AiohttpTransport
from specloom.runtime.transport.http_async import AsyncHttpTransport
from specloom.runtime.transport.http_sync import HttpTransport
from specloom.runtime.transport.httpx2 import AsyncHttpx2Transport, Httpx2Transport
from specloom.runtime.transport.protocol import HttpRequest, TransportFailure
from specloom.runtime.transport.pyreqwest_async import AsyncPyreqwestTransport
from specloom.runtime.transport.pyreqwest_sync import PyreqwestTransport

PLACE = "http://exchange.test/api?a=%24"
MADE = {
    "sockets": lambda proxy, _timeout: HttpTransport(proxy=proxy),
    "sockets async": lambda proxy, _timeout: AsyncHttpTransport(proxy=proxy),
    "pyreqwest": lambda proxy, timeout: PyreqwestTransport(timeout=timeout, proxy=proxy),
    "httpx2": lambda proxy, _timeout: Httpx2Transport(httpx2.Client(proxy=proxy)),
    "pyreqwest async": lambda proxy, timeout: AsyncPyreqwestTransport(timeout=timeout, proxy=proxy),
    "aiohttp": lambda proxy, timeout: AiohttpTransport(timeout=timeout, proxy=proxy),
    "httpx2 async": lambda proxy, _timeout: AsyncHttpx2Transport(httpx2.AsyncClient(proxy=proxy)),
}
each_transport = pytest.mark.parametrize("kind", MADE)


@pytest.fixture(autouse=True)
def _no_proxy_from_outside(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def send(kind, url, *, proxy=None, timeout=60.0):
    """The answer of one POST, or its failure."""

    async def run():
        transport = MADE[kind](proxy, timeout)
        try:
            answer = transport.send(HttpRequest("POST", url, {"X-One": "1"}, b'{"a":1}', timeout))
            return await answer if asyncio.iscoroutine(answer) else answer
        except TransportFailure as failure:
            return failure
        finally:
            closing = transport.close()
            if asyncio.iscoroutine(closing):
                await closing

    return asyncio.run(run())


@each_transport
def test_a_proxy_by_argument(wire, kind):
    wire.reply = answer_with(b"{}")
    assert send(kind, PLACE, proxy=wire.url).status == 200
    ((method, target, headers, body),) = wire.requests
    assert (method, target, headers["host"], body) == ("POST", PLACE, "exchange.test", b'{"a":1}')


@each_transport
def test_a_proxy_from_the_environment(wire, kind, monkeypatch):
    monkeypatch.setenv("http_proxy", wire.url)
    wire.reply = answer_with(b"{}")
    assert send(kind, PLACE).status == 200
    assert [target for _, target, _, _ in wire.requests] == [PLACE]


@each_transport
def test_an_argument_outweighs_the_environment(wire, kind, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    wire.reply = answer_with(b"{}")
    assert send(kind, PLACE, proxy=wire.url).status == 200


@each_transport
def test_a_proxy_that_is_gone_was_sent_nothing(kind):
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    assert send(kind, PLACE, proxy=f"http://127.0.0.1:{port}").sent is False


@each_transport
def test_a_proxy_that_opens_no_tunnel_passed_nothing_on(wire, kind):
    wire.reply = answer_with(b"no", "403 Forbidden")
    failure = send(kind, "https://exchange.test/api", proxy=wire.url)
    assert isinstance(failure, TransportFailure)
    assert failure.sent is False
    assert [(method, target) for method, target, _, _ in wire.requests] == [("CONNECT", "exchange.test:443")]


@pytest.fixture
def silent_listener() -> Iterator[str]:
    """A machine that answers no attempt to connect: its queue of connections is full."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for peer in waiting:
            peer.setblocking(False)
            peer.connect_ex(listener.getsockname())
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        for peer in waiting:
            peer.close()


@each_transport
def test_a_timeout_while_connecting_was_not_sent(silent_listener, kind):
    failure = send(kind, f"{silent_listener}/x", timeout=0.4)
    assert isinstance(failure, TransportFailure)
    assert failure.sent is False


@pytest.fixture(scope="session")
def certificate(tmp_path_factory):
    """A certificate that nobody vouches for, and its key, as one PEM file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    plain = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = tmp_path_factory.mktemp("tls") / "self-signed.pem"
    path.write_bytes(plain + made.public_bytes(serialization.Encoding.PEM))
    return path


@pytest.fixture
def doubtful_server(certificate) -> Iterator[tuple[str, list[bytes]]]:
    """An address with that certificate, and what it was told after the handshake."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    told = []

    def serve():
        while True:
            try:
                peer, _ = listener.accept()
            except OSError:
                return
            try:
                with context.wrap_socket(peer, server_side=True) as safe:
                    told.append(safe.recv(1000))
            except OSError:
                peer.close()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve, daemon=True).start()
        yield f"https://localhost:{listener.getsockname()[1]}", told


@each_transport
def test_a_certificate_that_nobody_vouches_for_is_refused(doubtful_server, kind):
    url, told = doubtful_server
    failure = send(kind, f"{url}/x")
    assert isinstance(failure, TransportFailure)
    assert failure.sent is False
    assert b"".join(told) == b""
