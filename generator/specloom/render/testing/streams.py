"""The generated test of one channel: subscribe, read, go on after a cut."""

from typing import Any

from specloom.model import Channel, Param
from specloom.render.source import Safe, SpecText, identifier, literal

_SYMBOL = "BTCUSDT"


def channel_test_view(channel: Channel) -> dict[str, Any]:
    """What the test of a channel says: its call, and an argument for everything that must be given."""
    given = [argument for argument in channel.arguments if argument.required and argument.default is None]
    return {
        "call": Safe(channel.call),
        "topics": SpecText(", ".join(channel.topics)),
        "source": SpecText(channel.origin.file),
        "arguments": tuple((identifier(argument.name), literal(_value(argument))) for argument in given),
    }


def _value(argument: Param) -> str:
    if argument.values:
        return argument.values[0]
    if argument.symbol:
        return _SYMBOL
    return argument.wire
