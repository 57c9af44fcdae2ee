"""Values on the wire: what the samples allow, what the data dictionary says, and what a spec file must add."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from specloom.importers.dictionary import Dictionary
from specloom.importers.infer_type import Sample, fits, infer_type
from specloom.importers.yamltext import Data

_PLAIN = ("text", "decimal", "integer", "ms", "s", "flag", "json", "any")
_NUMBERS = frozenset(("decimal", "integer", "ms", "s"))
_AMOUNT = re.compile(r"(?:price|amount|qty|quantity|size|volume|rate|ratio|offset|percent|fee|time)$", re.IGNORECASE)
_JSON_TYPES = {"boolean": ("flag",), "integer": ("integer",), "timestamp_ms": ("ms", "integer"), "number": ("decimal",)}
_TEXTS = frozenset(("text", "decimal", "integer", "ms", "s"))
_NUMBER = re.compile(r"-?\d+(\.\d+)?")


class Value(msgspec.Struct, omit_defaults=True):
    """One parameter, field or column before its type is settled.

    ``kind`` is the structure seen: ``object``, ``list`` (of objects or scalars), ``rows``, ``row``, ``json``, ``map``
    or ``scalar``; ``column``, ``text``, ``line`` and ``order`` are what the source's table states, ``stated`` whether
    it has a row for it; ``columns`` are the samples of an array by position. What only a parameter has stays unset for
    fields.

    ``is_typed`` says that ``column`` is one of JSON's types and counts. ``items`` is the type that a source states for
    the items of a list or map, ``place`` where a parameter is sent, ``own`` are members of the spec as they are.
    """

    name: str
    kind: str = "scalar"
    column: str = ""
    samples: list[Sample] = []
    fields: dict[str, "Value"] = {}
    aliases: list[str] = []
    values: tuple[str, ...] = ()
    required: bool | None = None
    required_if: dict[str, tuple[str, ...]] = {}
    only_if: dict[str, tuple[str, ...]] = {}
    default: str | None = None
    max: str | None = None
    max_length: int | None = None
    max_items: int | None = None
    pattern: str | None = None
    min: str | None = None
    items: str = ""
    is_typed: bool = False
    deprecated: bool = False
    place: str = ""
    own: dict[str, Any] = {}
    text: str = ""
    line: int = 0
    order: int = 1 << 20
    stated: bool = False
    is_param: bool = False
    columns: list[list[Sample]] = []


def walk(values: Mapping[str, Value]) -> Iterator[Value]:
    """Every value and everything below it."""
    for value in values.values():
        yield value
        yield from walk(value.fields)


def settle(value: Value, dictionary: Dictionary) -> dict[str, Data]:
    """The value as a spec file states it: only what the dictionary does not say already."""
    data: dict[str, Data] = {}
    if value.required:
        data["required"] = True
    kind = str(value.own.get("type") or _structure(value, dictionary, data))
    if value.values and may_have_values(value, kind):
        _settle_values(value, kind, dictionary, data)
    _settle_bounds(value, kind, data)
    if value.aliases:
        data["aliases"] = sorted(value.aliases)
    data.update(value.own)
    if value.fields:
        data["fields"] = {name: settle(field, dictionary) for name, field in value.fields.items()}
    return data


def may_have_values(value: Value, kind: str) -> bool:
    """Whether a value of that type can be one of a set; an answer's flag is read in any spelling."""
    return kind in ("text", "integer", "decimal", "list") or (kind == "flag" and value.is_param)


def settle_all(values: Mapping[str, Value], dictionary: Dictionary) -> dict[str, Data]:
    """All of them by wire name."""
    return {name: settle(value, dictionary) for name, value in values.items()}


def collect(values: Mapping[str, Value], dictionary: Dictionary) -> None:
    """Tell the dictionary of every name that it lacks, with all samples, so that one type is found for all places."""
    for value in walk(values):
        if not dictionary.knows(value.name):
            items = _item_type(value) if value.kind == "list" and not value.fields else None
            stated = _stated(value, dictionary)
            dictionary.want(value.name, stated, value.samples, items)


def _stated(value: Value, dictionary: Dictionary) -> str:
    """Its structure; of a scalar the type that it has under another spelling, else what the source says."""
    if value.kind != "scalar":
        return value.kind
    return next((kind for alias in value.aliases if (kind := dictionary.type_of(alias))), value.column)


def _structure(value: Value, dictionary: Dictionary, data: dict[str, Data]) -> str:
    known = dictionary.type_of(value.name)
    if value.kind == "scalar" or (value.kind == "json" and not value.fields):
        return _settle_scalar(value, known, data)
    if value.kind == "list" and not value.fields:
        return _settle_list(value, known, dictionary, data)
    data["type"] = value.kind
    if value.kind == "map" and not value.fields:
        data["items"] = _item_type(value)
    return value.kind


def _settle_scalar(value: Value, known: str | None, data: dict[str, Data]) -> str:
    if known in _NUMBERS and _is_words(value):
        data["type"] = "text"
        return "text"
    if known in _PLAIN and _agrees(value, known) and all(fits(known, sample) for sample in value.samples):
        return known
    own = infer_type(value.name, value.column, value.samples)
    data["type"] = own
    return own


def _agrees(value: Value, known: str) -> bool:
    """Whether the dictionary's type is one that the stated type of JSON can be; texts may hold numbers."""
    if not value.is_typed:
        return True
    if value.column in _JSON_TYPES:
        return known in _JSON_TYPES[value.column]
    return known in ("text", "decimal", "json", "any")


def _is_words(value: Value) -> bool:
    """Whether a name that is a number elsewhere stands for words here; words beside an amount belong to other names."""
    worded = value.values and not any(_NUMBER.fullmatch(item) for item in value.values)
    return bool(worded) and not _AMOUNT.search(value.name)


def _settle_list(value: Value, known: str | None, dictionary: Dictionary, data: dict[str, Data]) -> str:
    said = dictionary.items_of(value.name)
    if known != "list" or not said or not all(fits(said, sample) for sample in value.samples):
        data["type"] = "list"
        data["items"] = _item_type(value)
    return "list"


def _item_type(value: Value) -> str:
    if value.items:
        return infer_type(value.name, value.items, value.samples)
    seen = [sample for sample in value.samples if sample not in (None, "")]
    return infer_type(value.name, "", seen) if seen else "text"


def _settle_values(value: Value, kind: str, dictionary: Dictionary, data: dict[str, Data]) -> None:
    if kind in ("integer", "decimal") and not all(_NUMBER.fullmatch(item) for item in value.values):
        return
    if not dictionary.has_values(value.name, value.values):
        data["enum"] = dictionary.enum_of(value.name, value.values) or list(value.values)


def _settle_bounds(value: Value, kind: str, data: dict[str, Data]) -> None:
    if value.required_if:
        data["required_if"] = _condition(value.required_if)
    if value.only_if:
        data["only_if"] = _condition(value.only_if)
    if value.deprecated:
        data["deprecated"] = True
    if value.place:
        data["in"] = value.place
    if value.default is not None:
        data["default"] = value.default
    _settle_sizes(value, kind, data)


def _settle_sizes(value: Value, kind: str, data: dict[str, Data]) -> None:
    if value.min is not None and kind in ("integer", "decimal"):
        data["min"] = value.min
    if value.max is not None and kind in ("integer", "decimal"):
        data["max"] = value.max
    if value.max_length is not None and kind in _TEXTS:
        data["max_length"] = value.max_length
    if value.max_items is not None and kind == "list":
        data["max_items"] = value.max_items
    if value.pattern is not None and kind in _TEXTS:
        data["pattern"] = value.pattern


def _condition(condition: Mapping[str, tuple[str, ...]]) -> dict[str, Data]:
    return {name: values[0] if len(values) == 1 else list(values) for name, values in condition.items()}
