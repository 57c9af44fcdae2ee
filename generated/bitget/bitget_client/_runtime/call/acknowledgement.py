"""What the response to a write must say to be taken for it, and what it may leave out because we know it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_origin

import msgspec.structs

from ..codec.model_base import Model
from ..errors import InvalidValue
from ..spec.acknowledged_ids import CREATES, acknowledged_ids

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..spec.records import Endpoint


KINDS: dict[Any, type] = {list: list, dict: dict}
"""What data must be whose type is no model; a scalar may be anything."""


class Acknowledgement:
    """Reads the successful responses of one writing endpoint; ``result`` is the type of their data."""

    __slots__ = ("_attribute", "_created", "_kind", "_members", "_names")

    def __init__(self, record: Endpoint, result: Any) -> None:
        origin = get_origin(result)
        self._kind = result if isinstance(result, type) and issubclass(result, Model) else KINDS.get(origin)
        single = self._kind is not None and issubclass(self._kind, Model)
        fields = msgspec.structs.fields(result) if single else ()
        self._names = {field.encode_name: field.name for field in fields}
        self._members = tuple(_members(record, self._names if single else None))
        rule = record.idempotency
        self._created = rule.key if rule is not None and record.effect in CREATES and rule.key in self._names else None
        self._attribute = self._names.get(self._created or "", "")

    def is_usual(self, data: Any, arguments: Mapping[str, Any]) -> bool:
        """Whether this is the usual response to a new order, with the id that was sent: no other check is needed."""
        created = self._created
        if created is None or not isinstance(data, Model):
            return False
        sent = arguments.get(created)
        try:
            return type(sent) is str and getattr(data, self._attribute) == sent
        except InvalidValue:
            return False

    def misfit(self, data: Any) -> str | None:
        """Why data is of no kind that a response to this call has; None when it is."""
        kind = self._kind
        if kind is None or isinstance(data, kind):
            return None
        return f"its data is {type(data).__name__}, not {kind.__name__}"

    def foreign(self, data: Any, arguments: Mapping[str, Any]) -> str | None:
        """What shows that a response is about another request; None when nothing does."""
        for wire, names in self._members:
            told = self._told(data, wire)
            if told:
                ours = [str(arguments[name]) for name in names if arguments.get(name)]
                if ours and told not in ours:
                    return f"its {wire} is another than {' or '.join(ours)}"
        return None

    def completed(self, data: Any, arguments: Mapping[str, Any]) -> Any:
        """The data with the client order id where the exchange accepted an order and did not repeat the id."""
        created = self._created
        if created is None or self._told(data, created) or not arguments.get(created):
            return data
        return msgspec.structs.replace(data, **{self._names[created]: str(arguments[created])})

    def _told(self, data: Any, wire: str) -> str:
        if isinstance(data, Model):
            try:
                value = getattr(data, self._names[wire])
            except InvalidValue:
                return ""
        else:
            value = data.get(wire) if isinstance(data, dict) else None
        return "" if value is None else str(value)


def _members(record: Endpoint, known: Mapping[str, str] | None) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The ids that the response has; those that it may have where the spec does not say, with ``known`` as None."""
    if record.idempotency is not None and record.batch is None:
        pairs = acknowledged_ids(record.effect, record.idempotency)
        yield from (pair for pair in pairs if known is None or pair[0] in known)
