"""The generated test of one channel: what is subscribed, what pushes read as, going on after a cut."""

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from specloom.model import Channel, Field, Param
from specloom.render.python.expectations import expectations
from specloom.render.python.source import Safe, SpecText, identifier, literal
from specloom.render.python.testing.answers import numbers, pretty
from specloom.render.python.testing.facts import channel_facts
from specloom.render.python.testing.parameters import told
from specloom.render.python.testing.whole import whole

_SYMBOL = "BTCUSDT"
_MOMENT = 1_700_000_000_000


def channel_test_view(channel: Channel) -> dict[str, Any]:
    """What the test of a channel says: its call, and an argument for everything that must be given."""
    given = [argument for argument in channel.arguments if argument.required and argument.default is None]
    push = _push(channel)
    said = _expected(channel, push)
    kinds = numbers(said)
    own = sorted({kind for _, kind in kinds} - {"int", "Decimal"})
    return {
        "call": Safe(channel.call),
        "name": identifier(channel.call.rpartition(".")[2]),
        "open": Safe(f"{channel.call}.pushes" if channel.book else channel.call),
        "topics": SpecText(", ".join(channel.topics)),
        "source": SpecText(channel.origin.file),
        "arguments": tuple((identifier(argument.name), literal(channel_value(argument))) for argument in given),
        "arg": literal(_arg(channel)),
        "push": SpecText(push),
        "expected": said,
        "kinds": kinds,
        "decimals": any("Decimal(" in one.value for one in said) or any(kind == "Decimal" for _, kind in kinds),
        "value_imports": Safe(", ".join(own)) if own else None,
        "book": channel.book is not None,
        "takes": told(channel),
        "reconciled": bool(channel.reconcile),
        "facts": channel_facts(channel),
        "values": literal(sorted(documented(channel.push))),
    }


def channel_value(argument: Param) -> str:
    """What a test passes for one member of a subscription."""
    if argument.default is not None:
        return argument.default
    if argument.values:
        return argument.values[0]
    return _SYMBOL if argument.symbol else argument.wire


def documented(field: Field | None) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every field below with documented values, and these."""
    for below in field.fields if field is not None else ():
        if below.values:
            yield below.name, below.values
        yield from documented(below)


def _arg(channel: Channel) -> dict[str, str]:
    """The subscription on the wire; an argument that the topic names is part of it alone."""
    topic, members = channel.topics[0], {}
    for argument in channel.arguments:
        value = channel_value(argument)
        if f"{{{argument.wire}}}" in topic:
            topic = topic.replace(f"{{{argument.wire}}}", value)
        elif argument.required or argument.default is not None or len(argument.values) == 1:
            members[argument.wire] = value
    return {**members, channel.topic_key: topic}


def _push(channel: Channel) -> str:
    """The documented push with what it leaves out, for the subscription of the test."""
    assert channel.push is not None
    shown: Any = next((json.loads(e.answer, parse_float=Decimal) for e in channel.examples if e.answer), {})
    data = whole(channel.push, shown.get("data") if isinstance(shown, dict) else None)
    return pretty({"action": "snapshot", "arg": _arg(channel), "data": data, "ts": _MOMENT})


def _expected(channel: Channel, push: str) -> tuple[Any, ...]:
    assert channel.push is not None
    return tuple(expectations(channel.push, json.loads(push, parse_float=Decimal)["data"], "push.data"))
