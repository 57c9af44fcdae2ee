"""The generated test of an operation over the socket: what is sent, answered, refused, and asked after silence."""

from decimal import Decimal
from typing import Any

import msgspec

from specloom.model import Api, Channel, Param
from specloom.naming import pascal
from specloom.render.python.expectations import expected
from specloom.render.python.json_text import compact_json, decode_json
from specloom.render.python.samples import sample_field, sample_scalar
from specloom.render.python.source import Safe, SpecText, literal
from specloom.render.python.testing.arguments import python
from specloom.render.python.testing.channels import channel_value
from specloom.render.python.testing.distinct_values import distinct_values
from specloom.render.python.testing.endpoints import test_imports
from specloom.render.python.testing.lost_answers import can_be_asked
from specloom.render.python.testing.record_fields import channel_fields
from specloom.render.python.testing.signature import channel_signature
from specloom.render.python.vectors import serialized
from specloom.traced import join


def operation_test_view(api: Api, channel: Channel) -> dict[str, Any]:
    """What the test of an operation states."""
    order = _order(channel)
    shared = {argument.wire: channel_value(channel, argument) for argument in channel.arguments}
    listed = channel.response is not None and channel.response.type == "list"
    rows, answer = _answer(channel, order)
    confirmed_by = _confirmed_by(api, channel)
    return {
        "imports": test_imports(
            api, ["OperationSuite"], answer or "", because=channel.response.type if channel.response else ""
        ),
        "class_name": Safe(f"Test{pascal(channel.call.rpartition('.')[2])}"),
        "call": Safe(channel.call),
        "topics": SpecText(join(", ", channel.topics)),
        "source": SpecText(channel.origin.file),
        "arguments": _arguments(channel, shared, order, listed=listed),
        "sent": literal(_sent(channel, shared, serialized(channel.params, order))),
        "rows": literal(rows),
        "expected": answer,
        "codes": _codes(api, channel),
        "confirmed_by": literal(confirmed_by) if confirmed_by else None,
        "signature": channel_signature(channel),
        "record": literal(channel_fields(channel)),
    }


def _confirmed_by(api: Api, channel: Channel) -> str | None:
    """The call that tells of an order after silence, where the operation itself says all that it must be asked with."""
    rule = channel.idempotency
    if rule is None or rule.confirm is None or channel.effect != "create_order":
        return None
    given = {param.wire for param in (*channel.arguments, *channel.params)}
    return rule.confirm if can_be_asked(api.endpoint(rule.confirm), given) else None


def _order(channel: Channel) -> dict[str, Any]:
    order = {param.wire: _value(channel, param, place) for place, param in enumerate(channel.params, 1)}
    return distinct_values(channel.params, order)


def _value(channel: Channel, param: Param, place: int) -> Any:
    if param.values:
        return param.values[0]
    return channel.sample_symbol if param.symbol else sample_scalar(param.type, param, place)


def _arguments(channel: Channel, shared: dict[str, str], order: dict[str, Any], *, listed: bool) -> Safe:
    """Keyword arguments: the members beside the order, and the order's own or a list of one."""
    names = {param.wire: param.name for param in (*channel.arguments, *channel.params)}
    given = {names[wire]: literal(value) for wire, value in shared.items()}
    if listed:
        given["orders"] = python(channel.params, [order])
    else:
        given |= {names[wire]: literal(value) for wire, value in order.items()}
    return Safe("{" + ", ".join(f"{literal(name)}: {value}" for name, value in given.items()) + "}")


def _sent(channel: Channel, shared: dict[str, str], order: dict[str, Any]) -> dict[str, Any]:
    """The message but for its id: v2 names a channel in each item, v3 a topic beside the items."""
    topic = channel.topics[0]
    if channel.topic_key == "channel":
        return {"op": "trade", "args": [{**shared, "channel": topic, "params": order}]}
    return {"op": "trade", **shared, "topic": topic, "args": [order]}


def _answer(channel: Channel, order: dict[str, Any]) -> tuple[Any, Safe | None]:
    """The rows of the answer, which repeat the client order id of ``order``, and what they must read as."""
    response = channel.response
    if response is None or not response.fields:
        return [{}], None
    row = decode_json(compact_json(sample_field(msgspec.structs.replace(response, type="object"))), Decimal)
    key = channel.idempotency.key if channel.idempotency and channel.effect == "create_order" else None
    if key in row and key in order:
        row[key] = order[key]
    listed = response.type == "list"
    return [row], expected(response, [row] if listed else row)


def _codes(api: Api, channel: Channel) -> Safe | None:
    """A code of the socket that says the exchange did nothing and will not."""
    codes = {code.code: code for code in api.error_codes if code.place in ("ws", "both")}
    fitting = (codes[code] for code in channel.codes if code in codes)
    found = next((code for code in fitting if (code.acted, code.retry) == ("no", "never")), None)
    return literal({found.code: (found.class_name, found.acted, found.retry)}) if found else None
