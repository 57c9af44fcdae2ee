"""A generated client and the mock exchange, made once; every test has an exchange of its own."""

import asyncio
import importlib
import sys
from pathlib import Path

import pytest

from specloom import pipeline, resources
from specloom.mock import Exchange, FakerOptions

TESTS = Path(__file__).parents[1]
sys.path[:0] = [str(path) for path in (TESTS / "streams", TESTS / "runtime" / "stream", TESTS.parent / "benchmarks")]

from helpers import at, until  # noqa: E402 - found beside this file


@pytest.fixture(scope="session")
def api():
    return pipeline.load_api(resources.spec())


@pytest.fixture(scope="session")
def package(tmp_path_factory, api):
    """The package that the specs make today, imported."""
    out = tmp_path_factory.mktemp("generated")
    pipeline.generate(pipeline.Settings(spec=resources.spec(), out=out))
    sys.path.insert(0, str(out))
    return importlib.import_module(api.venue.package)


@pytest.fixture
def exchange(api):
    """Markets move twenty times a second; made values are never blank, so that they can be told apart."""
    with Exchange(
        api, push_seconds=0.05, samples=False, faker_options=FakerOptions(blank=0, null=0, unknown=0)
    ) as exchange:
        yield exchange


@pytest.fixture
async def client(package, exchange):
    """A client that must leave no task and no socket behind."""
    async with asyncio.timeout(25), package.AsyncBitget(**at(exchange)) as client:
        yield client
    await until(lambda: not exchange.streams.sessions)
    assert not [task for task in asyncio.all_tasks() if task.get_name().startswith("stream")]


@pytest.fixture
def sync_client(package, exchange):
    with package.Bitget(**at(exchange)) as client:
        yield client
