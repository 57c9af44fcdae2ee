"""The exchange that the tests talk to: a transport without a network, clocks that do as told."""

import itertools
import os
import time
from importlib import import_module
from pathlib import Path

import pytest

from bitget_client import AsyncBitget, Bitget
from bitget_client._runtime.limits import MemoryLimiter
from bitget_client._runtime.transport.memory import AsyncMemoryTransport, MemoryTransport

pytest.register_assert_rewrite("support")

from support.exchange import KEYS, NOW, Exchange  # noqa: E402
from support.records import parts_of  # noqa: E402
from support.served import Limited, Served, settings_for  # noqa: E402
from support.sockets import Desk, Sockets  # noqa: E402
from support.told import Told  # noqa: E402


@pytest.fixture(autouse=True)
def no_sleep(monkeypatch):
    """Whoever waits has waited already."""
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)


@pytest.fixture
def exchange(monkeypatch):
    """It is always the same moment there, so that a request always has the same signature."""
    monkeypatch.setattr(time, "time", lambda: NOW / 1000)
    return Exchange()


def standing():
    """A limiter whose clock stands still, so that budgets stay spent."""
    return MemoryLimiter(clock=lambda: 0.0)


def unlimited():
    """A limiter whose clock leaps, so that no budget is ever spent."""
    return MemoryLimiter(clock=itertools.count(step=1000).__next__)


@pytest.fixture
def client(exchange):
    """Waits for nothing: what it cannot do at once fails."""
    return Bitget(**KEYS, transport=MemoryTransport(exchange), limiter=standing(), deadline=0)


@pytest.fixture
def async_client(exchange):
    return AsyncBitget(**KEYS, transport=AsyncMemoryTransport(exchange), limiter=standing(), deadline=0)


@pytest.fixture
def copy_trader(exchange):
    """As ``client``, for an account that leads copy trading."""
    transport = MemoryTransport(exchange)
    return Bitget(**KEYS, transport=transport, limiter=standing(), deadline=0, copy_trader=True)


@pytest.fixture
def patient(exchange):
    """Repeats and asks as often as it takes."""
    return Bitget(**KEYS, transport=MemoryTransport(exchange), limiter=unlimited())


@pytest.fixture
def strict(exchange):
    """Takes nothing but what the spec knows."""
    return Bitget(**KEYS, transport=MemoryTransport(exchange), limiter=unlimited(), strict=True)


@pytest.fixture
def told():
    """What a call or a channel takes, in words; of a channel's name, which values are documented."""

    def tell(what):
        if isinstance(what, str):
            import_module(f"bitget_client.models.{what}")
            return Told().of_models(what)
        return Told().of_channel(what) if hasattr(what, "topics") else Told().of_endpoint(what)

    return tell


@pytest.fixture
def parts():
    """What a record says at these places."""
    return parts_of


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
    api = load_api(spec, "bitget", out=Path(__file__).parents[1])
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
def trading_client(venue):
    """On an exchange that remembers orders and balances."""
    from specloom.mock import Exchange

    with Exchange(**venue | {"rules": None}, limits=False) as exchange:
        with Bitget(**settings_for(exchange), limiter=unlimited()) as made:
            yield made


@pytest.fixture
def served(mock):
    return Served(mock)


@pytest.fixture(scope="session")
def limited_mock(venue):
    from specloom.mock import Exchange
    from specloom.mock.clock import Clock

    with Exchange(**venue, clock=Clock(start=NOW / 1000)) as exchange:
        yield exchange


@pytest.fixture
def limited(limited_mock, monkeypatch):
    monkeypatch.setattr(time, "time", limited_mock.clock.now)
    return Limited(limited_mock, monkeypatch)


@pytest.fixture(scope="session")
def keeping_client(limited_mock):
    limiter = MemoryLimiter(clock=limited_mock.clock.now)
    with Bitget(**settings_for(limited_mock), limiter=limiter) as made:
        yield made


@pytest.fixture
def keeper(limited_mock, keeping_client, monkeypatch):
    """Keeps the limits and waits for them."""
    monkeypatch.setattr(time, "sleep", limited_mock.clock.advance)
    return keeping_client


@pytest.fixture(scope="session")
def hasty(limited_mock):
    """Keeps no limit, and is refused again and again, since no time goes by."""
    with Bitget(**settings_for(limited_mock), limiter=unlimited()) as made:
        yield made


@pytest.fixture
def sockets(mock):
    return Sockets(mock)


@pytest.fixture
def desk(mock, monkeypatch):
    from specloom.mock.streams.trade import SocketDesk

    made = Desk()
    monkeypatch.setattr(SocketDesk, "trade", lambda desk, session, message: made.trade(desk, session, message))
    return made
