"""What an answer must read as: every value of an example, worked out apart from the runtime's decoder."""

import json
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any

import msgspec

from specloom.model import Field
from specloom.render.python.source import Safe, literal

_TRUE = {"true", "yes", "y", "1", "on"}
_FALSE = {"false", "no", "n", "0", "off"}


class Expectation(msgspec.Struct, frozen=True):
    """``place`` must equal ``value``, or be it: both Python source; ``kind`` is the type that the spec states."""

    place: Safe
    value: Safe
    kind: str = ""

    @property
    def relation(self) -> Safe:
        """``is`` for None, True and False, else ``==``."""
        return Safe("is" if self.value in ("None", "True", "False") else "==")


class Misfit(ValueError):
    """An example's value cannot be what the spec says it is."""


def expectations(field: Field, data: Any, place: str = "answer") -> Iterator[Expectation]:
    """Every leaf below ``data`` as an expectation."""
    if field.type == "none" or (field.type == "object" and not field.fields):
        return
    if field.type == "json" and field.fields and isinstance(data, str):
        data = json.loads(data) if data else None
    if data is None or data == "":
        yield Expectation(Safe(place), Safe("None"), field.type)
    elif field.fields and isinstance(data, list):
        yield from _rows(field, data, place)
    elif field.fields and isinstance(data, dict):
        yield from _members(field, data, place)
    elif field.type in ("list", "map") and not field.fields:
        yield Expectation(Safe(place), _collection(field, data), field.type)
    else:
        yield Expectation(Safe(place), scalar(field.type, data, place), field.type)


def _rows(field: Field, data: list[Any], place: str) -> Iterator[Expectation]:
    if field.type == "row":
        yield from _columns(field, data, place)
        return
    for index, item in enumerate(data):
        if isinstance(item, list):
            yield from _columns(field, item, f"{place}[{index}]")
        elif isinstance(item, dict):
            yield from _members(field, item, f"{place}[{index}]")


def _columns(field: Field, row: list[Any], place: str) -> Iterator[Expectation]:
    for below, value in zip(field.fields, row, strict=False):
        yield from expectations(below, value, f"{place}.{below.name}")


def _members(field: Field, data: dict[str, Any], place: str) -> Iterator[Expectation]:
    if field.type == "map":
        for key, value in data.items():
            if isinstance(value, dict):
                yield from _object(field, value, f"{place}[{literal(key)}]")
        return
    yield from _object(field, data, place)


def _object(field: Field, data: dict[str, Any], place: str) -> Iterator[Expectation]:
    for below in field.fields:
        wire = next((name for name in (below.wire, *below.aliases) if name in data), None)
        if wire is not None:
            yield from expectations(below, data[wire], f"{place}.{below.name}")


def _collection(field: Field, data: Any) -> Safe:
    kind = field.items or "any"
    if isinstance(data, list):
        return Safe("[" + ", ".join(scalar(kind, item, "item") for item in data) + "]")
    if isinstance(data, dict):
        return Safe("{" + ", ".join(f"{literal(k)}: {scalar(kind, v, 'item')}" for k, v in data.items()) + "}")
    raise Misfit(f"{data!r} is not a {field.type}")


def scalar(kind: str, data: Any, place: str) -> Safe:
    """A literal for one value of this type, as the client reads it."""
    if data is None or data == "":
        return Safe("None")
    if kind == "decimal":
        return Safe(f"Decimal({literal(str(_number(data, place)))})")
    if kind in ("integer", "ms", "s"):
        number = _number(data, place)
        if number != int(number):
            raise Misfit(f"{place}: {data!r} is not a whole number")
        return literal(int(number))
    if kind == "flag":
        return literal(_flag(data, place))
    if kind == "any":
        return literal(data) if isinstance(data, str | int | None) else structure(data)
    return (
        literal(data) if isinstance(data, str) else literal(json.dumps(data, separators=(",", ":"), ensure_ascii=False))
    )


def structure(data: Any) -> Safe:
    """A literal for decoded JSON whose fractions are Decimals."""
    if isinstance(data, list):
        return Safe("[" + ", ".join(structure(item) for item in data) + "]")
    if isinstance(data, dict):
        return Safe("{" + ", ".join(f"{literal(k)}: {structure(v)}" for k, v in data.items()) + "}")
    return Safe(f"Decimal({literal(str(data))})") if isinstance(data, Decimal) else literal(data)


def _number(data: Any, place: str) -> Decimal:
    try:
        return Decimal(str(data))
    except InvalidOperation as error:
        raise Misfit(f"{place}: {data!r} is not a number") from error


def _flag(data: Any, place: str) -> bool:
    word = str(data).strip().lower()
    if word not in _TRUE | _FALSE:
        raise Misfit(f"{place}: {data!r} is neither yes nor no")
    return word in _TRUE
