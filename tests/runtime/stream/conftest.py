"""An exchange on loopback and a hub that must leave nothing behind."""

import asyncio

import pytest

from specloom.runtime.spec.records import StreamRules
from specloom.runtime.stream import Hub

from .sample_channels import DATA
from .venue import RULES, Exchange, until


@pytest.fixture
async def exchange():
    async with Exchange() as exchange:
        yield exchange


@pytest.fixture
async def make_hub(exchange):
    before = asyncio.all_tasks()
    hubs = []

    def make(*, rules=RULES, **options) -> Hub:
        kinds = [(version, kind) for version in ("v2", "v3") for kind in ("public", "private")]
        options.setdefault("data_of", lambda record: DATA[record.call])
        hubs.append(Hub(StreamRules(**rules), dict.fromkeys(kinds, exchange.url), **options))
        return hubs[-1]

    yield make
    for hub in hubs:
        await hub.aclose()
    await until(lambda: not exchange.clients)
    assert not [task for task in asyncio.all_tasks() - before if task.get_name().startswith("stream")]
    assert exchange.breaches == []


@pytest.fixture
async def hub(make_hub):
    return make_hub()
