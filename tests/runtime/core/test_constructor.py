"""What the constructor refuses, what it shows of what it was given, and what a client is made of by default."""

import subprocess
import sys
import traceback

import mini_client
import pytest

from specloom.runtime.stream.addresses import socket_proxies
from specloom.runtime.transport.http_async import AsyncHttpTransport
from specloom.runtime.transport.http_sync import HttpTransport
from specloom.runtime.transport.memory import MemoryTransport

KEYS = {"key": "KEY-f00dbeef", "secret": "SECRET-cafebabe", "passphrase": "PASS-deadbeef"}
WORD = "pass-w0rd"
MISTAKES = {
    "no passphrase": {"passphrase": None},
    "no secret": {"secret": None},
    "secret of bytes": {"secret": KEYS["secret"].encode()},
    "key of a number": {"key": 7},
    "no private key": {"secret": f"-----BEGIN {WORD}"},
    "secret of an odd kind": {"secret": [WORD]},
    "unknown argument": {"pass_phrase": WORD},
    "unknown environment": {"environment": "nowhere"},
    "password in the address": {"base_url": f"https://me:{WORD}@example.com"},
    "plain address": {"base_url": "http://example.com"},
    "broken address": {"base_url": f"https://me:{WORD}@[::1"},
    "password in a socket's address": {"ws_urls": {"rest": f"wss://me:{WORD}@example.com"}},
    "unknown socket": {"ws_urls": {"nowhere": f"wss://me:{WORD}@example.com"}},
    "socks proxy": {"proxy": f"socks5://me:{WORD}@example.com:1"},
    "broken proxy": {"proxy": f"http://me:{WORD}@[::1"},
    "unknown limiter": {"limiter": f"nothing://:{WORD}@example.com"},
    "broken limiter": {"limiter": f"redis://:{WORD}@example.com:port"},
    "hooks that are none": {"hooks": 7},
}


@pytest.fixture(autouse=True)
def _no_proxy_from_outside(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize("kind", ["Bitget", "AsyncBitget"])
@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_leaves_no_secret_in_the_variables_of_the_traceback(kind, mistake):
    with pytest.raises((ValueError, TypeError, AttributeError)) as caught:
        getattr(mini_client, kind)(**{**KEYS, **MISTAKES[mistake]})
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    while shown.stack and shown.stack[0].filename == __file__:  # this test knows the keys
        shown.stack.pop(0)
    text = "".join(shown.format()) + repr(caught.value)
    for secret in (*KEYS.values(), WORD):
        assert secret not in text


def test_the_repr_of_a_half_made_client_works():
    half = mini_client.Bitget.__new__(mini_client.Bitget)
    assert repr(half) == "<Bitget, not made>"


def test_what_is_wrong_is_named():
    with pytest.raises(ValueError, match=r"^proxy is a SOCKS proxy"):
        mini_client.Bitget(proxy="socks5://example.com:1")
    with pytest.raises(ValueError, match=r"^base_url cannot be used: an address needs https://"):
        mini_client.Bitget(base_url="ftp://example.com")
    with pytest.raises(ValueError, match=r"^ws_urls names 'nowhere'; Bitget has rest"):
        mini_client.Bitget(ws_urls={"nowhere": "wss://example.com"})


@pytest.mark.parametrize("transport", [None, MemoryTransport(lambda _: {})])
def test_a_wrong_proxy_of_the_environment_is_found_at_once(monkeypatch, transport):
    monkeypatch.setenv("HTTPS_PROXY", f"socks5://me:{WORD}@example.com:1")
    with pytest.raises(ValueError, match=r"^The environment's https_proxy is a SOCKS proxy") as caught:
        mini_client.Bitget(transport=transport)
    assert WORD not in str(caught.value)
    monkeypatch.setenv("NO_PROXY", "api.bitget.com")
    mini_client.Bitget(transport=transport).close()
    mini_client.Bitget(proxy="", transport=transport).close()


def test_one_rule_says_which_addresses_go_through_a_proxy(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", f"http://me:{WORD}@proxy.test:8080")
    monkeypatch.setenv("HTTP_PROXY", "http://plain.test:8080")
    monkeypatch.setenv("NO_PROXY", ".direct.test")
    with mini_client.Bitget() as client:
        proxy_for = socket_proxies(client._settings.proxy)
        assert proxy_for("wss://ws.test/x") == f"http://me:{WORD}@proxy.test:8080"
        assert proxy_for("wss://ws.direct.test/x") is None
        assert proxy_for("ws://127.0.0.1:1/x") is None
        assert proxy_for("ws://ws.test/x") == "http://plain.test:8080"
    with mini_client.Bitget(proxy="http://given.test:1") as client:
        proxy_for = socket_proxies(client._settings.proxy)
        assert proxy_for("wss://ws.direct.test/x") == "http://given.test:1"
        assert proxy_for("ws://localhost:1/x") is None


async def test_the_clients_send_over_sockets_of_their_own():
    with mini_client.Bitget() as client:
        assert type(client.transport) is HttpTransport
    async with mini_client.AsyncBitget() as client:
        assert type(client.transport) is AsyncHttpTransport


def test_no_other_library_is_loaded_or_needed():
    code = """
import sys
for name in ("pyreqwest", "aiohttp", "httpx2", "yarl"):
    sys.modules[name] = None  # as if it were not installed
import mini_client
mini_client.Bitget("k", "s", "p").close()
mini_client.AsyncBitget("k", "s", "p")
"""
    done = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONPATH": ":".join(filter(None, sys.path))}, capture_output=True,
        text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
