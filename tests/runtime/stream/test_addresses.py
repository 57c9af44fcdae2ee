"""Where the sockets of a client are: never at the venue when the client was sent elsewhere."""

from types import SimpleNamespace

import pytest

from specloom.runtime.errors import ExchangeError
from specloom.runtime.spec.records import Host, StreamRules
from specloom.runtime.stream import StreamError, StreamManager
from specloom.runtime.stream.addresses import socket_proxies, socket_urls

from .sample_channels import orders, ticker
from .venue import RULES

HOSTS = (
    Host(name="rest", url="https://api.venue.com"),
    Host(name="ws_v2_public", url="wss://ws.venue.com/v2/ws/public"),
    Host(name="ws_v2_private", url="wss://ws.venue.com/v2/ws/private"),
)


def settings(base_url="https://api.venue.com", **ws_urls):
    known = {host.name: host.url for host in HOSTS}
    return SimpleNamespace(
        base_url=base_url,
        venue=SimpleNamespace(hosts=HOSTS),
        ws_urls=ws_urls,
        url_of=known.__getitem__,
        ws_url=lambda name: ws_urls.get(name) or known[name],
    )


def test_the_venue_s_own():
    urls, missing = socket_urls(settings())
    assert urls["v2", "public"] == "wss://ws.venue.com/v2/ws/public"
    assert missing == ""


def test_beside_a_base_url_of_this_machine():
    urls, _ = socket_urls(settings("http://127.0.0.1:8080"))
    assert set(urls.values()) == {"ws://127.0.0.1:8080/v2/ws/public", "ws://127.0.0.1:8080/v2/ws/private"}


def test_given_addresses_come_first():
    urls, _ = socket_urls(settings("https://proxy.mine.com", ws_v2_public="wss://mine.com/a"))
    assert urls == {("v2", "public"): "wss://mine.com/a"}


@pytest.mark.parametrize("channel", [ticker, orders])
def test_elsewhere_a_socket_is_refused_with_the_reason(channel):
    urls, missing = socket_urls(settings("https://proxy.mine.com"))
    manager = StreamManager(StreamRules(**RULES), urls, missing=missing, login=lambda: b"")
    with pytest.raises(StreamError, match="ws_urls") as caught:
        manager.stream(channel("BTCUSDT")).open()
    assert "https://proxy.mine.com" in str(caught.value)
    assert isinstance(caught.value, ExchangeError)


@pytest.fixture(autouse=True)
def no_environment(monkeypatch):
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def test_the_proxy_that_was_given():
    proxy_for = socket_proxies("http://me:a%2Fb@proxy.mine.com:3128")
    assert proxy_for("wss://ws.venue.com/a") == "http://me:a%2Fb@proxy.mine.com:3128"
    assert proxy_for("ws://127.0.0.1:8080/a") is None


def test_the_environment_s_proxy_and_who_goes_without(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.mine.com:3128")
    monkeypatch.setenv("NO_PROXY", "ws.venue.com")
    proxy_for = socket_proxies(None)
    assert proxy_for("wss://ws.venue.com/a") is None
    assert proxy_for("wss://other.com/a") == "http://proxy.mine.com:3128"


def test_nothing_goes_around_a_proxy_that_cannot_be_used():
    proxy_for = socket_proxies("ftp://user:secret@proxy")
    with pytest.raises(ConnectionError, match="no HTTP proxy") as caught:
        proxy_for("wss://ws.venue.com/a")
    assert "secret" not in str(caught.value)
