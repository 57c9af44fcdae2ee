"""Clients of the miniature package over a transport without a network, and a real server that keeps what it got."""

from collections.abc import Callable, Iterator

import mini_client
import pytest
from core_doubles import Wire

from specloom.runtime.transport.memory import AsyncMemoryTransport, MemoryTransport


@pytest.fixture
def make_client() -> Iterator[Callable]:
    """``make_client(answer, **options)``: a signed client whose answers come from a function."""
    made = []

    def make(answer, **options):
        options = {"confirm_timeout": 0.3, **options}
        client = mini_client.Bitget("the-key", "the-secret", "the-pass", transport=MemoryTransport(answer), **options)
        client.sent = client.transport.requests
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()


@pytest.fixture
def make_async_client() -> Callable:
    def make(answer, **options):
        options = {"confirm_timeout": 0.3, **options}
        client = mini_client.AsyncBitget(
            "the-key", "the-secret", "the-pass", transport=AsyncMemoryTransport(answer), **options
        )
        client.sent = client.transport.requests
        return client

    return make


@pytest.fixture
def wire() -> Iterator[Wire]:
    server = Wire()
    yield server
    server.close()
