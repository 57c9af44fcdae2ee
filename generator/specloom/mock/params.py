"""Whether the values of a request are what the spec says they are.

What a parameter's declaration asks for is worked out once, into a list of short tests; a request only runs them.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import Any

from specloom.mock.errors import RefusedError
from specloom.mock.symbol_spelling import SymbolSpellings
from specloom.model import Param

Check = Callable[[Any], None]
TextTest = Callable[[str], None]

_FLAGS = frozenset({"true", "false", "yes", "no", "1", "0", "on", "off"})
_DIGITS = re.compile(r"-?[0-9]{1,30}\Z")
_NUMBER = re.compile(r"[+-]?(?:[0-9]{1,40}\.?[0-9]{0,40}|\.[0-9]{1,40})(?:[eE][+-]?[0-9]{1,2})?\Z")
_INTEGERS = frozenset({"integer", "ms", "s"})
_SHAPELESS = frozenset({"map", "any", "json"})


class ParamChecks:
    """Checks the parameters of one endpoint or operation against their declarations."""

    def __init__(
        self,
        params: Sequence[Param],
        *,
        symbols: SymbolSpellings,
        symbol_format: str,
        enums: Mapping[str, tuple[str, ...]],
        open_params: bool = False,
        client_id: tuple[str, str, int] | None = None,
        ignored: frozenset[str] = frozenset(),
    ) -> None:
        self._enums = enums
        self._products = symbols.products
        self._symbol = symbol_test(symbol_format, symbols)
        self._open = open_params
        self._client_id = client_id
        self._params = params
        # The exchange does not look at what a neighbouring call takes; a name that none of them has is a mistake.
        self._ignored = ignored

    @cached_property
    def check(self) -> Check:
        """Refuses what is unknown, missing, or not of its type; made on first use, so that a start makes none."""
        return self._members(self._params, self._ignored, open_params=self._open)

    def _members(self, params: Sequence[Param], ignored: frozenset[str], *, open_params: bool) -> Check:
        checks = {param.wire: self._check_of(param) for param in params}
        required = [param.wire for param in params if param.required]
        # What has a default stands there by itself.
        conditional = [p for p in params if p.required_if and not p.required and p.default is None]
        refuse_strangers = _company_check(params)

        def check(given: Mapping[str, Any]) -> None:
            for name in required:
                if _empty(given.get(name)):
                    raise RefusedError("missing_param", name)
            for param in conditional:
                if _empty(given.get(param.wire)) and _needed(param, given):
                    raise RefusedError("missing_param", param.wire)
            refuse_strangers(given)
            for name, value in given.items():
                known = checks.get(name)
                if known is None:
                    if not open_params and name not in ignored:
                        raise RefusedError("unknown_param", name)
                elif not _empty(value):
                    known(value)

        return check

    def _check_of(self, param: Param) -> Check:
        if param.type == "list":
            return self._list_check(param)
        if param.type == "object":
            members = self._object_check(param)
            return lambda value: None if isinstance(value, str) else members(value)
        if param.type in _SHAPELESS:
            return _anything
        return self._scalar_check(param)

    def _list_check(self, param: Param) -> Check:
        members = self._object_check(param) if param.fields else None

        def check(value: Any) -> None:
            if isinstance(value, str):
                # Lists in a query are written with commas, and some clients send them so in bodies too.
                return
            if not isinstance(value, list):
                raise RefusedError("bad_param", param.wire)
            if param.max_items is not None and len(value) > param.max_items:
                raise RefusedError("too_many_items", param.wire)
            for item in value:
                if members is not None:
                    members(item)
                elif isinstance(item, (dict, list)):
                    raise RefusedError("bad_param", param.wire)

        return check

    def _object_check(self, param: Param) -> Check:
        members = self._members(param.fields, frozenset(), open_params=self._open or not param.fields)

        def check(value: Any) -> None:
            if not isinstance(value, dict):
                raise RefusedError("bad_param", param.wire)
            members(value)

        return check

    def _scalar_check(self, param: Param) -> Check:
        tests = tuple(self._tests(param))

        def check(value: Any) -> None:
            if type(value) is not str:
                if isinstance(value, (dict, list)):
                    raise RefusedError("bad_param", param.wire)
                value = _text(value)
            for test in tests:
                test(value)

        return check

    def _tests(self, param: Param) -> list[TextTest]:
        found = [*type_tests(param), *self._value_tests(param)]
        if param.max_length is not None or param.pattern is not None:
            found.append(_spelling_test(param))
        if param.symbol:
            found.append(self._symbol)
        if self._client_id is not None and param.wire == self._client_id[0]:
            found.append(client_id_test(*self._client_id[1:]))
        return found

    def _value_tests(self, param: Param) -> list[TextTest]:
        documented = param.values or self._enums.get(param.enum or "", ())
        if not documented:
            return []
        values = frozenset(documented) | {value.lower() for value in documented}
        if not self._products.isdisjoint(values):
            # Products that are gone from the pages (the old demo ones) are answered where products are asked for.
            values |= self._products

        def test(text: str) -> None:
            if text not in values and text.lower() not in values:
                raise RefusedError("bad_value", param.wire)

        return [test]


def type_tests(param: Param) -> list[TextTest]:
    """Tests that refuse a text that does not read as the parameter's type or is out of its range."""
    if param.type == "flag":
        return [_member_test(param.wire, _FLAGS)]
    if param.type != "decimal" and param.type not in _INTEGERS:
        return []
    pattern = _NUMBER if param.type == "decimal" else _DIGITS
    tests = [_pattern_test(param.wire, pattern)]
    if param.min is not None or param.max is not None:
        tests.append(_range_test(param))
    return tests


def symbol_test(symbol_format: str, symbols: SymbolSpellings) -> TextTest:
    """A test that refuses a symbol spelled in another format; several symbols stand apart by commas."""

    def test(text: str) -> None:
        for symbol in text.split(","):
            if not symbols.fits(symbol, symbol_format):
                raise RefusedError("bad_symbol", symbol)

    return test


def client_id_test(pattern: str, max_length: int) -> TextTest:
    """A test that refuses a client order id with other characters than the version allows."""
    compiled = _compiled(pattern)

    def test(text: str) -> None:
        if len(text) > max_length or not compiled.search(text):
            raise RefusedError("bad_client_id", text[:60])

    return test


def _spelling_test(param: Param) -> TextTest:
    compiled = None if param.pattern is None else _compiled(param.pattern)

    def test(text: str) -> None:
        too_long = param.max_length is not None and len(text) > param.max_length
        if too_long or (compiled is not None and not compiled.search(text)):
            raise RefusedError("bad_param", param.wire)

    return test


def _member_test(name: str, values: frozenset[str]) -> TextTest:
    def test(text: str) -> None:
        if text.lower() not in values:
            raise RefusedError("bad_param", name)

    return test


def _pattern_test(name: str, pattern: re.Pattern[str]) -> TextTest:
    def test(text: str) -> None:
        if not pattern.match(text):
            raise RefusedError("bad_param", name)

    return test


def _range_test(param: Param) -> TextTest:
    least = None if param.min is None else Decimal(param.min)
    most = None if param.max is None else Decimal(param.max)

    def test(text: str) -> None:
        value = Decimal(text)
        if (least is not None and value < least) or (most is not None and value > most):
            raise RefusedError("bad_param", param.wire)

    return test


def _anything(_value: Any) -> None:
    return


def _needed(param: Param, given: Mapping[str, Any]) -> bool:
    return any(_text(given.get(other, "")).lower() in _lowered(values) for other, values in param.required_if.items())


def _company_check(params: Sequence[Param]) -> Check:
    """Refuses a parameter that belongs to another value of a second one, given or assumed, than the one there."""
    bound = [param for param in params if param.only_if]
    defaults = {param.wire: param.default for param in params if param.default is not None}

    def check(given: Mapping[str, Any]) -> None:
        for param in bound:
            if not _empty(given.get(param.wire)) and not _belongs(param, given, defaults):
                raise RefusedError("bad_param", param.wire)

    return check


def _belongs(param: Param, given: Mapping[str, Any], defaults: Mapping[str, str]) -> bool:
    chosen = {other: given.get(other) or defaults.get(other) for other in param.only_if}
    return all(
        chosen[other] is None or _text(chosen[other]).lower() in _lowered(wanted)
        for other, wanted in param.only_if.items()
    )


def _empty(value: Any) -> bool:
    return value is None or value == ""


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else str(value)


@lru_cache(maxsize=4096)
def _lowered(values: tuple[str, ...]) -> frozenset[str]:
    return frozenset(value.lower() for value in values)


@lru_cache(maxsize=512)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
