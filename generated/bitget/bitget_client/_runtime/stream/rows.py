"""Rows of pushes and of REST answers: where they stand, what they are called, whether they say the same."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

import msgspec

from ..call.page_rows import at
from ..spec.records import Reconcile, Sublist

Row = dict[str, Any]


def rows_of(data: Any, path: str) -> list[Row]:
    """The rows at a dotted path of an answer, or the rows themselves; an object stands for a list of one."""
    if path and not isinstance(data, list):
        data = at(data, path)
    if isinstance(data, dict):
        data = [data]
    return [row for row in data if isinstance(row, dict)] if isinstance(data, list) else []


class Answer(msgspec.Struct):
    """What one call told: ``place`` is the rule's; ``complete`` says that no page is missing."""

    place: int
    rule: Reconcile
    rows: Sequence[Row]
    complete: bool = True


class BadRows(Exception):
    """An answer that is none: not what the call answers, whatever its status says."""


def checked_rows(rule: Reconcile, data: Any) -> list[Row]:
    """The rows of an answer to a rule's call; nothing under the path of a list is an empty list.

    Raises :class:`BadRows` for an answer without a place for rows, and for rows that do not say what they are about.
    """
    for name in rule.items.split(".") if rule.items and isinstance(data, dict) else ():
        if not isinstance(data, dict) or name not in data:
            raise BadRows(f"{rule.call} answered an object without {rule.items}")
        data = data[name] or []
    if isinstance(data, dict):
        data = [data]
    if not isinstance(data, list):
        raise BadRows(f"{rule.call} answered {'nothing' if data is None else type(data).__name__} in place of rows")
    named = (*rule.id, *rule.compare)
    wires = {rule.fields.get(name, name) for name in named} | {*named}
    wires |= {part.source for part in rule.lists.values()}
    for row in data:
        if not isinstance(row, dict) or (named and not any(_is_there(row.get(wire)) for wire in wires)):
            raise BadRows(f"{rule.call} answered rows that do not say what they are about")
    return data


def _is_there(value: Any) -> bool:
    return value is not None and value != ""


def arguments_of(rule: Reconcile, arg: Mapping[str, str], since: int | None = None) -> dict[str, str]:
    """The call's constant arguments; ``{instType}`` and the like stand for the subscription's, ``{since}`` for Unix ms.

    A member that the subscription does not have is left out.
    """
    known = {**arg, "since": str(since)}
    return {
        name: value.format_map(known)
        for name, value in rule.params.items()
        if not value.startswith("{") or value[1:-1] in known
    }


def translate(rule: Reconcile, row: Row, names: frozenset[str] | None) -> Row:
    """A row of REST in the names of the push; ``names`` are the members that a push may have, None for any."""
    taken = {*rule.fields.values(), *(part.source for part in rule.lists.values())}
    translated = {name: value for name, value in row.items() if name not in taken}
    translated.update({push: row[rest] for push, rest in rule.fields.items() if rest in row})
    for push, part in rule.lists.items():
        if row.get(part.source):
            translated[push] = _sublist(part, row[part.source])
    for push, words in rule.value_map.items():
        if push in translated:
            translated[push] = words.get(str(translated[push]), translated[push])
    if names is None:
        return translated
    return {name: value for name, value in translated.items() if name in names}


def _sublist(part: Sublist, value: Any) -> list[Row]:
    """A list inside a row, which REST may write as JSON in a text, or as an object of objects."""
    if isinstance(value, str):
        try:
            value = msgspec.json.decode(value)
        except msgspec.DecodeError:
            return []
    if isinstance(value, dict):
        value = [member for member in value.values() if isinstance(member, dict)] or [value]
    rows = [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []
    needed = set(part.fields.values())
    return [_renamed(part, row) for row in rows if needed <= row.keys()]


def _renamed(part: Sublist, row: Row) -> Row:
    """The row with the names of the push; numbers that JSON brought without quotes become texts as in pushes."""
    names = {rest: push for push, rest in part.fields.items()}
    return {
        names.get(name, name): f"{Decimal(repr(value)):f}" if type(value) in {int, float} else value
        for name, value in row.items()
    }


def alike(one: Any, other: Any, names: frozenset[str] | None = None) -> bool:
    """Whether two values say the same as far as both speak, of ``names`` at any depth; 1 and "1.0" are the same."""
    if isinstance(one, dict) and isinstance(other, dict):
        common = one.keys() & other.keys() if names is None else one.keys() & other.keys() & names
        return all(alike(one[name], other[name], names) for name in common)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(any(alike(mine, his, names) for his in other) for mine in one)
    return one == other or str(one) == str(other) or _number(one) == _number(other) is not None


def differ(one: Row, other: Row, names: frozenset[str] | None = None) -> bool:
    """Whether two rows contradict each other in a number that both tell, of ``names``; texts may be spelled apart."""
    common = one.keys() & other.keys() if names is None else one.keys() & other.keys() & names
    pairs = [(_number(one[name]), _number(other[name])) for name in common]
    return any(mine is not None and his is not None and mine != his for mine, his in pairs)


def _number(value: Any) -> Decimal | None:
    """The number that a scalar writes; nothing written means nothing, not nought."""
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def without(row: Row, name: str | None) -> Row:
    """The row but for one member."""
    return {other: value for other, value in row.items() if other != name}


def member_of(row: Row, name: str, default: str) -> object:
    """A member of that name, or the one whose name ends with it, as ``marginCoin`` does with ``coin``."""
    if name in row:
        return row[name]
    longer = [member for member in row if member.casefold().endswith(name.casefold())]
    return row[longer[0]] if len(longer) == 1 and isinstance(row[longer[0]], str) else default


def first_of(names: Iterable[str | None]) -> str | None:
    """The first that is given."""
    return next((name for name in names if name is not None), None)


def milliseconds(row: Row, name: str | None) -> int | None:
    """A member as a whole number, None where it is none."""
    try:
        return int(row[name]) if name is not None else None
    except (KeyError, TypeError, ValueError):
        return None
