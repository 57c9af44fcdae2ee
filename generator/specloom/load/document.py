"""A spec file as values, each of which knows its place."""

from array import array
from functools import cached_property
from typing import Any

import msgspec

from specloom.diagnostics import Diagnostic, Place
from specloom.traced import trace

NUMBERS_PER_NODE = 5
"""Key's line and column, value's line and column, and for a literal block the column of its text plus one, else 0."""

_Spot = tuple[int, int, int, int, int]
_NOWHERE: _Spot = (0, 0, 0, 0, 0)


def child(pointer: str, key: str | int) -> str:
    """The JSON pointer of a member or an item."""
    return f"{pointer}/{key}" if isinstance(key, int) else f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}"


def parts(pointer: str) -> list[str]:
    """The keys and indexes that a JSON pointer goes through."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


class Document(msgspec.Struct, dict=True):
    """One file. ``value`` is None and ``problems`` tell why where it could not be read.

    ``marks`` packs the places of all nodes in document order; they are unfolded when the first place is asked for,
    because a run without problems and with nothing to build never does.
    """

    file: str
    kind: str
    value: Any
    marks: bytes = b""
    problems: tuple[Diagnostic, ...] = ()

    @property
    def mapping(self) -> dict[str, Any]:
        """The value, or an empty mapping when it is something else."""
        return self.value if isinstance(self.value, dict) else {}

    def place(self, pointer: str) -> Place:
        """Where a member's key or a list's item stands; its nearest parent where there is none."""
        line, column, *_ = self._spot(pointer)
        return Place(self.file, line + 1, column + 1)

    def value_place(self, pointer: str) -> Place:
        """Where the value of a member stands; its nearest parent where there is none."""
        _, _, line, column, _ = self._spot(pointer)
        return Place(self.file, line + 1, column + 1)

    def text_place(self, pointer: str, before: str) -> Place:
        """Where a text goes on after ``before``, to the character in a literal block, else where the text begins."""
        _, _, line, column, indent = self._spot(pointer)
        if not indent:
            return Place(self.file, line + 1, column + 1)
        lines = before.split("\n")
        return Place(self.file, line + 1 + len(lines), indent + len(lines[-1]))

    def traced(self) -> "Document":
        """The same document with values that know their places."""
        return msgspec.structs.replace(self, value=trace(self.value, self))

    def _spot(self, pointer: str) -> _Spot:
        spots = self._spots
        while pointer and pointer not in spots:
            pointer = pointer.rpartition("/")[0]
        return spots.get(pointer, _NOWHERE)

    @cached_property
    def _spots(self) -> dict[str, _Spot]:
        spots: dict[str, _Spot] = {}
        numbers = array("I")
        numbers.frombytes(self.marks)
        if numbers:
            _unfold(self.value, "", numbers.tolist(), 0, spots)
        return spots


def _unfold(value: Any, pointer: str, numbers: list[int], at: int, spots: dict[str, _Spot]) -> int:
    """Walk value and marks in step; returns where the next node's marks begin."""
    below = at + NUMBERS_PER_NODE
    spots[pointer] = tuple(numbers[at:below])  # type: ignore[assignment]
    if isinstance(value, dict):
        for key, member in value.items():
            below = _unfold(member, child(pointer, key), numbers, below, spots)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            below = _unfold(item, f"{pointer}/{index}", numbers, below, spots)
    return below
