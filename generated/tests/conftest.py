"""The exchange that the tests talk to: a transport without a network, clocks that do as told."""

import asyncio
import itertools
import json
import os
import time
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from bitget_client import AsyncBitget, Bitget
from bitget_client._runtime.limits import MemoryLimiter
from bitget_client._runtime.transport.memory import AsyncMemoryTransport, MemoryTransport, response
from bitget_client._runtime.transport.protocol import TransportFailure

NOW = 1700000000000
KEYS = {"key": "test-key", "secret": "test-secret", "passphrase": "test-passphrase"}
BASE_URL = "https://api.bitget.com"
GATEWAY_PAGE = "<html><body>502 Bad Gateway</body></html>"


class Exchange:
    """Answers what a test told it to, the last answer over and over, and keeps what it received."""

    def __init__(self):
        self.waiting = []
        self.sent = []

    def __call__(self, request):
        self.sent.append(request)
        answer = self.waiting.pop(0) if len(self.waiting) > 1 else self.waiting[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    def answers(self, *texts):
        self.waiting = list(texts)

    def answers_data(self, *data):
        self.answers(*map(self.data, data))

    def refuses(self, code, status=400):
        self.answers(response(status, self.envelope(code, "refused", None)))

    def loses_then(self, text):
        self.answers(TransportFailure("the connection was cut", sent=True), text)

    def loses_then_breaks_then(self, text):
        self.answers(TransportFailure("the connection was cut", sent=True), response(502, GATEWAY_PAGE), text)

    def data(self, data):
        return json.dumps(self.envelope("00000", "success", data), default=str)

    def envelope(self, code, message, data):
        return {
            "code": code,
            "msg": message,
            "requestTime": NOW,
            "data": data,
        }

    def received(self, method, target, body="", signature=None):
        request = self.sent[-1]
        assert request.method == method
        assert request.url == BASE_URL + target
        assert bytes(request.body).decode() == body
        assert request.headers.get("ACCESS-SIGN") == signature
        if signature:
            assert request.headers["ACCESS-KEY"] == KEYS["key"]
            assert request.headers["ACCESS-PASSPHRASE"] == KEYS["passphrase"]
            assert request.headers["ACCESS-TIMESTAMP"] == str(NOW)

    def received_the_same_twice(self):
        first, second = self.sent
        for part in ("method", "url", "body", "headers"):
            assert getattr(first, part) == getattr(second, part)

    def asked(self, name):
        """What stood under a parameter in each request."""
        return [self.parameters(request).get(name) for request in self.sent]

    def parameters(self, request):
        query = {name: values[0] for name, values in parse_qs(urlsplit(request.url).query).items()}
        body = json.loads(bytes(request.body) or b"{}")
        return query | (body if isinstance(body, dict) else {})

    def is_call(self, request, method, path):
        return (request.method, urlsplit(request.url).path) == (method, path)

    def spend(self, client, call, requests):
        """Draws from the budget of another call."""
        for _ in range(requests):
            client.limiter.book(client.core.plan_of(call).keys)


@pytest.fixture
def exchange():
    return Exchange()


def standing():
    """A limiter whose clock stands still, so that budgets stay spent."""
    return MemoryLimiter(clock=lambda: 0.0)


def unlimited():
    """A limiter whose clock leaps, so that no budget is ever spent."""
    return MemoryLimiter(clock=itertools.count(step=1000).__next__)


def still(made):
    """A client that signs at the same moment always."""
    made.core.clock.now = lambda: NOW
    return made


@pytest.fixture
def client(exchange):
    """Waits for nothing: what it cannot do at once fails."""
    return still(Bitget(**KEYS, transport=MemoryTransport(exchange), limiter=standing(), deadline=0))


@pytest.fixture
def async_client(exchange):
    return still(AsyncBitget(**KEYS, transport=AsyncMemoryTransport(exchange), limiter=standing(), deadline=0))


@pytest.fixture
def copy_trader(exchange):
    """As ``client``, for an account that leads copy trading."""
    transport = MemoryTransport(exchange)
    return still(Bitget(**KEYS, transport=transport, limiter=standing(), deadline=0, copy_trader=True))


@pytest.fixture
def patient(exchange, monkeypatch):
    """Waits, repeats and asks as long as it takes, without taking any time."""
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)
    return still(Bitget(**KEYS, transport=MemoryTransport(exchange), limiter=unlimited()))


@pytest.fixture(scope="session")
def mock():
    """The venue, served without a memory on a free port; needs Specloom itself, which the client does not."""
    pytest.importorskip("specloom.mock", reason="Specloom is not installed: there is no mock exchange to talk to")
    from msgspec.structs import replace
    from specloom import resources
    from specloom.mock import Exchange, load_rules
    from specloom.pipeline import load_api

    spec = Path(os.environ.get("SPECLOOM_SPEC") or resources.spec())
    rules = replace(load_rules(spec / "bitget" / "mock.yaml"), roles={})
    with Exchange(load_api(spec, "bitget"), rules=rules, limits=False, push_seconds=0) as exchange:
        yield exchange


@pytest.fixture(scope="session")
def mock_settings(mock):
    key = mock.keys.main
    return {
        "key": key.api_key,
        "secret": key.secret,
        "passphrase": key.passphrase,
        "base_url": mock.rest_url,
        "ws_urls": {name: url for name, url in mock.urls.items() if url.startswith("ws")},
    }


@pytest.fixture(scope="session")
def mock_client(mock_settings):
    with Bitget(**mock_settings, limiter=unlimited()) as made:
        yield made


@pytest.fixture
async def async_mock_client(mock_settings):
    async with AsyncBitget(**mock_settings, limiter=unlimited()) as made:
        yield made


class Sockets:
    """The connections of the mock exchange."""

    def __init__(self, mock):
        self.mock = mock

    def cut(self):
        self.mock.on_loop(lambda: [session.cut() for session in tuple(self.mock.streams.sessions)])

    async def back(self, client, seconds=10):
        """Waits until the client's one connection was made anew and its channel is confirmed again."""
        async with asyncio.timeout(seconds):
            while not self.is_back(client.stream_status()):
                await asyncio.sleep(0.01)

    def is_back(self, status):
        return [connection.reconnects for connection in status.connections] == [1] and status.subscriptions == 1


@pytest.fixture
def sockets(mock):
    return Sockets(mock)
