"""What all readers of one operation share: where it stands, its schemas, and how findings are reported."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from specloom.importers.openapi.calls import Named
from specloom.importers.openapi.examples import decode_shown
from specloom.importers.openapi.find import Operation
from specloom.importers.openapi.library import Library
from specloom.importers.openapi.rules import Facts, Rules
from specloom.importers.openapi.schemas import SchemaReader
from specloom.importers.report import ImportReport
from specloom.importers.variants import Schema

_JSON = "application/json"


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """One operation under its ``call``, as its readers need it. ``facts`` are what the venue's rules look at."""

    named: Named
    call: str
    facts: Facts
    rules: Rules
    library: Library
    schemas: SchemaReader
    report: ImportReport

    @property
    def operation(self) -> Operation:
        """The operation with its place."""
        return self.named.operation

    @property
    def data(self) -> Mapping[str, Any]:
        """The operation as it stands in the file."""
        return self.named.operation.data

    def note(self, code: str, message: str, level: str = "warning") -> None:
        """Report one thing about the whole operation."""
        where = self.operation.where
        self.report.add(code, where.file, where.line, message, level)

    def note_member(self, code: str, holder: object, member: str, message: str) -> None:
        """Report one thing about a member of an object, at its line where it has one."""
        where = self.library.where(holder, member)
        where = where if where.file else self.operation.where
        self.report.add(code, where.file, where.line, message)

    def media(self, holder: Schema, what: str) -> Schema | None:
        """The JSON of several forms that a body or an answer may have; ``None``, and reported, where it has none."""
        content = holder.get("content")
        if not isinstance(content, dict) or not content:
            if holder:
                self.note("content", f"the {what} has no content")
            return None
        name = next((one for one in content if one.split(";")[0].strip() == _JSON), next(iter(content)))
        if not name.split(";")[0].strip().endswith("json") and name != "*/*":
            done = "its members are read, but they are sent as JSON" if what == "body" else "it is read as JSON"
            self.note_member("media-type", content, name, f"the {what} is {name}; {done}")
        return self.schemas.resolved(content[name])

    def from_members(self, names: list[str]) -> Iterator[object]:
        """The examples that stand in members of the operation, as the venue's rules name them."""
        for name in names:
            shown = self.data.get(name)
            if shown in (None, ""):
                continue
            try:
                yield decode_shown(shown)
            except (ValueError, RecursionError):
                self.note_member("not-json", self.data, name, f"the example '{name}' is not JSON; it was left out")


def shown_in(holder: Mapping[str, Any]) -> Iterator[object]:
    """The examples beside a schema."""
    if holder.get("example") is not None:
        yield holder["example"]
    named = holder.get("examples")
    for one in named.values() if isinstance(named, dict) else ():
        if isinstance(one, dict) and one.get("value") is not None:
            yield one["value"]
