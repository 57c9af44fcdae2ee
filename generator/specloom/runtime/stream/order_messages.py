"""The messages of order operations over a socket: how they are written, and what their answers say."""

from collections.abc import Mapping, Sequence
from typing import Any, get_origin

import msgspec

from ..codec.tolerant_decoder import build
from ..errors import InvalidResponse, ResponseTimeout
from ..spec.records import Channel
from .protocol_events import Message

Params = list[dict[str, Any]]


def envelope(record: Channel, number: str, arguments: Mapping[str, Any], params: Params) -> bytes:
    """The message of an operation: v2 names a channel in each item, v3 a topic beside the items."""
    topic = record.topics[0]
    if record.topic_key == "channel":
        items = [{"id": number, **arguments, "channel": topic, "params": one} for one in params]
        return msgspec.json.encode({"op": "trade", "args": items})
    return msgspec.json.encode({"op": "trade", "id": number, **arguments, "topic": topic, "args": params})


def read(record: Channel, kind: Any, message: Message, params: Params) -> Any:
    """The typed answer; what its model does not know never fails it.

    An answer without client order ids gets those that were sent. Raises :class:`InvalidResponse`, which says that the
    exchange acted, where the answer holds something else than orders, and :class:`ResponseTimeout` where it is about
    the orders of somebody else: then the own ones are in doubt.
    """
    rows = _own_rows(record, _rows(record, message), params)
    raw = rows if get_origin(kind) is list else rows[0] if rows else {}
    try:
        return msgspec.json.decode(msgspec.json.encode(raw), type=kind)
    except msgspec.ValidationError:
        return build(kind, raw)


def _rows(record: Channel, message: Message) -> list[dict[str, Any]]:
    """The results: ``params`` of each item, or the items themselves."""
    found = message.arg if isinstance(message.arg, list) else message.args or message.arg or []
    items = [found] if isinstance(found, Mapping) else found
    rows = [item.get("params", item) for item in items if isinstance(item, Mapping)] if isinstance(items, list) else []
    if (items and not rows) or not all(isinstance(row, Mapping) for row in rows):
        text = "The exchange accepted the operation and answered something else than orders."
        raise InvalidResponse(text, call=record.call, acted="yes")
    return [dict(row) for row in rows]


def _own_rows(record: Channel, rows: list[dict[str, Any]], params: Params) -> list[dict[str, Any]]:
    """The rows with the client order ids that were sent where the exchange left them out."""
    key = _client_id_key(record)
    if key is None:
        return rows
    sent = [str(one.get(key) or "") for one in params]
    for row in rows:
        if row.get(key) and sent and all(sent) and str(row[key]) not in sent:
            text = f"The order was sent, then the exchange acknowledged another one, with {key} {row[key]}."
            raise ResponseTimeout(text, call=record.call, acted="maybe", retry="confirm")
    rows = rows or [{} for name in sent if name]
    for row, name in zip(rows, sent, strict=False):
        if name and not row.get(key):
            row[key] = name
    return rows


def _client_id_key(record: Channel) -> str | None:
    """The member with the client order id of a new order; other operations name an order that may be replaced."""
    rule = record.idempotency
    return rule.key if rule is not None and record.effect == "create_order" else None


def names_of(record: Channel, params: Params) -> list[str]:
    """The ids by which the exchange can be asked about the orders of an operation."""
    key = record.idempotency.key if record.idempotency is not None else None
    return [str(one[key]) for one in params if key is not None and one.get(key)]


def ids_of(message: Message) -> list[str]:
    """The ids that an answer carries."""
    found = [message.id]
    for items in (message.arg, message.args):
        found += [item.get("id") for item in _listed(items) if isinstance(item, Mapping)]
    return [str(number) for number in found if number is not None]


def _listed(items: Any) -> Sequence[Any]:
    return items if isinstance(items, list) else [items]
