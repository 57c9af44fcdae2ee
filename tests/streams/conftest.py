"""A generated client and the mock exchange, made once; every test has an exchange of its own."""

import asyncio

import pytest
from helpers import at, until
from load_client import load_client

from specloom import pipeline, resources
from specloom.loading import load_api
from specloom.mock import Exchange, FakerOptions


@pytest.fixture(scope="session")
def api():
    return load_api(resources.spec()).api


@pytest.fixture(scope="session")
def package(tmp_path_factory, api):
    """The package that the specs make today, imported."""
    out = tmp_path_factory.mktemp("generated")
    pipeline.generate(pipeline.GenerateOptions(spec=resources.spec(), out=out))
    return load_client(out, api.venue.package)


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
    async with asyncio.timeout(240), package.AsyncBitget(**at(exchange)) as client:
        yield client
    await until(lambda: not exchange.streams.sessions)
    assert not [task for task in asyncio.all_tasks() if task.get_name().startswith("stream")]


@pytest.fixture
def sync_client(package, exchange):
    with package.Bitget(**at(exchange)) as client:
        yield client
