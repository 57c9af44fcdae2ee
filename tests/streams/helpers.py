"""What several tests of streams need."""

import asyncio
import importlib


def at(exchange):
    """A client's arguments for the exchange's main key and its addresses."""
    key = exchange.keys.main
    return {
        **key.credentials,
        "base_url": exchange.rest_url, "ws_urls": exchange.ws_urls,
    }  # fmt: skip


async def until(condition, seconds=60.0):
    """Wait for something that is about to happen elsewhere."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - it happens in another thread
            await asyncio.sleep(0.005)


async def take(stream, count=1):
    """The next pushes of a stream."""
    async with asyncio.timeout(60):
        return [await anext(stream) for _ in range(count)]


def error_class(name):
    """A class of the client's errors."""
    return getattr(importlib.import_module("bitget_client._runtime.errors"), name)


def subscription(client, channel, topic=None):
    """A subscription of a channel of the model, with a symbol that the exchange has and documented values."""
    call = client
    for name in channel.call.split("."):
        call = getattr(call, name)
    given = {param.name: _value(param) for param in channel.arguments}
    if topic is not None and len(channel.topics) > 1:
        given["topic"] = topic
    return call.request(**given)


def _value(param):
    if param.symbol:
        return param.default or "BTCUSDT"
    return param.values[0] if param.values else param.default
