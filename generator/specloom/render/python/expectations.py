"""What an answer must read as: every value of an example, worked out apart from the runtime's decoder."""

from decimal import Decimal, InvalidOperation
from typing import Any

from specloom.model import Field
from specloom.render.python.json_text import compact_json, decode_json
from specloom.render.python.source import Safe, literal
from specloom.traced import derive, text_of

_TRUE = {"true", "yes", "y", "1", "on"}
_FALSE = {"false", "no", "n", "0", "off"}
_INTEGERS = {"integer": "{}", "ms": "Millis({})", "s": "Seconds({})"}


class TypeMismatch(ValueError):
    """An example's value cannot be what the spec says it is."""


def expected(field: Field, data: Any, place: str = "answer") -> Safe:
    """A literal with the value of every declared member below ``data``, as the client must read it.

    Models are dicts from attribute to value, and so are objects with free keys.

    Raises:
        TypeMismatch: a value of the example is not of the type that the spec states.
    """
    if field.type == "none":
        return Safe("None")
    if field.type == "json" and field.fields and isinstance(data, str):
        data = decode_json(data) if data else None
    if data is None or data == "":
        return Safe("None")
    if not field.fields:
        return _leaf(field, data, place)
    if isinstance(data, list):
        return _columns(field, data, place) if field.type == "row" else _rows(field, data, place)
    return _members(field, data, place) if isinstance(data, dict) else scalar(field.type, data, place)


def _leaf(field: Field, data: Any, place: str) -> Safe:
    if field.type in ("list", "map"):
        return _collection(field, data, place)
    return structure(data) if field.type == "object" else scalar(field.type, data, place)


def _rows(field: Field, data: list[Any], place: str) -> Safe:
    rows = (
        _columns(field, item, f"{place}[{index}]")
        if isinstance(item, list)
        else _object(field, item, f"{place}[{index}]")
        for index, item in enumerate(data)
    )
    return Safe(f"[{', '.join(rows)}]")


def _columns(field: Field, row: list[Any], place: str) -> Safe:
    columns = zip(field.fields, row, strict=False)
    return _dict({below.name: expected(below, value, f"{place}.{below.name}") for below, value in columns})


def _members(field: Field, data: dict[str, Any], place: str) -> Safe:
    if field.type != "map":
        return _object(field, data, place)
    return _dict(
        {
            key: _object(field, value, f"{place}.{key}") if isinstance(value, dict) else structure(value)
            for key, value in data.items()
        }
    )


def _object(field: Field, data: dict[str, Any], place: str) -> Safe:
    made = {}
    for below in field.fields:
        wire = next((name for name in (below.wire, *below.aliases) if name in data), None)
        if wire is not None:
            made[below.name] = expected(below, data[wire], f"{place}.{below.name}")
    return _dict(made)


def _dict(members: dict[str, Safe]) -> Safe:
    return Safe("{" + ", ".join(f"{literal(name)}: {value}" for name, value in members.items()) + "}")


def _collection(field: Field, data: Any, place: str) -> Safe:
    kind = field.items or "any"
    if isinstance(data, list):
        return Safe("[" + ", ".join(scalar(kind, item, place) for item in data) + "]")
    if isinstance(data, dict):
        return _dict({key: scalar(kind, value, place) for key, value in data.items()})
    raise TypeMismatch(f"{place}: {data!r} is not a {field.type}")


def scalar(kind: str, data: Any, place: str) -> Safe:
    """A literal for one value of this type, as the client reads it.

    Raises:
        TypeMismatch: the value is not of the type.
    """
    if data is None or data == "":
        return Safe("None")
    if kind == "decimal":
        return Safe(f"Decimal({literal(derive(str(_number(data, place)), data, kind))})")
    if kind in _INTEGERS:
        return Safe(_INTEGERS[kind].format(derive(_whole_number(data, place), data, kind)))
    if kind == "flag":
        return literal(_flag(data, place))
    if kind == "any":
        return literal(data) if isinstance(data, str | int | None) else structure(data)
    return literal(data) if isinstance(data, str) else literal(compact_json(data))


def structure(data: Any) -> Safe:
    """A literal for decoded JSON whose fractions are Decimals."""
    if isinstance(data, list):
        return Safe("[" + ", ".join(structure(item) for item in data) + "]")
    if isinstance(data, dict):
        return _dict({key: structure(value) for key, value in data.items()})
    return Safe(f"Decimal({literal(str(data))})") if isinstance(data, Decimal) else literal(data)


def _number(data: Any, place: str) -> Decimal:
    try:
        return Decimal(text_of(data))
    except InvalidOperation as error:
        raise TypeMismatch(f"{place}: {data!r} is not a number") from error


def _whole_number(data: Any, place: str) -> int:
    number = _number(data, place)
    if number != int(number):
        raise TypeMismatch(f"{place}: {data!r} is not a whole number")
    return int(number)


def _flag(data: Any, place: str) -> bool:
    word = text_of(data).strip().lower()
    if word not in _TRUE | _FALSE:
        raise TypeMismatch(f"{place}: {data!r} is neither yes nor no")
    return word in _TRUE
