"""The generated test of an operation over the socket: what is sent, answered, refused, and asked after silence."""

import json
from decimal import Decimal
from typing import Any

import msgspec

from specloom.model import Api, Channel, Param
from specloom.render.python.expectations import expectations
from specloom.render.python.samples import sample_field, sample_scalar
from specloom.render.python.source import Safe, SpecText, identifier, literal
from specloom.render.python.testing.answers import numbers
from specloom.render.python.testing.apart import set_apart
from specloom.render.python.testing.arguments import python
from specloom.render.python.testing.facts import channel_facts
from specloom.render.python.testing.outcomes import can_be_asked
from specloom.render.python.testing.parameters import told
from specloom.render.python.testing.streams import channel_value
from specloom.render.python.vectors import spelled


def operation_test_view(api: Api, channel: Channel) -> dict[str, Any]:
    """What the test of an operation says."""
    order = _order(channel)
    shared = {argument.wire: channel_value(argument) for argument in channel.arguments}
    listed = channel.response is not None and channel.response.type == "list"
    rows, said = _answer(channel)
    kinds = numbers(said)
    own = sorted({kind for _, kind in kinds} - {"int", "Decimal"})
    asked = _asked(api, channel)
    return {
        "call": Safe(channel.call),
        "topics": SpecText(", ".join(channel.topics)),
        "source": SpecText(channel.origin.file),
        "arguments": _arguments(channel, shared, order, listed=listed),
        "sent": literal(_sent(channel, shared, spelled(channel.params, order))),
        "rows": literal(rows),
        "expected": said,
        "kinds": kinds,
        "decimals": any("Decimal(" in one.value for one in said) or any(kind == "Decimal" for _, kind in kinds),
        "value_imports": Safe(", ".join(own)) if own else None,
        "refusal": _refusal(api, channel),
        "asked": literal(asked) if asked else None,
        "takes": told(channel),
        "facts": channel_facts(channel),
    }


def _asked(api: Api, channel: Channel) -> str | None:
    """The call that tells of an order after silence, where the operation itself says all that it must be asked with."""
    rule = channel.idempotency
    if rule is None or rule.confirm is None or channel.effect != "create_order":
        return None
    given = {param.wire for param in (*channel.arguments, *channel.params)}
    return rule.confirm if can_be_asked(api.endpoint(rule.confirm), given) else None


def _order(channel: Channel) -> dict[str, Any]:
    order = {param.wire: _value(param, place) for place, param in enumerate(channel.params, 1)}
    return set_apart(channel.params, order)


def _value(param: Param, place: int) -> Any:
    if param.values:
        return param.values[0]
    return "BTCUSDT" if param.symbol else sample_scalar(param.type, param, place)


def _arguments(
    channel: Channel, shared: dict[str, str], order: dict[str, Any], *, listed: bool
) -> tuple[tuple[Safe, Safe], ...]:
    """Keyword arguments: the members beside the order, and the order's own or a list of one."""
    names = {param.wire: param.name for param in (*channel.arguments, *channel.params)}
    given = tuple((identifier(names[wire]), literal(value)) for wire, value in shared.items())
    if listed and _takes_orders(channel):
        return (*given, (Safe("orders"), python(channel.params, [order])))
    return given + tuple((identifier(names[wire]), literal(value)) for wire, value in order.items())


def _takes_orders(channel: Channel) -> bool:
    return channel.kind == "trade" and channel.response is not None and channel.response.type == "list"


def _sent(channel: Channel, shared: dict[str, str], order: dict[str, Any]) -> dict[str, Any]:
    """The message but for its id: v2 names a channel in each item, v3 a topic beside the items."""
    topic = channel.topics[0]
    if channel.topic_key == "channel":
        return {"op": "trade", "args": [{**shared, "channel": topic, "params": order}]}
    return {"op": "trade", **shared, "topic": topic, "args": [order]}


def _answer(channel: Channel) -> tuple[Any, tuple[Any, ...]]:
    """The rows of the answer, and what the first must read as."""
    response = channel.response
    if response is None or not response.fields:
        return [{}], ()
    row = json.loads(json.dumps(sample_field(msgspec.structs.replace(response, type="object"))), parse_float=Decimal)
    listed = response.type == "list"
    return [row], tuple(expectations(response, [row] if listed else row))


def _refusal(api: Api, channel: Channel) -> tuple[SpecText, Safe] | None:
    """A code of the socket that says the exchange did nothing and will not."""
    codes = {code.code: code for code in api.error_codes if code.place in ("ws", "both")}
    fitting = (codes[code] for code in channel.codes if code in codes)
    found = next((code for code in fitting if (code.acted, code.retry) == ("no", "never")), None)
    return (SpecText(found.code), Safe(found.class_name)) if found else None
