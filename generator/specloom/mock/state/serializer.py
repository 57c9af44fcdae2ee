"""The spelling of state in one version: names, words, symbols, and the shape of its answers."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from specloom.mock.rules import Role, Rules
from specloom.mock.state.state_views import View
from specloom.mock.symbol_spelling import SymbolSpellings
from specloom.mock.value_faker import ValueFaker
from specloom.model import Field

_SPELLED = frozenset({
    "status", "product", "order_type", "force", "side", "hold_side", "margin_mode", "hold_mode", "role", "plan_status",
})  # fmt: skip
_BLANK_TYPES = frozenset({"text", "decimal", "integer", "ms", "s", "flag", "any", "json"})
_BRANCHES = frozenset({"list", "object"})


class Serializer:
    """How one call shows rows of one kind (``order``, ``fill``, ``balance``, ``position``, ``market``).

    Known names come from the view, constants from the rules; the rest is blank, or made up where ``kind`` is a market.
    """

    def __init__(
        self,
        rules: Rules,
        faker: ValueFaker,
        symbols: SymbolSpellings,
        *,
        call: str,
        symbol_format: str,
        kind: str,
        role: Role,
    ) -> None:
        self._names = {**rules.field_map.get(kind, {}), **role.field_map}
        self._constants = rules.constants.get(kind, {})
        self._words: dict[str, str] = {}
        for prefix in sorted(rules.value_map, key=len):
            if call.startswith(prefix):
                self._words.update(rules.value_map[prefix])
        self._words.update(role.value_map)
        self._symbols = symbols
        self._symbol_format = symbol_format
        self._faker = faker
        self._version = call.partition(".")[0]
        self._blank = kind != "market"

    def data(self, field: Field, views: Sequence[View], now_ms: int) -> Any:
        """The ``data`` of an answer or a push, with ``views`` as its rows, or as itself when it is one object."""
        if field.type == "list":
            return [self.item(field.fields, view, now_ms) for view in views]
        inner = next((child for child in field.fields if child.type == "list" and child.fields), None)
        if inner is None or (len(views) == 1 and self._knows(field.fields)):
            return self.item(field.fields, views[0] if views else {}, now_ms)
        data = self.item(field.fields, {}, now_ms)
        data[inner.wire] = self.data(inner, views, now_ms)
        return data

    def item(self, fields: Iterable[Field], view: View, now_ms: int) -> dict[str, Any]:
        """One object."""
        return {field.wire: self._value(field, view, now_ms) for field in fields}

    def bare(self, view: View, attrs: Mapping[str, str]) -> Any:
        """One object where the spec does not say which members there are: wire names and the attributes they show.

        A single attribute without a name is shown as it is.
        """
        if "" in attrs:
            return self._spelled(attrs[""], view.get(attrs[""]), view)
        return {wire: self._spelled(attr, view.get(attr) or "", view) for wire, attr in attrs.items()}

    def _knows(self, fields: Iterable[Field]) -> bool:
        return sum(1 for field in fields if field.wire in self._names) > 2

    def _value(self, field: Field, view: View, now_ms: int) -> Any:
        if field.wire in self._constants:
            return self._constants[field.wire]
        attr = self._names.get(field.wire)
        value = None if attr is None else view.get(attr)
        if attr is not None and value is not None and (field.type not in _BRANCHES or isinstance(value, list)):
            return self._spelled(attr, value, view)
        if field.type == "list" and field.fields:
            return [self.item(field.fields, view, now_ms)] if attr is None or value is not None else []
        if field.type == "object":
            return self.item(field.fields, view, now_ms)
        if self._blank and field.type in _BLANK_TYPES:
            return ""
        numbers = self._faker.source(self._version, field.wire)
        return self._faker.make(field, numbers, now_ms, {}, self._version)

    def _spelled(self, attr: str, value: Any, view: View) -> Any:
        """A value in this version's words."""
        if attr in _SPELLED and isinstance(value, str):
            return self._words.get(f"{attr}:{value}", self._words.get(value, value))
        if attr == "symbol" and value:
            return self._symbols.spelled(value, str(view.get("product")), self._symbol_format)
        return value
