"""Reading values that may be anything: rules also run on files that the schema refuses, so that one run tells all."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from specloom.load import Document, child

SCALARS = frozenset({"text", "decimal", "integer", "ms", "s", "flag", "any"})
OPAQUE = frozenset({"any", "json"})


class Value(NamedTuple):
    """One parameter or field: its pointer, wire name and own words, and whether it belongs to a request."""

    pointer: str
    wire: str
    own: Mapping[str, Any]
    sent: bool


class Members(NamedTuple):
    """The named values of one object: those of a request's top level, of an answer, or of anything nested."""

    pointer: str
    values: Mapping[str, Any]
    sent: bool


def mapping(value: Any, *path: str) -> Mapping[str, Any]:
    """The mapping at the end of the path, empty when there is none."""
    found = at(value, *path)
    return found if isinstance(found, dict) else {}


def texts(value: Any, *path: str) -> list[tuple[int, str]]:
    """The texts of a list with their indexes; nothing when it is no list."""
    found = at(value, *path)
    return [(i, item) for i, item in enumerate(found) if isinstance(item, str)] if isinstance(found, list) else []


def text(value: Any, *path: str) -> str | None:
    """The text at the end of the path, ``None`` when there is none."""
    found = at(value, *path)
    return found if isinstance(found, str) else None


def number(value: Any, *path: str) -> int | None:
    """The whole number at the end of the path, ``None`` when there is none."""
    found = at(value, *path)
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def at(value: Any, *path: str) -> Any:
    """What stands at the end of the path, ``None`` when it leads nowhere."""
    for key in path:
        if not isinstance(value, dict):
            return None
        value = value.get(key)
    return value


def objects(document: Document) -> Iterator[Members]:
    """Every object that the document describes, outermost first."""
    value = document.mapping
    for pointer, top, sent in (
        ("/params", mapping(value, "params"), True),
        ("/arguments", mapping(value, "arguments"), True),
        ("/response/fields", mapping(value, "response", "fields"), False),
        ("/push/fields", mapping(value, "push", "fields"), False),
    ):
        if top:
            yield from _below(Members(pointer, top, sent))


def _below(members: Members) -> Iterator[Members]:
    yield members
    for wire, own in members.values.items():
        fields = own.get("fields") if isinstance(own, dict) else None
        if fields and isinstance(fields, dict):
            yield from _below(Members(f"{child(members.pointer, wire)}/fields", fields, members.sent))


def values(document: Document) -> Iterator[Value]:
    """Every parameter and field that the document describes."""
    for members in objects(document):
        for wire, own in members.values.items():
            yield Value(child(members.pointer, wire), wire, own if isinstance(own, dict) else {}, members.sent)
