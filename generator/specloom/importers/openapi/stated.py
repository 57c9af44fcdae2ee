"""Facts that a schema states beside its type: values, bounds, defaults, samples, and our own extensions."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from specloom.importers.values import Value
from specloom.importers.variants import Schema

Note = Callable[[str, str], None]

EXTENSION = "x-specloom"
"""Member under which an export of ours says what OpenAPI has no words for; ``docs/openapi.md`` describes it."""

_MOST_SAMPLES = 24
_OWN = ("type", "unit", "enum", "name", "items", "aliases", "required_if", "only_if", "symbol", "description")


def samples_of(own: Schema) -> list[Any]:
    """Every value that the schema shows; a list of them where a single value is described counts as several."""
    shown: list[Any] = []
    for key in ("example", "examples"):
        value = own.get(key)
        listed = value if isinstance(value, list) else [value] if key == "example" else []
        shown += [one for one in listed if one is not None and one != "" and not isinstance(one, (dict, list))]
    return shown[:_MOST_SAMPLES]


def add_facts(value: Value, own: Schema, enum_members: tuple[str, ...], note: Note) -> None:
    """Put into the value what its schema states."""
    own_words = own.get(EXTENSION)
    if value.kind in ("scalar", "list") and not isinstance(own_words, dict):
        _add_values(value, own, enum_members, note)
    if value.is_param:
        _add_bounds(value, own, note)
    if isinstance(own_words, dict):
        value.own = {key: own_words[key] for key in _OWN if key in own_words}


def _add_values(value: Value, own: Schema, enum_members: tuple[str, ...], note: Note) -> None:
    stated = own.get("enum")
    listed = stated if isinstance(stated, list) else [own["const"]] if "const" in own else []
    if "enum" in own and not listed:
        note("enum", f"the values of '{value.name}' are no list, or an empty one")
    values = tuple(dict.fromkeys(_text(one) for one in listed if one is not None and not isinstance(one, (dict, list))))
    beside = tuple(dict.fromkeys(one for name in enum_members for one in _beside(own.get(name))))
    if values and beside and set(values) != set(beside):
        odd = ", ".join(sorted(set(values) ^ set(beside)))
        note("enum", f"two lists of values of '{value.name}' differ in {odd}; all are kept")
    found = tuple(dict.fromkeys((*values, *beside)))
    if value.column in ("integer", "number", "timestamp_ms") and not all(map(_is_number, found)):
        note("enum", f"'{value.name}' is {value.column}, but has values that are no numbers: {', '.join(found)}")
    value.values = value.values or found


def _beside(described: object) -> Iterator[str]:
    """Values that an extension describes: a list of objects with ``value``, a list of texts, or a map."""
    if isinstance(described, dict):
        yield from map(str, described)
    for one in described if isinstance(described, list) else ():
        inner = one.get("value") if isinstance(one, dict) else one
        if isinstance(inner, (str, int, float)):
            yield _text(inner)


def _add_bounds(value: Value, own: Schema, note: Note) -> None:
    default = own.get("default")
    if isinstance(default, (str, int, float)) and default != "" and value.kind == "scalar":
        value.default = _text(default)
        if value.values and value.default not in value.values:
            note("default", f"the default {value.default!r} of '{value.name}' is not among its values; it was left out")
            value.default = None
    elif isinstance(default, (dict, list)) and default:
        note("default", f"the default of '{value.name}' is no plain value; it was left out")
    value.min, value.max = _bound(own, "inimum", note), _bound(own, "aximum", note)
    value.max_length, value.max_items = _count(own.get("maxLength")), _count(own.get("maxItems"))
    value.pattern = _pattern(own.get("pattern"), value.name, note)
    value.deprecated = own.get("deprecated") is True


def _bound(own: Schema, end: str, note: Note) -> str | None:
    stated = own.get("m" + end)
    exclusive = own.get("exclusiveM" + end)
    if _is_plain_number(exclusive):
        note("bound", f"the bound {exclusive} itself is not allowed; it is kept as the last value")
        stated = exclusive
    if not _is_plain_number(stated):
        return None
    text = format(stated, "f") if isinstance(stated, float) else str(stated)
    return text.rstrip("0").rstrip(".") if "." in text else text


def _is_plain_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _count(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None


def _pattern(value: object, name: str, note: Note) -> str | None:
    if not isinstance(value, str):
        return None
    try:
        re.compile(value)
    except re.error as problem:
        note("pattern", f"the pattern of '{name}' cannot be read: {problem}; it was left out")
        return None
    return value


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _is_number(text: str) -> bool:
    return bool(re.fullmatch(r"-?\d+(\.\d+)?", text))
