"""Answer and push fields before and after, down to nested ones by dotted path."""

from collections.abc import Iterator

import msgspec

from specloom.diff.change import Change, Impact
from specloom.diff.facts import told
from specloom.model import Field


def compare_data(old: Field | None, new: Field | None, *, noun: str = "response") -> Iterator[Change]:
    """Changes of what stands under ``data`` in an answer (``response``) or a push (``push``)."""
    if old is None or new is None:
        if old is not new:
            impact: Impact = "breaking" if new is None else "additive"
            verb = "removed" if new is None else "added"
            yield Change(impact=impact, kind=f"{noun}-{verb}", where="data", message=f"{noun} {verb}")
        return
    if _type(old) != _type(new):
        yield _retyped(old, new, f"{noun}-type-changed", "data", f"{noun} data")
    yield from _members(old, new, noun, "")


def _members(old: Field, new: Field, noun: str, above: str) -> Iterator[Change]:
    before, after = {field.wire: field for field in old.fields}, {field.wire: field for field in new.fields}
    for wire in [wire for wire in before if wire not in after]:
        path = above + wire
        message = f"{noun} field {path} removed"
        yield Change(
            impact="breaking",
            kind=f"{noun}-field-removed",
            where=path,
            message=message,
            old=_type(before[wire]),
            origin=before[wire].origin,
        )
    for wire in [wire for wire in after if wire not in before]:
        path = above + wire
        message = f"{noun} field {path} added ({_type(after[wire])})"
        yield Change(
            impact="additive",
            kind=f"{noun}-field-added",
            where=path,
            message=message,
            new=_type(after[wire]),
            origin=after[wire].origin,
        )
    for wire in [wire for wire in before if wire in after]:
        yield from _one(before[wire], after[wire], noun, above + wire)
        yield from _members(before[wire], after[wire], noun, f"{above}{wire}.")


def _one(old: Field, new: Field, noun: str, path: str) -> Iterator[Change]:
    what = f"{noun} field {path}"

    def change(impact: Impact, fact: str, message: str, was: object, now: object) -> Change:
        return Change(
            impact=impact,
            kind=f"{noun}-field-{fact}",
            where=path,
            message=f"{what} {message}",
            old=told(was),
            new=told(now),
            origin=new.origin,
        )

    if _type(old) != _type(new):
        yield _retyped(old, new, f"{noun}-field-retyped", path, what)
    if old.name != new.name:
        yield change("breaking", "renamed", f"is now read as {new.name} (was: {old.name})", old.name, new.name)
    if old.unit != new.unit:
        message = f"changed unit from {told(old.unit)} to {told(new.unit)}"
        yield change("behavioural", "unit-changed", message, old.unit, new.unit)
    if set(old.values) != set(new.values):
        was, now = ", ".join(old.values), ", ".join(new.values)
        yield change("behavioural", "values-changed", _value_words(old, new), was, now)
    if set(old.aliases) != set(new.aliases):
        was, now = ", ".join(old.aliases), ", ".join(new.aliases)
        yield change("behavioural", "aliases-changed", f"is also read from {told(now)} (was: {told(was)})", was, now)


def _retyped(old: Field, new: Field, kind: str, path: str, what: str) -> Change:
    message = f"{what} changed type from {_type(old)} to {_type(new)}"
    change = Change(impact="breaking", kind=kind, where=path, message=message, origin=new.origin)
    return msgspec.structs.replace(change, old=_type(old), new=_type(new))


def _value_words(old: Field, new: Field) -> str:
    """Which values came and went. Either way a caller that goes by them must look."""
    if not new.values:
        return "may now be anything"
    came = [value for value in new.values if value not in old.values]
    gone = [value for value in old.values if value not in new.values]
    parts = []
    if came:
        parts.append(f"may now be {', '.join(map(told, came))}")
    if gone:
        parts.append(f"is no longer {', '.join(map(told, gone))}")
    return " and ".join(parts)


def _type(field: Field) -> str:
    if field.items:
        return f"{field.type} of {field.items}"
    return f"{field.type} of objects" if field.type in {"list", "map"} and field.fields else field.type
