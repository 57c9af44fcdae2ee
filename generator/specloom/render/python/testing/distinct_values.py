"""Equal values beside each other made different, so that a test notices when two of them change places."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from specloom.model import Field, Param
from specloom.render.python.samples import plain_value
from specloom.traced import text_of

_PLAIN = ("text", "decimal", "integer", "ms", "s")
_FLAGS = ("true", "false", "yes", "no")


def distinct_values(parts: Sequence[Param | Field], values: dict[str, Any]) -> dict[str, Any]:
    """The values by wire name; one that stood before already becomes another legal one, where there is any."""
    taken: set[str] = set()
    result = dict(values)
    for place, part in enumerate(parts, 1):
        value = values.get(part.wire)
        if not isinstance(value, str | int | Decimal) or value == "":
            continue
        if text_of(value) in taken:
            value = next((other for other in _others(part, text_of(value), place) if other not in taken), value)
        taken.add(text_of(value))
        result[part.wire] = value
    return result


def _others(part: Param | Field, value: str, place: int) -> Iterator[str]:
    if part.type == "flag":
        yield from _FLAGS
    elif part.values:
        yield from part.values
    elif isinstance(part, Param):
        yield from _legal(part, value, place)
    elif part.type in _PLAIN:
        yield plain_value(part.type, part.wire, place)


def _legal(param: Param, value: str, place: int) -> Iterator[str]:
    """Other values of a parameter, inside its limits."""
    if param.symbol or param.pattern is not None:
        return
    if param.max is not None or param.min is not None:
        bound = Decimal(param.max or param.min or 0)
        step = -1 if param.max is not None else 1
        yield from (str(bound + step * number) for number in range(1, 4))
    elif param.type in _PLAIN:
        yield plain_value(param.type, param.wire, place)[: param.max_length]
    elif param.type == "any" and value.isdigit():
        yield str(int(value) + place)
