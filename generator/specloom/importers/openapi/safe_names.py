"""Values whose names can be told apart in Python, and names of one spelling that mean two things."""

import re

from specloom import naming
from specloom.importers.openapi.reading import Reading
from specloom.importers.values import Value

_WIRE = re.compile(r"[^\x00-\x1f\x7f\"\\]{1,200}")


def safe(reading: Reading, values: dict[str, Value]) -> dict[str, Value]:
    """The values, at all depths, without those that no name can be made of; each has a name of its own."""
    kept: dict[str, Value] = {}
    taken: set[str] = set()
    for wire, value in values.items():
        plain = _plain(reading, wire, value)
        if plain is None:
            continue
        _name(reading, value, plain, taken)
        value.fields = safe(reading, value.fields)
        _add_meaning(reading, value)
        kept[wire] = value
    return kept


def _plain(reading: Reading, wire: str, value: Value) -> str | None:
    if not _WIRE.fullmatch(wire):
        reading.note("bad-name", f"{wire[:60]!r} cannot be a name; it was left out", "error")
        return None
    try:
        return str(value.own.get("name") or naming.snake(wire))
    except naming.NamingError as problem:
        reading.note("bad-name", f"'{wire[:60]}' has no Python name ({problem}); it was left out", "error")
        return None


def _name(reading: Reading, value: Value, plain: str, taken: set[str]) -> None:
    """Give the value the name that a person chose, else its own, else its own with a number."""
    wire, number = value.name, 1
    own = reading.rules.same_names.get(wire, plain)
    while own in taken:
        number += 1
        own = f"{plain}_{number}"
    taken.add(own)
    if own == plain:
        return
    value.own["name"] = own
    if wire not in reading.rules.same_names:
        words = f"'{wire}' becomes '{own}' in Python, since '{plain}' is another; name it in same_names"
        reading.note("same-name", words)


def _add_meaning(reading: Reading, value: Value) -> None:
    meanings = reading.rules.meanings.get(value.name, {})
    for prefix, meaning in sorted(meanings.items(), key=lambda item: len(item[0])):
        if f"{reading.call}.".startswith(f"{prefix}."):
            value.own = {**value.own, **meaning}
