"""Imports endpoints that no doc page describes from the facts that other sources agree on."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import msgspec

from specloom.importers.assemble import learn, plain_summary, spec_of
from specloom.importers.decisions import Decisions, load_decisions
from specloom.importers.dictionary import Dictionary, load_dictionary
from specloom.importers.draft import Draft
from specloom.importers.names import call_name, spec_file, version_of
from specloom.importers.report import ImportReport
from specloom.importers.summaries import Summaries, Words, load_summaries
from specloom.importers.values import Value, walk
from specloom.importers.writer import Existing, add_words, apply, modeline, read_existing
from specloom.importers.yamltext import document
from specloom.naming import NamingError

ENDPOINTS = "endpoints.jsonl"
SCHEMAS = "schemas-not-in-docs.jsonl"
_MANY = re.compile(
    r"(?:list|records?|history|orders|fills|trades|traces|pairs|symbols|weights|flow|growth|rates?|long[-_]short"
    r"|buy[-_]sell|borrow|ongoing|reduces|ads|method|summary|group|static|product|all)$",
    re.IGNORECASE,
)
_PAGED = frozenset(("limit", "pageNo", "pageNum", "period", "count", "cursor"))


class _Row(msgspec.Struct):
    """A parameter or answer field of the facts."""

    name: str
    type: str = "string"
    required: bool = False
    enum: list[str] = []
    fields: list["_Row"] = []


class _Endpoint(msgspec.Struct):
    """A line of the endpoint list."""

    method: str
    path: str
    version: str
    private: bool | None = None
    page: str | None = None
    successor: list[str] = []


class _Schema(msgspec.Struct):
    """A line of the schema list."""

    method: str
    path: str
    private: bool | None = None
    params: list[_Row] = []
    response: list[_Row] = []


_LineT = TypeVar("_LineT", _Endpoint, _Schema)


def import_facts(source: Path, into: Path, *, dry_run: bool = False, report: Path | None = None) -> ImportReport:
    """Write every endpoint that the facts know and no page describes; pages and hand-written files are left alone.

    Endpoints without a schema are written where the exchange's own map names their successor, open to any parameter.
    Raises ``OSError`` when a folder cannot be read or written, ``ValueError`` when an input is not YAML.
    """
    made = ImportReport()
    endpoints = _read(source / ENDPOINTS, _Endpoint, made)
    schemas = {(schema.method, schema.path): schema for schema in _read(source / SCHEMAS, _Schema, made)}
    decisions, dictionary = load_decisions(into), load_dictionary(into)
    existing = read_existing(into, "rest")
    drafts = _drafts(endpoints, schemas, existing, decisions, made)
    for draft in drafts.values():
        learn(draft, dictionary, made)
    files = _files(drafts, dictionary, decisions, load_summaries(into), existing, made)
    owned = {name: file for name, file in existing.items() if file.kind == "facts"}
    apply(into, files, owned, made, dry_run=dry_run)
    add_words(into, dictionary, made, dry_run=dry_run)
    made.endpoints = len(files)
    made.settle()
    made.compare(None)
    if report:
        made.write(report)
    return made


def _read(file: Path, kind: type[_LineT], report: ImportReport) -> list[_LineT]:
    """The file's lines; those that cannot be read are reported and left out."""
    decoder = msgspec.json.Decoder(kind)
    found = []
    for number, line in enumerate(file.read_bytes().split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            found.append(decoder.decode(line))
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            report.add("facts", file.name, number, f"the line cannot be read: {error}", "error")
    return found


def _drafts(
    endpoints: Sequence[_Endpoint],
    schemas: Mapping[tuple[str, str], _Schema],
    existing: Mapping[str, Existing],
    decisions: Decisions,
    report: ImportReport,
) -> dict[str, Draft]:
    drafts: dict[str, Draft] = {}
    successors = _predecessors(endpoints, decisions)
    for endpoint in sorted(endpoints, key=lambda one: (one.path, not one.successor, one.method)):
        schema = schemas.get((endpoint.method, endpoint.path))
        if endpoint.page or not (schema or endpoint.successor):
            continue
        name = _file(endpoint, report)
        taken = existing.get(name)
        if not name or (taken and taken.kind != "facts"):
            continue
        if name in drafts:
            report.add("two-methods", ENDPOINTS, 0, f"{endpoint.path} is known with two methods; one was kept", "note")
            continue
        drafts[name] = _draft(endpoint, schema, decisions, report)
        drafts[name].supersedes = successors.get(endpoint.path, [])
    return drafts


def _file(endpoint: _Endpoint, report: ImportReport) -> str:
    try:
        call_name(endpoint.path)
        return spec_file(endpoint.path)
    except NamingError as error:
        report.add("path", ENDPOINTS, 0, f"{endpoint.path[:80]}: {error}", "error")
        return ""


def _predecessors(endpoints: Sequence[_Endpoint], decisions: Decisions) -> dict[str, list[str]]:
    """Path of a successor to the calls that it replaces."""
    found: dict[str, list[str]] = {}
    for endpoint in endpoints:
        for successor in endpoint.successor:
            right = decisions.superseded(endpoint.path) or decisions.successor(successor)
            found.setdefault(right.partition(" ")[2], []).append(call_name(endpoint.path))
    return found


def _draft(endpoint: _Endpoint, schema: _Schema | None, decisions: Decisions, report: ImportReport) -> Draft:
    params = _values(schema.params if schema else [])
    for value in walk(params):
        value.is_param = True
    return Draft(
        method=decisions.methods(endpoint.path) or endpoint.method,
        path=endpoint.path,
        source={"kind": "facts"},
        rate_limit={"undocumented": True},
        params=params,
        answer=_answer(endpoint, schema, report),
        signed=endpoint.private is not False,
        open_params=schema is None or (version_of(endpoint.path) == "v1" and not schema.params),
        deprecated=bool(endpoint.successor),
        page=ENDPOINTS,
    )


def _answer(endpoint: _Endpoint, schema: _Schema | None, report: ImportReport) -> Value:
    """What stands under ``data``. The facts list its fields, but not whether it is one object or a list of them."""
    if schema is None or not schema.response:
        return Value("", "any")
    fields = _fields(schema.response)
    nested = any(value.kind == "list" and value.fields for value in fields.values())
    name = endpoint.path.rpartition("/")[2]
    many = not nested and (bool(_MANY.search(name)) or any(row.name in _PAGED for row in schema.params))
    kind = "list" if many else "object"
    report.add(
        "shape", SCHEMAS, 0, f"{endpoint.path}: the facts do not say whether data is a list; taken as {kind}", "note"
    )
    return Value("", kind, fields=fields)


def _values(rows: Sequence[_Row]) -> dict[str, Value]:
    return {row.name: _value(row) for row in rows}


def _value(row: _Row) -> Value:
    kind = {"array": "list", "object": "object"}.get(row.type, "scalar")
    value = Value(
        row.name, kind, column=row.type, required=row.required, values=tuple(dict.fromkeys(row.enum)), stated=True
    )
    value.fields = _values(row.fields)
    return value


def _fields(rows: Sequence[_Row]) -> dict[str, Value]:
    """Answer fields: nothing there is required."""
    fields = _values(rows)
    for value in walk(fields):
        value.required = None
    return fields


def _files(  # noqa: PLR0917 - every one of them is needed here
    drafts: Mapping[str, Draft],
    dictionary: Dictionary,
    decisions: Decisions,
    summaries: Summaries,
    existing: Mapping[str, Existing],
    report: ImportReport,
) -> dict[str, str]:
    files = {}
    for name, draft in sorted(drafts.items()):
        key = f"{draft.method} {draft.path}"
        summary = summaries.choose(key, existing.get(name), plain_summary(draft, decisions), ENDPOINTS, report)
        before = existing.get(name)
        own = Words(summary, before.words.get("description") if before else None)
        files[name] = document(spec_of(draft, dictionary, decisions, own), modeline(name, "endpoint"))
    return files
