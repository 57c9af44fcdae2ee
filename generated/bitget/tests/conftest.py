"""Fixtures: clients of an exchange without a network and of the mock exchange, on clocks that tests control."""

import itertools
import os
import time
from pathlib import Path

import pytest

from bitget_client import AsyncBitget, Bitget
from bitget_client._runtime.limits import MemoryLimiter
from bitget_client._runtime.transport.memory import AsyncMemoryTransport, MemoryTransport

pytest.register_assert_rewrite("support")

from support.applicability import applies  # noqa: E402
from support.exchange import KEYS, NOW, ScriptedExchange  # noqa: E402
from support.mock_exchange import LimitedMock, MockLog, settings_for  # noqa: E402
from support.sockets import FakeTradeSocket, MockSockets  # noqa: E402


def pytest_pycollect_makeitem(collector, name, obj):
    """A test that does not apply to the class whose suite has it is not collected."""
    return [] if isinstance(collector, pytest.Class) and not applies(collector.obj, obj) else None


@pytest.fixture(autouse=True)
def no_sleep(monkeypatch):
    """Nothing waits: every sleep is over at once."""
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)


@pytest.fixture
def exchange(monkeypatch):
    """Time stands still, so that a request always has the same signature."""
    monkeypatch.setattr(time, "time", lambda: NOW / 1000)
    return ScriptedExchange()


def limited():
    """A limiter whose clock stands still, so that what is taken from a budget stays taken."""
    return MemoryLimiter(clock=lambda: 0.0)


def unlimited():
    """A limiter whose clock leaps, so that no budget is ever used up."""
    return MemoryLimiter(clock=itertools.count(step=1000).__next__)


@pytest.fixture
def client(exchange):
    """One attempt: what cannot be done at once fails."""
    return Bitget(**KEYS, transport=MemoryTransport(exchange), limiter=unlimited(), deadline=0)


@pytest.fixture
def async_client(exchange):
    """As ``client``, for asyncio."""
    return AsyncBitget(**KEYS, transport=AsyncMemoryTransport(exchange), limiter=unlimited(), deadline=0)


@pytest.fixture
def limited_client(exchange):
    """As ``client``, with limits that are used up."""
    return Bitget(**KEYS, transport=MemoryTransport(exchange), limiter=limited(), deadline=0)


@pytest.fixture
def copy_trader_client(exchange):
    """As ``limited_client``, for an account that leads copy trading."""
    transport = MemoryTransport(exchange)
    return Bitget(**KEYS, transport=transport, limiter=limited(), deadline=0, copy_trader=True)


@pytest.fixture
def retrying_client(exchange):
    """Repeats and confirms as often as it takes."""
    return Bitget(**KEYS, transport=MemoryTransport(exchange), limiter=unlimited())


@pytest.fixture(scope="session")
def venue():
    """What a mock exchange is made of; needs Specloom itself, which the client does not."""
    pytest.importorskip("specloom.mock", reason="Specloom is not installed: there is no mock exchange to talk to")
    from msgspec.structs import replace
    from specloom import resources
    from specloom.mock import load_rules
    from specloom.loading import load_api

    spec = Path(os.environ.get("SPECLOOM_SPEC") or resources.spec())
    rules = replace(load_rules(spec / "bitget" / "mock.yaml"), roles={})
    api = load_api(spec, "bitget", cache=Path(__file__).parents[1]).api
    return {"api": api, "rules": rules, "push_seconds": 0, "strict_params": True}


@pytest.fixture(scope="session")
def mock(venue):
    """The venue, served without a memory and without limits on a free port."""
    from specloom.mock import Exchange

    with Exchange(**venue, limits=False) as exchange:
        yield exchange


@pytest.fixture(scope="session")
def mock_client(mock):
    with Bitget(**settings_for(mock), limiter=unlimited()) as made:
        yield made


@pytest.fixture(scope="session")
async def async_mock_client(mock):
    async with AsyncBitget(**settings_for(mock), limiter=unlimited()) as made:
        yield made


@pytest.fixture
async def streaming_client(mock):
    """As ``async_mock_client``, with connections that no other test has used."""
    async with AsyncBitget(**settings_for(mock), limiter=unlimited()) as made:
        yield made


@pytest.fixture(scope="session")
def trading_exchange(venue):
    """Remembers orders and balances."""
    from specloom.mock import Exchange

    with Exchange(**venue | {"rules": None}, limits=False) as exchange:
        with Bitget(**settings_for(exchange), limiter=unlimited()) as made:
            yield exchange, made


@pytest.fixture
def trading_client(trading_exchange):
    """On an exchange where nobody has traded yet."""
    exchange, client = trading_exchange
    exchange.reset()
    return client


@pytest.fixture
def mock_log(mock):
    return MockLog(mock)


@pytest.fixture(scope="session")
def limited_exchange(venue):
    """As ``mock``, with limits, on a clock of its own."""
    from specloom.mock import Exchange
    from specloom.mock.clock import Clock

    with Exchange(**venue, clock=Clock(start=NOW / 1000)) as exchange:
        yield exchange


@pytest.fixture
def limited_mock(limited_exchange, monkeypatch):
    monkeypatch.setattr(time, "time", limited_exchange.clock.now)
    return LimitedMock(limited_exchange, monkeypatch)


@pytest.fixture(scope="session")
def waiting_client(limited_exchange):
    limiter = MemoryLimiter(clock=limited_exchange.clock.now)
    with Bitget(**settings_for(limited_exchange), limiter=limiter) as made:
        yield made


@pytest.fixture
def throttled_client(limited_exchange, waiting_client, monkeypatch):
    """Keeps the limits and waits for them."""
    monkeypatch.setattr(time, "sleep", limited_exchange.clock.advance)
    return waiting_client


@pytest.fixture(scope="session")
def unthrottled_client(limited_exchange):
    """Keeps no limit, and is refused again and again, since no time goes by."""
    with Bitget(**settings_for(limited_exchange), limiter=unlimited()) as made:
        yield made


@pytest.fixture
def sockets(mock):
    return MockSockets(mock)


@pytest.fixture
def fake_trade_socket(mock, monkeypatch):
    from specloom.mock.streams.socket_orders import SocketOrders

    made = FakeTradeSocket()
    monkeypatch.setattr(SocketOrders, "trade", lambda orders, session, message: made.trade(orders, session, message))
    return made
