"""The generated test of one channel: what is subscribed, what pushes read as, going on after a cut."""

from decimal import Decimal
from typing import Any

from specloom.model import Api, Channel, Param
from specloom.naming import pascal
from specloom.render.python.expectations import expected
from specloom.render.python.json_text import decode_json
from specloom.render.python.source import Safe, SpecText, literal
from specloom.render.python.testing.answers import documented_values, json_lines
from specloom.render.python.testing.complete_example import complete_example
from specloom.render.python.testing.endpoints import test_imports
from specloom.render.python.testing.record_fields import channel_fields
from specloom.render.python.testing.signature import channel_signature
from specloom.traced import join, unmarked

_MOMENT = 1_700_000_000_000


def channel_test_view(api: Api, channel: Channel) -> dict[str, Any]:
    """What the test of a channel states: its call, and an argument for everything that must be given."""
    assert channel.push is not None
    given = [argument for argument in channel.arguments if argument.required and argument.default is None]
    push = _push(channel)
    data = expected(channel.push, decode_json(push, Decimal)["data"], "push.data")
    name = channel.call.rpartition(".")[2]
    return {
        "imports": test_imports(api, ["ChannelSuite"], data, because=channel.push.type if channel.push else ""),
        "class_name": Safe(f"Test{pascal(name)}"),
        "call": Safe(channel.call),
        "topics": SpecText(join(", ", channel.topics)),
        "source": SpecText(channel.origin.file),
        "arguments": literal({argument.name: channel_value(channel, argument) for argument in given}),
        "arg": literal(_arg(channel)),
        "push": SpecText(push),
        "expected": data,
        "signature": channel_signature(channel),
        "record": literal(channel_fields(channel)),
        "documented": literal(sorted(documented_values(channel.push))),
    }


def channel_value(channel: Channel, argument: Param) -> str:
    """What a test passes for one member of a subscription."""
    if argument.default is not None:
        return argument.default
    if argument.values:
        return argument.values[0]
    return channel.sample_symbol if argument.symbol else argument.wire


def _arg(channel: Channel) -> dict[str, str]:
    """The subscription on the wire; an argument that the topic names is part of it alone."""
    topic, members = channel.topics[0], {}
    for argument in channel.arguments:
        value = channel_value(channel, argument)
        name = unmarked(f"{{{argument.wire}}}")
        if name in topic:
            topic = topic.replace(name, value)
        elif argument.required or argument.default is not None or len(argument.values) == 1:
            members[argument.wire] = value
    return {**members, channel.topic_key: topic}


def _push(channel: Channel) -> str:
    """The documented push with what it leaves out, for the subscription of the test."""
    assert channel.push is not None
    shown: Any = next((decode_json(e.answer, Decimal) for e in channel.examples if e.answer), {})
    data = complete_example(channel.push, shown.get("data") if isinstance(shown, dict) else None)
    return json_lines({"action": "snapshot", "arg": _arg(channel), "data": data, "ts": _MOMENT})
