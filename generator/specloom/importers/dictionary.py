"""The data dictionary as an importer sees it: what it says, and which names it lacks."""

from collections.abc import Iterable, Sequence
from itertools import takewhile
from pathlib import Path

import msgspec
import yaml

from specloom.importers.infer_type import Sample, infer_type
from specloom.importers.names import words
from specloom.importers.yamltext import scalar
from specloom.load.nesting import read_texts
from specloom.naming import snake

_MOST_SAMPLES = 60
_STRUCTURES = frozenset(("object", "list", "rows", "row", "map", "json"))


class _Wanted(msgspec.Struct):
    """A name that the dictionary lacks, with all that was seen of it."""

    stated: str
    samples: list[Sample]
    items: str | None = None


class Dictionary:
    """``fields.yaml`` and ``enums.yaml`` of a spec folder; either may be absent."""

    def __init__(self, fields: dict[str, dict[str, object]], enums: dict[str, tuple[str, ...]]) -> None:
        """Hold the entries by wire name and the enum values by enum name."""
        self._fields = fields
        self._enums = enums
        self._by_values: dict[frozenset[str], list[str]] = {}
        for name, values in enums.items():
            self._by_values.setdefault(frozenset(values), []).append(name)
        self._wanted: dict[str, _Wanted] = {}

    def type_of(self, name: str) -> str | None:
        """The type that the dictionary states, or will state for a wanted name."""
        entry = self._fields.get(name)
        return str(entry["type"]) if entry and "type" in entry else self._wanted_type(name)

    def knows(self, name: str) -> bool:
        """Whether the dictionary has the name."""
        return name in self._fields

    def items_of(self, name: str) -> str | None:
        """What a list of that name holds, or will hold as a wanted name."""
        wanted = self._wanted.get(name)
        items = self._fields.get(name, {}).get("items") or (wanted.items if wanted else None)
        return str(items) if items else None

    def is_symbol(self, name: str) -> bool:
        """Whether a value of that name is a trading symbol."""
        return self._fields.get(name, {}).get("symbol") in (True, "true")

    def values_of(self, name: str) -> tuple[str, ...]:
        """The values of the enum that the dictionary gives to a name; empty where it gives none."""
        return self._enums.get(str(self._fields.get(name, {}).get("enum")), ())

    def has_values(self, name: str, values: Iterable[str]) -> bool:
        """Whether the dictionary's enum has exactly these values, in this spelling."""
        return set(self.values_of(name)) == set(values)

    def enum_of(self, name: str, values: Iterable[str]) -> str | None:
        """The enum with exactly these values, in this spelling; of several the one that is named like the field."""
        found = self._by_values.get(frozenset(values), [])
        return max(found, key=lambda enum: _likeness(enum, snake(name)), default=None)

    def want(self, name: str, stated: str, samples: Sequence[Sample], items: str | None = None) -> None:
        """Note a name that is not in the dictionary; ``stated`` is its structure or the type a source states."""
        wanted = self._wanted.setdefault(name, _Wanted(stated, []))
        if stated in _STRUCTURES and wanted.stated not in _STRUCTURES:
            wanted.stated = stated
        wanted.items = wanted.items or items
        wanted.samples.extend(samples[: _MOST_SAMPLES - len(wanted.samples)])

    def _wanted_type(self, name: str) -> str | None:
        wanted = self._wanted.get(name)
        if wanted is None:
            return None
        if wanted.stated in _STRUCTURES and not any(sample not in (None, "") for sample in wanted.samples):
            return wanted.stated
        if wanted.items:
            return "list"
        return infer_type(name, wanted.stated, wanted.samples)

    @property
    def wanted(self) -> list[str]:
        """Names that the dictionary lacks, sorted."""
        return sorted(self._wanted)

    def additions(self) -> str:
        """Lines to append to ``fields.yaml``: the wanted names, sorted."""
        return "".join(line for name in self.wanted for line in self._lines(name))

    def _lines(self, name: str) -> list[str]:
        kind = self._wanted_type(name) or "text"
        items = self._wanted[name].items if kind == "list" else None
        text = words(name)
        lines = [f"  {scalar(name)}:\n", f"    type: {kind}\n"]
        if items:
            lines.append(f"    items: {items}\n")
        return [*lines, f"    description: {scalar(text[:1].upper() + text[1:])}\n"]


def _likeness(enum: str, name: str) -> tuple[bool, int]:
    """How well the name of an enum suits a field: the same name first, then the longest common beginning."""
    return enum == name, sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(enum, name, strict=False)))


def load_dictionary(into: Path) -> Dictionary:
    """Read the dictionary of a spec folder; ``ValueError`` with the file's name when it is not YAML."""
    fields = _read(into / "fields.yaml", "fields")
    enums = _read(into / "enums.yaml", "enums")
    values = {name: tuple(str(value) for value in _values(entry)) for name, entry in enums.items()}
    return Dictionary(fields, values)


def _values(entry: dict[str, object]) -> Iterable[object]:
    values = entry.get("values")
    return values if isinstance(values, dict) else ()


def _read(file: Path, member: str) -> dict[str, dict[str, object]]:
    if not file.exists():
        return {}
    try:
        data = read_texts(file.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        message = f"{file.name} cannot be read: {error}"
        raise ValueError(message) from error
    entries = data.get(member) if isinstance(data, dict) else None
    if not isinstance(entries, dict):
        return {}
    return {str(name): entry for name, entry in entries.items() if isinstance(entry, dict)}
