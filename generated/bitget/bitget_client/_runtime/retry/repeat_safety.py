"""How safe it is to send a call again, read off its record and its arguments."""

import enum
from collections.abc import Mapping, Sequence
from typing import Any

from ..spec.records import Endpoint

# Effects that a second execution does not change. Moving money is not among them, whatever an exchange says of ids.
_REPEATABLE_EFFECTS = frozenset({"cancel_order"})


class RepeatSafety(enum.Enum):
    """Whether a call may be sent again after an attempt that may have been executed."""

    SAFE = "safe"
    """Changes nothing: may be repeated."""
    CONFIRMABLE = "confirmable"
    """Has an id by which the exchange can be asked whether it was executed: never sent twice."""
    IDEMPOTENT = "idempotent"
    """A second execution changes nothing: cancelling a certain order."""
    NON_IDEMPOTENT = "non-idempotent"
    """Nothing shows whether it was executed: never repeated once it may have been."""


def repeat_safety(record: Endpoint, arguments: Mapping[str, Any]) -> RepeatSafety:
    """The safety of a call with these wire arguments."""
    if record.effect == "read":
        return RepeatSafety.SAFE
    rule = record.idempotency
    if rule is None:
        return RepeatSafety.NON_IDEMPOTENT
    if record.effect in _REPEATABLE_EFFECTS:
        return RepeatSafety.IDEMPOTENT if has_key(record, arguments, rule.keys) else RepeatSafety.NON_IDEMPOTENT
    findable = proves_execution(record, rule.confirm_key or rule.key) and has_key(record, arguments, (rule.key,))
    return RepeatSafety.CONFIRMABLE if findable else RepeatSafety.NON_IDEMPOTENT


def proves_execution(record: Endpoint, key: str) -> bool:
    """Whether finding ``key``, as the confirming call names it, proves that the request happened.

    The id of an order that is to be changed or cancelled proves nothing: the order was there before.
    """
    rule = record.idempotency
    if rule is None or rule.confirm is None or record.effect in _REPEATABLE_EFFECTS:
        return False
    own = rule.confirm_key or rule.key
    return key == own and not (record.effect == "modify_order" and own == rule.key)


def has_key(record: Endpoint, arguments: Mapping[str, Any], keys: Sequence[str]) -> bool:
    """Whether the request, or each of its items, has one of the keys."""
    items = batch_items(record, arguments)
    if items is None:
        items = [arguments]
    return bool(items) and all(isinstance(item, Mapping) and any(item.get(key) for key in keys) for item in items)


def batch_items(record: Endpoint, arguments: Mapping[str, Any]) -> list[Any] | None:
    """The inputs of a batch, or ``None`` when the call is no batch."""
    name = record.batch.input if record.batch is not None else ""
    if not name and record.body == "list":
        name = record.body_name
    if not name:
        return None
    items = arguments.get(name)
    return list(items) if isinstance(items, list | tuple) else []
