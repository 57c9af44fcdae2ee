"""From a generated line back to the spec's: by the name that the line tells of."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from specloom.diagnostics import Place
from specloom.load import Document, child
from specloom.model import Api
from specloom.naming import NamingError, pascal, snake

_WIRE = re.compile(r'\bwire="([^"]+)"')
_MEMBER = re.compile(r'^\s*"?([A-Za-z_][^\s":]*)"?:')
_KEYWORD = re.compile(r"^\s*(\w+)=")
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_CLASS = re.compile(r"^class (\w+)\(")
_QUOTED = re.compile(r'"([^"\\]+)"')
_NAME = re.compile(r"\b[A-Z]\w+")

_ANSWERS = ("/response/", "/push/")

_FACTS = {
    "call": "/endpoint",
    "method": "/endpoint",
    "path": "/endpoint",
    "default": "/rate_limit/default",
    "copy_trader": "/rate_limit/copy_trader",
    "pool": "/rate_limit",
    "docs": "/source",
    "key": "/idempotency/key",
    "confirm": "/idempotency/confirm",
    "window_seconds": "/idempotency/window",
}
"""Facts of a record that stand elsewhere in the spec than under their own name."""


class Member(msgspec.Struct, frozen=True):
    """A parameter or field: its wire name, its names in code, where it stands, and the wire name of what holds it."""

    wire: str
    names: frozenset[str]
    pointer: str
    holder: str


class Trace:
    """One spec file and one file that was generated from it."""

    def __init__(self, document: Document, lines: Sequence[str], path: str) -> None:
        self._document = document
        self._lines = lines
        sections = ("response", "push", "params", "arguments")
        if "/models/" not in path:
            sections = (*sections[2:], *sections[:2])
        self._members = [member for section in sections for member in _members(document, section)]
        self._examples = path.startswith("tests/")

    def place(self, number: int) -> Place:
        """Where the spec says what line ``number`` says, or what the nearest line above it says."""
        for index in range(number - 1, -1, -1):
            place = self._of_line(index)
            if place is not None:
                return place
        return self._document.place("/endpoint" if "endpoint" in self._document.mapping else "/channel")

    def _of_line(self, index: int) -> Place | None:
        line = self._lines[index]
        if self._examples and (place := self._example(line)) is not None:
            return place
        for find in (self._wire, self._member, self._keyword, self._sentence, self._mentioned):
            pointer = find(line, index)
            if pointer:
                return self._document.place(pointer)
        return None

    def _wire(self, line: str, index: int) -> str | None:
        """A parameter of the record. They stand in the spec's order, so that of several the n-th is the n-th."""
        found = _WIRE.search(line)
        if found is None:
            return None
        name = found.group(1)
        sent = [one.pointer for one in self._members if one.wire == name and not one.pointer.startswith(_ANSWERS)]
        before = sum(_WIRE.findall(above).count(name) for above in self._lines[:index])
        return sent[min(before, len(sent) - 1)] if sent else None

    def _member(self, line: str, index: int) -> str | None:
        """A member of a class, an argument, or a line about one."""
        found = _MEMBER.match(line)
        alike = [member for member in self._members if found and found.group(1) in member.names]
        if not alike:
            return None
        around = self._class_around(index)
        held = [member for member in alike if member.holder and around.endswith(_pascal(member.holder))]
        return (held or [member for member in alike if not member.holder] or alike)[0].pointer

    def _class_around(self, index: int) -> str:
        """The class that a line stands in, empty where it stands in none."""
        above = next((line for line in reversed(self._lines[:index]) if line and not line[0].isspace()), "")
        found = _CLASS.match(above)
        return found.group(1) if found else ""

    def _keyword(self, line: str, _index: int) -> str | None:
        found = _KEYWORD.match(line)
        if found is None:
            return None
        name = found.group(1)
        pointer = _FACTS.get(name) or f"/{name}"
        return pointer if pointer.split("/")[1] in self._document.mapping else None

    def _sentence(self, line: str, _index: int) -> str | None:
        """A line that tells of the call as a whole: its limit, its summary, its URL."""
        spec = self._document.mapping
        if line.lstrip().startswith("Limit: "):
            return "/rate_limit"
        if line.startswith('"""') and str(spec.get("endpoint")) in line:
            return "/endpoint"
        for key in ("summary", "description"):
            text = spec.get(key)
            if isinstance(text, str) and text in line:
                return f"/{key}"
        return None

    def _mentioned(self, line: str, _index: int) -> str | None:
        """The last name of a parameter or field that is spoken of, as in ``answer.rows[0].price == …``."""
        words = _WORD.findall(re.split(r" (?:==|is) ", line)[0]) if "." in line else []
        for word in reversed(words):
            for member in self._members:
                if word in member.names:
                    return member.pointer
        return None

    def _example(self, line: str) -> Place | None:
        """Where a line of a documented request or answer stands."""
        wanted = line.strip()
        for index, example in enumerate(self._document.mapping.get("examples") or ()):
            for key, text in example.items() if len(wanted) > 2 else ():
                lines = text.split("\n")
                at = next((number for number, one in enumerate(lines) if one.strip() == wanted), None)
                if at is not None:
                    indent = lines[at][: len(lines[at]) - len(lines[at].lstrip())]
                    before = "".join(f"{one}\n" for one in lines[:at]) + indent
                    return self._document.text_place(f"/examples/{index}/{key}", before)
        return None


def shared_place(api: Api, line: str) -> Place | None:
    """Where the spec says what a line of a file about the whole API tells of: a call, a code, an exception."""
    known = _shared(api)
    words = [*_QUOTED.findall(line), *_NAME.findall(line), *re.findall(r"\bv[0-9][\w.]*", line)]
    return next((known[word] for word in words if word in known), None)


def _shared(api: Api) -> Mapping[str, Place]:
    known = {made.name: made.origin for made in api.error_classes}
    known |= {code.code: code.origin for code in api.error_codes}
    for endpoint in api.endpoints:
        known |= {endpoint.call: endpoint.origin, endpoint.path: endpoint.origin}
    return known | {channel.call: channel.origin for channel in api.channels}


def venue_place(document: Document, line: str) -> Place:
    """Where the venue's file says what a line of its record says."""
    found = _KEYWORD.match(line) or re.search(r"\b(\w+)=", line)
    if found:
        for pointer in _pointers(document.value, ""):
            if pointer.rpartition("/")[2] == found.group(1):
                return document.place(pointer)
    return document.place("")


def _pointers(value: Any, pointer: str) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, below in value.items():
            yield child(pointer, key)
            yield from _pointers(below, child(pointer, key))


def _members(document: Document, section: str) -> Iterator[Member]:
    own = document.mapping.get(section)
    if not isinstance(own, dict):
        return
    if section in {"params", "arguments"}:
        yield from _below(own, f"/{section}", "")
    else:
        yield from _below(own.get("fields") or {}, f"/{section}/fields", "")


def _below(fields: Mapping[str, Any], pointer: str, holder: str) -> Iterator[Member]:
    for wire, own in fields.items():
        here = child(pointer, wire)
        facts = own or {}
        yield Member(wire, frozenset({wire, facts.get("name") or _snake(wire)}), here, holder)
        yield from _below(facts.get("fields") or {}, f"{here}/fields", wire)


def _snake(wire: str) -> str:
    try:
        return snake(wire)
    except NamingError:
        return wire


def _pascal(wire: str) -> str:
    try:
        return pascal(wire)
    except NamingError:
        return wire
