"""Where the exchange's responses differ from the spec: counted, and an error only if the user wants that."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from ..errors import DriftError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST_FINDINGS = 2000
LONGEST_NAME = 120


class Finding(NamedTuple):
    """One difference: ``kind`` is ``unknown field``, ``unknown value``, ``type`` or ``unreadable``.

    ``path`` is dotted, in wire names, below ``data``; ``detail`` is the value of an enum or the JSON type that came.
    """

    kind: str
    call: str
    path: str
    detail: str


class Drift:
    """All differences that a client has seen, and how often at least: large responses are not always inspected.

    They are when they are among the first of their endpoint, every 64th, or begin with a new difference. Small ones
    always are, and under ``strict`` all.
    """

    def __init__(self) -> None:
        self._counts: dict[Finding, int] = {}
        self._values: dict[tuple[str, str], tuple[str, ...]] = {}
        self._lock = threading.Lock()

    def add(self, findings: Iterable[Finding]) -> None:
        """Counts findings; only the first 2000 different ones are kept."""
        with self._lock:
            for finding in findings:
                if finding in self._counts or len(self._counts) < MOST_FINDINGS:
                    self._counts[finding] = self._counts.get(finding, 0) + 1

    def documented(self, call: str, path: str, values: tuple[str, ...]) -> None:
        """Remembers the documented values beside which an unknown one was seen."""
        self._values[call, path] = values

    def __iter__(self) -> Iterator[tuple[Finding, int]]:
        return iter(sorted(self._counts.items()))

    def __len__(self) -> int:
        return len(self._counts)

    def __repr__(self) -> str:
        return f"<Drift: {len(self._counts)} findings>"

    def clear(self) -> None:
        """Forgets everything."""
        with self._lock:
            self._counts.clear()

    def propose(self) -> str:
        """Overlays that would add to the spec what was seen, as YAML, one document per endpoint."""
        calls = sorted({finding.call for finding in self._counts})
        return "---\n".join(self._overlay(call) for call in calls)

    def _overlay(self, call: str) -> str:
        added: dict[str, Any] = {}
        changed: dict[str, Any] = {}
        for finding in sorted(self._counts):
            if finding.call != call:
                continue
            if finding.kind == "unknown field":
                _place(added, finding.path)["type"] = _spec_type(finding.detail)
            elif finding.kind == "unknown value":
                known = list(self._values.get((call, finding.path), ()))
                _place(changed, finding.path).setdefault("enum", known).append(finding.detail)
            else:
                _place(changed, finding.path)["type"] = _spec_type(finding.detail)
        lines = [f"# {call}", "reason: A client received this from the exchange, and the spec does not have it."]
        for word, tree in (("add", added), ("change", changed)):
            if tree:
                lines += [f"{word}:", "  response:", *_yaml(tree, 4)]
        return "\n".join(lines) + "\n"


def _place(tree: dict[str, Any], path: str) -> dict[str, Any]:
    for name in path.split(".") if path else ():
        tree = tree.setdefault("fields", {}).setdefault(name, {})
    return tree


def _yaml(tree: dict[str, Any], indent: int) -> Iterator[str]:
    for name, value in tree.items():
        key = name if name.isidentifier() else msgspec.json.encode(name).decode()
        if isinstance(value, dict):
            yield f"{' ' * indent}{key}:"
            yield from _yaml(value, indent + 2)
        else:
            yield f"{' ' * indent}{key}: {msgspec.json.encode(value).decode()}"


def _spec_type(json_type: str) -> str:
    return {"object": "object", "list": "list", "bool": "flag", "int": "integer", "number": "decimal"}.get(
        json_type, "text"
    )


class DriftRecorder:
    """Records the differences of one response."""

    def __init__(self, call: str, drift: Drift, *, strict: bool) -> None:
        self.call = call
        self.drift = drift
        self.strict = strict
        self.findings: list[Finding] = []

    def unknown_field(self, path: str, raw: Any) -> None:
        """A member that the spec does not have."""
        self._add("unknown field", path, json_type(raw))

    def type_mismatch(self, path: str, expected: str, raw: Any) -> None:  # noqa: ARG002 - part of the protocol
        """A value whose JSON type cannot be what the spec says."""
        self._add("type", path, json_type(raw))

    def unknown_value(self, path: str, raw: str, values: tuple[str, ...]) -> None:
        """A value that the documented ones do not include."""
        self.drift.documented(self.call, path, values)
        self._add("unknown value", path, raw)

    def unreadable_value(self, path: str, raw: Any) -> None:
        """A value that cannot be converted."""
        self._add("unreadable", path, json_type(raw))

    def _add(self, kind: str, path: str, detail: str) -> None:
        self.findings.append(Finding(kind, self.call, path[:LONGEST_NAME], detail[:LONGEST_NAME]))

    def close(self) -> None:
        """Counts what was found; under ``strict`` raises ``DriftError`` when anything was."""
        self.drift.add(self.findings)
        if self.strict and self.findings:
            found = "; ".join(f"{kind} {path or 'data'} ({detail})" for kind, _, path, detail in self.findings[:10])
            raise DriftError(f"The response differs from the spec: {found}.", call=self.call, acted="yes")


def json_type(raw: Any) -> str:
    """What JSON calls the value."""
    for type_, word in ((bool, "bool"), (int, "int"), (str, "text"), (list, "list"), (dict, "object")):
        if isinstance(raw, type_):
            return word
    return "null" if raw is None else "number"
