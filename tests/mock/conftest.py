from collections.abc import Iterator

import pytest
from raw import RawClient
from sample_api import sample_api

from specloom import resources
from specloom.loading import load_api
from specloom.mock import Clock, Exchange, FakerOptions
from specloom.model import Api


@pytest.fixture(scope="session")
def bitget() -> Api:
    return load_api(resources.spec(), "bitget", validate="none").api


@pytest.fixture
def served(bitget: Api) -> Iterator[Exchange]:
    """The built-in specs, served whole; no limits, a clock that stands still, markets that move by ``tick()`` alone."""
    with Exchange(bitget, limits=False, push_seconds=0, clock=Clock(1_700_000_000.0)) as exchange:
        yield exchange


@pytest.fixture
def exchange() -> Iterator[Exchange]:
    """A fresh exchange whose clock stands still and whose markets move by ``tick()`` alone."""
    with Exchange(
        sample_api(), clock=Clock(1_700_000_000.0), push_seconds=0, faker_options=FakerOptions(blank=0, null=0)
    ) as served:
        yield served


@pytest.fixture
def client(exchange: Exchange) -> RawClient:
    return RawClient(exchange)
