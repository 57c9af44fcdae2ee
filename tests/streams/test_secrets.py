"""A generated client at work over sockets never shows its keys: logs, states, refusals and tracebacks are searched."""

import asyncio
import logging
import pickle
import traceback

import pytest
from helpers import at

SECRETS = ("mock-key", "mock-secret", "mock-passphrase")


async def first(stream):
    """The first push, or the refusal."""
    async with asyncio.timeout(60):
        return await anext(stream)


def told(log):
    """What was logged, but for the exchange's own log: it runs in this process, too."""
    return "\n".join(record.getMessage() for record in log.records if not record.name.startswith("uvicorn"))


def frames(error):
    """The client's frames of a traceback with their locals; this file's hold the keys by its own doing."""
    while error is not None:
        shown = traceback.TracebackException.from_exception(error, capture_locals=True)
        yield from (f"{frame.name} {frame.locals}" for frame in shown.stack if "_runtime" in frame.filename)
        error = error.__cause__ or error.__context__


def found(text, hidden):
    return [word for word in hidden if word in text]


@pytest.fixture
def log(caplog):
    caplog.set_level(logging.DEBUG)
    return caplog


async def test_a_private_stream_at_work(client, exchange, log):
    orders = client.v2.ws.spot.orders("default")
    await orders.ready()
    await client.v2.ws.spot.place_order(
        inst_id="BTCUSDT", order_type="limit", side="buy", force="gtc", size="0.01", price="61000"
    )
    push = await first(orders)
    seen = [
        repr(push),
        repr(orders),
        repr(client),
        repr(client.streams),
        repr(client.stream_status()),
        str(vars(orders)),
    ]
    assert not found("\n".join([*seen, told(log)]), SECRETS)
    for thing in (client, client.streams, orders):
        with pytest.raises((TypeError, AttributeError, pickle.PicklingError)):
            pickle.dumps(thing)


async def test_a_login_that_is_refused(package, exchange, log):
    wrong = {**at(exchange), "secret": "not-the-secret"}
    async with package.AsyncBitget(**wrong) as client:
        with pytest.raises(Exception) as caught:
            await first(client.v2.ws.spot.orders("default"))
        error = caught.value
        seen = [str(error), repr(error), repr(vars(error)), *frames(error)]
    assert len(seen) > 3
    assert not found("\n".join([*seen, told(log)]), ("mock-key", "not-the-secret", "mock-passphrase"))
