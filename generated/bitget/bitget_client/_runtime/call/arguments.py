"""Prepares the arguments of a call for encoding: wire names, symbols, client order ids, lengths of batches."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..errors import InvalidRequest
from ..retry.repeat_safety import proves_execution
from ..spec.acknowledged_ids import CREATES
from ..spec.client_order_ids import ClientIds, check, rule_for
from ..spec.records import Param
from ..spec.symbols import SymbolFormatError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..spec.records import ClientIdRule, Endpoint, Venue
    from ..spec.symbols import SymbolCodec

MOST_SYMBOLS = 4096


class ConditionalParams:
    """The parameters that belong to certain values of others: which of a call's arguments may go together."""

    def __init__(self, params: Sequence[Param]) -> None:
        self._params = tuple(param for param in params if param.only_if)
        self._defaults = {param.wire: param.default for param in params} if self._params else {}

    def check(self, members: Mapping[str, Any], call: str) -> None:
        """Refuse what does not belong to the values given, or assumed by the exchange where none is.

        Raises:
            InvalidRequest: a parameter belongs to another value.
        """
        for param in self._params:
            if members.get(param.wire) is None:
                continue
            for other, wanted in param.only_if.items():
                chosen = members.get(other)
                chosen = self._defaults.get(other) if chosen is None else chosen
                if chosen is not None and str(chosen).lower() not in [value.lower() for value in wanted]:
                    raise InvalidRequest(
                        f"{param.name} goes with {other} {' or '.join(wanted)}, not with {chosen}.", call=call
                    )


class ArgumentNormalizer:
    """Normalizes the arguments of one endpoint; made once per endpoint and client."""

    def __init__(self, record: Endpoint, venue: Venue, symbols: SymbolCodec, ids: ClientIds | None) -> None:
        self.record = record
        self.symbols = symbols
        self._ids = ids
        self._items = _items_param(record)
        params = () if record.body == "list" else record.params
        self._symbols = _symbol_names(params)
        self._item_symbols = _symbol_names(self._items.fields) if self._items else ()
        self._conditional = ConditionalParams(params)
        self._item_conditional = ConditionalParams(self._items.fields if self._items else ())
        key = _created_key(record)
        self._key = key if any(param.wire == key for param in params) else None
        fields = self._items.fields if self._items else ()
        self._item_key = key if any(param.wire == key for param in fields) else None
        self._rule = rule_for(venue, record.version)
        self._legal = re.compile(self._rule.pattern if self._rule is not None else "").fullmatch
        self._seen: set[str] = set()

    def normalize(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments by wire name, batch items too, without those left out; ``given`` itself stays as it is.

        Raises:
            InvalidRequest: a symbol spelled for another version, an illegal client order id, too long a batch, a
                parameter that belongs to another value of a second one.
        """
        arguments = {name: value for name, value in given.items() if value is not None}
        self._conditional.check(arguments, self.record.call)
        self._normalize(arguments, self._symbols, self._key, arguments)
        if self._items is not None:
            self._normalize_items(arguments, self._items)
        return arguments

    def identify(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments with a client order id wherever one belongs and is missing; ``given`` itself stays as it is."""
        arguments = dict(given)
        if self._ids is None:
            return arguments
        if self._key is not None and not arguments.get(self._key):
            arguments[self._key] = self._ids.make()
        if self._items is not None and self._item_key is not None:
            items = arguments.get(self._items.wire)
            if isinstance(items, list | tuple):
                arguments[self._items.wire] = [self._identified(item, self._items) for item in items]
        return arguments

    def _identified(self, item: Any, param: Param) -> Any:
        assert self._ids is not None
        names = {field.name for field in param.fields if field.wire == self._item_key} | {self._item_key}
        if not hasattr(item, "items") or any(item.get(name) for name in names):
            return item
        return {**item, self._item_key: self._ids.make()}

    def _normalize_items(self, arguments: dict[str, Any], param: Param) -> None:
        items = arguments.get(param.wire)
        if items is None or isinstance(items, str):
            return
        most = (self.record.batch.max_items if self.record.batch else None) or param.max_items
        if most is not None and len(items) > most:
            raise InvalidRequest(
                f"{self.record.call} takes at most {most} {param.name}, not {len(items)}: send several calls.",
                call=self.record.call,
            )
        arguments[param.wire] = [self._normalized_item(item, arguments, param) for item in items]

    def _normalized_item(self, item: Any, arguments: Mapping[str, Any], param: Param) -> Any:
        if not hasattr(item, "items"):
            raise TypeError(f"Each item of {param.name} must be a mapping, not {type(item).__name__}.")
        wires = {field.name: field.wire for field in param.fields}
        normalized = {wires.get(name, name): value for name, value in item.items()}
        self._item_conditional.check(normalized, self.record.call)
        self._normalize(normalized, self._item_symbols, self._item_key, {**arguments, **normalized})
        return normalized

    def _normalize(
        self, members: dict[str, Any], symbols: Sequence[str], key: str | None, context: Mapping[str, Any]
    ) -> None:
        for name in symbols:
            value = members.get(name)
            if value is not None and not (type(value) is str and value in self._seen):
                members[name] = self._spelled(value, context)
        if key is not None:
            given = members.get(key)
            if not given and self._ids is not None:
                members[key] = self._ids.make()
            elif given and self._rule is not None:
                text = str(given)
                if len(text) > self._rule.max_length or self._legal(text) is None:
                    self._reject_id(self._rule, key, text)

    def _reject_id(self, rule: ClientIdRule, key: str, text: str) -> None:
        try:
            check(rule, text)
        except ValueError as error:
            raise InvalidRequest(f"{key}: {error}.", call=self.record.call) from None

    def _spelled(self, value: Any, context: Mapping[str, Any]) -> str:
        product = self.symbols.product_of(self.record, context)
        try:
            text = self.symbols.check(value, self.record.symbol_format, product)
        except SymbolFormatError as error:
            raise InvalidRequest(f"{self.record.call}: {error}.", call=self.record.call) from None
        if type(value) is str and len(self._seen) < MOST_SYMBOLS:
            self._seen.add(value)
        return text


def _created_key(record: Endpoint) -> str | None:
    """The parameter that identifies what the call creates: a new order, also one that replaces another."""
    rule = record.idempotency
    if rule is None:
        return None
    replaces = record.effect == "modify_order" and proves_execution(record, rule.confirm_key or rule.key)
    return rule.key if replaces or record.effect in CREATES else None


def _items_param(record: Endpoint) -> Param | None:
    """The parameter with the items of a batch, the list body itself included."""
    if record.body == "list":
        return Param(wire=record.body_name, name=record.body_name, type="list", fields=record.params)
    name = record.batch.input if record.batch is not None else None
    return next((param for param in record.params if param.wire == name and param.fields), None)


def _symbol_names(params: tuple[Param, ...]) -> tuple[str, ...]:
    return tuple(param.wire for param in params if param.symbol)
