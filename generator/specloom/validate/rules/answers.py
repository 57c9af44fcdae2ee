"""Dotted paths into answers and pushes."""

from collections.abc import Iterator, Mapping
from typing import Any

from specloom.diagnostics import Diagnostic, error, quoted
from specloom.load import Document
from specloom.validate.access import mapping
from specloom.validate.suggest import did_you_mean


class NotThereError(LookupError):
    """A path names a member that an answer does not have; ``known`` are those that it has."""

    def __init__(self, part: str, known: Mapping[str, Any]) -> None:
        super().__init__(part)
        self.part = part
        self.known = known


def fields_at(spec: Mapping[str, Any], path: str) -> Mapping[str, Any] | None:
    """The members below a dotted path, ``None`` where the spec does not describe them.

    ``spec`` is the value under ``data``. Raises ``NotThereError`` where a described object has no such member.
    """
    for part in path.split(".") if path else ():
        known = mapping(spec, "fields")
        if not known:
            return None
        if part not in known:
            raise NotThereError(part, known)
        spec = mapping(known, part)
    return mapping(spec, "fields") or None


def path_leads_nowhere(
    document: Document, pointer: str, path: str | None, spec: Mapping[str, Any]
) -> Iterator[Diagnostic]:
    """The complaint about a path that an answer does not have; nothing when it has it."""
    try:
        fields_at(spec, path or "")
    except NotThereError as missing:
        yield unknown_member(document, pointer, missing.part, missing.known)


def unknown_member(document: Document, pointer: str, name: str, known: Mapping[str, Any]) -> Diagnostic:
    """The complaint about a name that is no member of an answer."""
    hint = did_you_mean(name, known, "write the member's wire name")
    return error(document.value_place(pointer), "unknown-member", f"the answer has no member {quoted(name)} here", hint)
