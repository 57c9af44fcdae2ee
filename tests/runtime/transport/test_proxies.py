"""Proxies: tunnels, credentials, what goes without one, and what is refused before anything is sent."""

import contextlib
import socket
import threading

import pytest
from carriers import post
from fault_server import OK, answer

from specloom.runtime.transport.http_async import AsyncHttpTransport
from specloom.runtime.transport.http_sync import HttpTransport
from specloom.runtime.transport.options import HttpOptions
from specloom.runtime.transport.protocol import TransportFailure
from specloom.runtime.transport.proxies import NoProxy, Proxies

BASIC = "Basic dXNlcjpwYTpzcyB3w7ZyZA=="
CREDENTIALS = "user:pa%3Ass%20w%C3%B6rd"


def tunnels(target_port, wanted=None):
    """A proxy that opens tunnels to a port of this machine, for those who have the credentials."""

    def script(peer):
        seen = peer.request()
        if wanted and seen.headers.get("proxy-authorization") != wanted:
            peer.send(answer(b"", "407 Proxy Authentication Required", "Proxy-Authenticate: Basic"))
            return
        with socket.create_connection(("127.0.0.1", target_port)) as there:
            peer.send(b"HTTP/1.1 200 Connection established\r\nVia: test\r\n\r\n")
            back = threading.Thread(target=pump, args=(there, peer.sock), daemon=True)
            back.start()
            pump(peer.sock, there)
            back.join(5)

    return script


def pump(source, target):
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)


def with_credentials(url):
    return url.replace("http://", f"http://{CREDENTIALS}@")


def test_a_tunnel_with_credentials(authority, serve, carry):
    target = serve(tls=authority.server())
    proxy = serve(tunnels(target.port, BASIC))
    carrier = carry(tls=authority.client(), proxy=with_credentials(proxy.url))
    first, second = carrier.send(post(target.url)), carrier.send(post(target.url))
    assert (first.status, second.status) == (200, 200)
    assert first.opening.proxy > 0
    assert proxy.connections == target.connections == 1
    (asked,) = proxy.requests
    assert asked.line == f"CONNECT localhost:{target.port} HTTP/1.1"
    assert asked.headers["host"] == f"localhost:{target.port}"
    assert "access-key" not in asked.headers
    assert [one.headers.get("proxy-authorization") for one in target.requests] == [None, None]


def test_wrong_credentials(authority, serve, carry):
    target = serve(tls=authority.server())
    proxy = serve(tunnels(target.port, BASIC))
    failure = carry(tls=authority.client(), proxy=proxy.url).send(post(target.url))
    assert (failure.phase, failure.sent) == ("proxy", False)
    assert "407" in str(failure)
    assert not target.connections


REPLIES = {
    "refused": (answer(b"no", "403 Forbidden"), "HTTP 403"),
    "redirected": (answer(b"", "302 Found", "Location: http://127.0.0.1:9/"), "HTTP 302"),
    "bad gateway": (answer(b"", "502 Bad Gateway"), "HTTP 502"),
    "nothing": (b"", "no answer"),
    "half": (b"HTTP/1.1 200 OK\r\n", "no answer"),
    "no HTTP": (b"SSH-2.0-x\r\n\r\n", "not HTTP"),
    "no status": (b"HTTP/1.1 OK\r\n\r\n", "not HTTP"),
    "too long": (b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000, "no answer"),
    "bytes after it": (b"HTTP/1.1 200 OK\r\n\r\n" + OK, "nobody asked for"),
}


@pytest.mark.parametrize("name", REPLIES)
def test_a_proxy_that_opens_no_tunnel(serve, carry, name):
    reply, words = REPLIES[name]
    proxy = serve(lambda peer: (peer.request(), peer.send(reply)))
    failure = carry(proxy=proxy.url).send(post("https://exchange.test"))
    assert isinstance(failure, TransportFailure)
    assert (failure.phase, failure.sent, failure.request_complete) == ("proxy", False, False)
    assert words in str(failure)


def test_a_tunnel_after_an_interim_answer(authority, serve, carry):
    target = serve(tls=authority.server())
    inner = tunnels(target.port)

    def script(peer):
        peer.send(b"HTTP/1.1 100 Continue\r\n\r\n")
        inner(peer)

    carrier = carry(tls=authority.client(), proxy=serve(script).url)
    assert carrier.send(post(target.url)).status == 200


def test_a_proxy_that_is_silent(serve, carry):
    proxy = serve(lambda peer: peer.gone(60))
    carrier = carry(proxy=proxy.url, options=HttpOptions(connect_timeout=1))
    failure = carrier.send(post("https://exchange.test", timeout=60))
    assert (failure.phase, failure.sent) == ("proxy", False)


def test_a_proxy_that_is_gone(carry):
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    failure = carry(proxy=f"http://127.0.0.1:{port}").send(post("https://exchange.test"))
    assert (failure.phase, failure.sent) == ("connect", False)
    assert "refused" in str(failure)


def test_plain_http_is_asked_of_the_proxy(serve, carry):
    proxy = serve()
    assert carry(proxy=with_credentials(proxy.url)).send(post("http://exchange.test:8080")).status == 200
    (asked,) = proxy.requests
    assert asked.line == "POST http://exchange.test:8080/api/v2/order?a=%24 HTTP/1.1"
    assert (asked.headers["host"], asked.headers["proxy-authorization"]) == ("exchange.test:8080", BASIC)


@pytest.mark.parametrize("source", ["argument", "environment"])
def test_plain_http_to_this_machine_goes_through_none(serve, carry, monkeypatch, source):
    proxy, target = serve(), serve()
    if source == "environment":
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("ALL_PROXY", proxy.url)
    carrier = carry(proxy=proxy.url) if source == "argument" else carry()
    assert carrier.send(post(target.url)).status == 200
    assert carrier.send(post(target.url.replace("127.0.0.1", "localhost"))).status == 200
    assert proxy.connections == 0


@pytest.mark.parametrize("variable", ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"])
def test_a_proxy_of_the_environment(serve, carry, monkeypatch, variable):
    proxy = serve()
    monkeypatch.setenv(variable, proxy.url)
    assert carry().send(post("http://exchange.test")).status == 200
    assert len(proxy.requests) == 1


def test_an_argument_outweighs_the_environment(serve, carry, monkeypatch):
    proxy = serve()
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "*")
    assert carry(proxy=proxy.url).send(post("http://exchange.test")).status == 200


@pytest.mark.parametrize("made", [HttpTransport, AsyncHttpTransport])
@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("socks5://127.0.0.1:1080", "SOCKS"),
        ("socks4a://user:secret-word@127.0.0.1:1080", "SOCKS"),
        ("https://127.0.0.1:3128", "no HTTP proxy"),
        ("http://", "no HTTP proxy"),
        ("http://127.0.0.1:port", "no URL"),
        ("http://user:secret-word@127.0.0.1:999999", "no URL"),
        ("http://127.0.0.1:1/path", "no HTTP proxy"),
        ("http://[::1", "no URL"),
        ("ftp://127.0.0.1", "no HTTP proxy"),
    ],
)
def test_a_wrong_proxy_fails_in_the_constructor(made, url, words, monkeypatch):
    with pytest.raises(ValueError, match=words) as caught:
        made(proxy=url)
    assert str(caught.value).startswith("proxy ")
    assert "secret-word" not in str(caught.value)
    monkeypatch.setenv("HTTPS_PROXY", url)
    with pytest.raises(ValueError, match=words) as caught:
        made()
    assert str(caught.value).startswith("The environment's https_proxy ")
    monkeypatch.setenv("no_proxy", "*")
    made()


def test_a_wrong_proxy_of_the_environment_that_is_on_no_way(serve, carry, monkeypatch):
    """Who talks to this machine alone needs no proxy, and is not told of those of others."""
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1")
    server = serve()
    carrier = carry(url=server.url)
    assert carrier.send(post(server.url)).status == 200
    assert carrier.send(post("https://exchange.test")).sent is False
    with pytest.raises(ValueError, match="SOCKS"):
        carry(url="https://exchange.test")


def test_an_address_without_a_scheme():
    proxy = Proxies("user:word@10.0.0.1:3128", {}).for_host("https", "exchange.test", 443)
    assert (proxy.host, proxy.port) == ("10.0.0.1", 3128)
    assert repr(proxy) == "<Proxy 10.0.0.1:3128>"


def test_schemes_have_proxies_of_their_own():
    proxies = Proxies(None, {"http_proxy": "http://a:1", "HTTPS_PROXY": "http://b:2", "all_proxy": "http://c:3"})
    assert proxies.for_host("http", "exchange.test", 80).host == "a"
    assert proxies.for_host("https", "exchange.test", 443).host == "b"
    assert proxies.for_host("https", "127.0.0.1", 443).host == "b"


def test_a_header_of_a_stranger_is_no_proxy():
    """Under CGI, ``HTTP_PROXY`` is what a request's ``Proxy`` header says."""
    proxies = Proxies(None, {"HTTP_PROXY": "http://evil:1", "REQUEST_METHOD": "GET"})
    assert proxies.for_host("http", "exchange.test", 80) is None


@pytest.mark.parametrize(
    ("entries", "host", "without"),
    [
        ("exchange.test", "exchange.test", True),
        ("exchange.test", "api.exchange.test", True),
        (".exchange.test", "api.exchange.test", True),
        ("*.exchange.test", "api.exchange.test", True),
        ("exchange.test", "myexchange.test", False),
        ("EXCHANGE.test , other", "exchange.TEST", True),
        ("other,exchange.test:443", "exchange.test", True),
        ("exchange.test:8443", "exchange.test", False),
        ("10.0.0.0/8", "10.1.2.3", True),
        ("10.0.0.0/8", "11.1.2.3", False),
        ("10.1.2.3", "10.1.2.3", True),
        ("2.3", "10.1.2.3", False),
        ("::1", "::1", True),
        ("[::1]:443", "::1", True),
        ("fd00::/8", "fd00::7", True),
        ("*", "exchange.test", True),
        ("", "exchange.test", False),
        (",,", "exchange.test", False),
    ],
)
def test_hosts_that_go_without(entries, host, without):
    assert NoProxy(entries).covers(host, 443) is without
    proxies = Proxies(None, {"https_proxy": "http://a:1", "no_proxy": entries})
    assert (proxies.for_host("https", host, 443) is None) is without
