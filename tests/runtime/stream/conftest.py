"""An exchange on loopback and a manager that must leave nothing behind."""

import asyncio

import pytest

from specloom.runtime.spec.records import StreamRules
from specloom.runtime.stream import StreamManager

from .sample_channels import DATA
from .venue import RULES, Exchange, until


@pytest.fixture
async def exchange():
    async with Exchange() as exchange:
        yield exchange


@pytest.fixture
async def make_manager(exchange):
    before = asyncio.all_tasks()
    managers = []

    def make(*, rules=RULES, **options) -> StreamManager:
        kinds = [(version, kind) for version in ("v2", "v3") for kind in ("public", "private")]
        options.setdefault("data_of", lambda record: DATA[record.call])
        managers.append(StreamManager(StreamRules(**rules), dict.fromkeys(kinds, exchange.url), **options))
        return managers[-1]

    yield make
    for manager in managers:
        await manager.aclose()
    await until(lambda: not exchange.clients)
    assert not [task for task in asyncio.all_tasks() - before if task.get_name().startswith("stream")]
    assert exchange.breaches == []


@pytest.fixture
async def manager(make_manager):
    return make_manager()
