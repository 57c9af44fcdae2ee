"""Whether the values of a request are what the spec says they are."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any

from specloom.mock.errors import RefusedError
from specloom.model import Param, SymbolRules

_FLAGS = frozenset({"true", "false", "yes", "no", "1", "0", "on", "off"})
_SYMBOL = re.compile(r"[^\s/?&=_-]+\Z")
_DIGITS = re.compile(r"-?[0-9]{1,30}\Z")
_NUMBER = re.compile(r"[+-]?[0-9]{0,40}\.?[0-9]{0,40}(?:[eE][+-]?[0-9]{1,2})?\Z")


class ParamChecks:
    """Checks the parameters of one endpoint or operation against their declarations."""

    def __init__(
        self,
        params: Sequence[Param],
        *,
        symbols: SymbolRules,
        symbol_format: str,
        enums: Mapping[str, tuple[str, ...]],
        open_params: bool = False,
        client_id: tuple[str, str, int] | None = None,
        ignored: frozenset[str] = frozenset(),
    ) -> None:
        self._by_name = {param.wire: param for param in params}
        self._required = [param for param in params if param.required or param.required_if]
        self._symbols = symbols
        self._format = symbol_format
        self._enums = enums
        self._products = frozenset(rule.product_type.lower() for rule in symbols.suffixes)
        self._open = open_params
        # The exchange does not look at what a neighbouring call takes; a name that none of them has is a mistake.
        self._ignored = ignored
        self._client_id = client_id

    def check(self, given: Mapping[str, Any]) -> None:
        """Refuse what is unknown, missing, or not of its type."""
        self._check_members(given, self._by_name, self._required, open_params=self._open)

    def _check_members(
        self, given: Mapping[str, Any], known: Mapping[str, Param], required: Sequence[Param], *, open_params: bool
    ) -> None:
        for param in required:
            if _empty(given.get(param.wire)) and _needed(param, given):
                raise RefusedError("missing_param", param.wire)
        for name, value in given.items():
            declared = known.get(name)
            if declared is None:
                if not open_params and name not in self._ignored:
                    raise RefusedError("unknown_param", name)
            elif not _empty(value):
                self._check_value(declared, value)

    def _check_value(self, param: Param, value: Any) -> None:
        if param.type == "list":
            self._check_list(param, value)
        elif param.type == "object":
            self._check_object(param, value)
        elif param.type in {"map", "any", "json"}:
            return
        elif isinstance(value, (dict, list)):
            raise RefusedError("bad_param", param.wire)
        else:
            self._check_scalar(param, value)

    def _check_list(self, param: Param, value: Any) -> None:
        if isinstance(value, str):
            # Lists in a query are written with commas, and some clients send them so in bodies too.
            return
        if not isinstance(value, list):
            raise RefusedError("bad_param", param.wire)
        if param.max_items is not None and len(value) > param.max_items:
            raise RefusedError("too_many_items", param.wire)
        for item in value:
            if param.fields:
                self._check_object(param, item)
            elif isinstance(item, (dict, list)):
                raise RefusedError("bad_param", param.wire)

    def _check_object(self, param: Param, value: Any) -> None:
        if isinstance(value, str) and param.type == "object":
            return
        if not isinstance(value, dict):
            raise RefusedError("bad_param", param.wire)
        known = {field.wire: field for field in param.fields}
        required = [field for field in param.fields if field.required or field.required_if]
        self._check_members(value, known, required, open_params=self._open or not param.fields)

    def _old_product(self, text: str, values: tuple[str, ...]) -> bool:
        """Products that are gone from the pages (the old demo ones) are still answered where products are asked for."""
        return text.lower() in self._products and not self._products.isdisjoint(_lowered(values))

    def _check_scalar(self, param: Param, value: Any) -> None:
        text = _text(value)
        check_type(param, text)
        values = param.values or self._enums.get(param.enum or "", ())
        if values and text.lower() not in _lowered(values) and not self._old_product(text, values):
            raise RefusedError("bad_value", param.wire)
        if param.max_length is not None and len(text) > param.max_length:
            raise RefusedError("bad_param", param.wire)
        if param.pattern is not None and not _compiled(param.pattern).search(text):
            raise RefusedError("bad_param", param.wire)
        if param.symbol:
            check_symbol(text, self._format, self._symbols)
        if self._client_id is not None and param.wire == self._client_id[0]:
            check_client_id(text, self._client_id[1], self._client_id[2])


def check_type(param: Param, text: str) -> None:
    """Refuse a text that does not read as the parameter's type or is out of its range."""
    if param.type == "decimal":
        _check_range(param, _decimal(param.wire, text))
    elif param.type in {"integer", "ms", "s"}:
        if not _DIGITS.match(text):
            raise RefusedError("bad_param", param.wire)
        _check_range(param, Decimal(text))
    elif param.type == "flag" and text.lower() not in _FLAGS:
        raise RefusedError("bad_param", param.wire)


def check_symbol(text: str, symbol_format: str, rules: SymbolRules) -> None:
    """Refuse a symbol that is spelled for another version; several symbols stand apart by commas."""
    suffixes = {suffix.suffix for suffix in rules.suffixes}
    for symbol in text.split(","):
        base, mark, suffix = symbol.partition("_")
        if symbol_format == "v1":
            good = bool(mark) and suffix.partition("_")[0].upper() in suffixes and bool(_SYMBOL.match(base))
        elif symbol_format in {"v2", "v3"}:
            good = bool(_SYMBOL.match(symbol))
        else:
            good = True
        if not good:
            raise RefusedError("bad_symbol", symbol)


def check_client_id(text: str, pattern: str, max_length: int) -> None:
    """Refuse a client order id with other characters than the version allows."""
    if len(text) > max_length or not _compiled(pattern).search(text):
        raise RefusedError("bad_client_id", text[:60])


def _needed(param: Param, given: Mapping[str, Any]) -> bool:
    if param.required:
        return True
    return any(_text(given.get(other, "")).lower() in _lowered(values) for other, values in param.required_if.items())


def _empty(value: Any) -> bool:
    return value is None or value == ""


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else str(value)


def _decimal(name: str, text: str) -> Decimal:
    if not _NUMBER.match(text):
        raise RefusedError("bad_param", name)
    try:
        return Decimal(text)
    except InvalidOperation:
        raise RefusedError("bad_param", name) from None


def _check_range(param: Param, value: Decimal) -> None:
    if param.min is not None and value < Decimal(param.min):
        raise RefusedError("bad_param", param.wire)
    if param.max is not None and value > Decimal(param.max):
        raise RefusedError("bad_param", param.wire)


@lru_cache(maxsize=4096)
def _lowered(values: tuple[str, ...]) -> frozenset[str]:
    return frozenset(value.lower() for value in values)


@lru_cache(maxsize=512)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
