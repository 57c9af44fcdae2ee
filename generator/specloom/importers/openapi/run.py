"""An import of OpenAPI files: read all, find the operations, name them, read each once, write what changed."""

from collections.abc import Callable, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Literal

import msgspec

from specloom.importers.decisions import load_decisions
from specloom.importers.draft import Draft
from specloom.importers.files import RawFile, find_files, raw_file
from specloom.importers.names import version_of
from specloom.importers.openapi.calls import Named, name_calls
from specloom.importers.openapi.find import Operation, find_operations
from specloom.importers.openapi.library import Library
from specloom.importers.openapi.operations import read_operation
from specloom.importers.openapi.reading import Reading
from specloom.importers.openapi.rules import Facts, Rules, applies, load_rules, locate
from specloom.importers.openapi.schemas import SchemaReader
from specloom.importers.openapi.stated import EXTENSION
from specloom.importers.openapi.venue_files import add_shared_files, peel_of
from specloom.importers.publish import Pages, publish
from specloom.importers.report import ImportReport
from specloom.importers.source_run import run_source
from specloom.importers.source_store import SourceDrafts, load_sources
from specloom.naming import NamingError, call_name, spec_path, spec_path_of_call

NAME = "openapi"
RANK = 20
_SUFFIXES = (".json", ".yaml", ".yml")
Progress = Callable[[int, int], None]


class ImportOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How to import.

    ``name`` is the source's among those of the venue; ``names`` how calls are named, as ``import.yaml`` says where left
    out; ``only`` a pattern of calls or paths; ``yes`` allows that more than a tenth of the endpoints goes.
    """

    name: str = NAME
    names: Literal["url", "operation"] | None = None
    only: str | None = None
    dry_run: bool = False
    yes: bool = False
    report: Path | None = None


def import_openapi(
    sources: Sequence[Path], into: Path, options: ImportOptions, progress: Progress | None = None
) -> ImportReport:
    """Import OpenAPI files, or folders of them, into a spec folder.

    ``progress`` is called with the operations read and their total. Raises ``OSError`` when a file cannot be read or
    written, ``ValueError`` when an input of the spec folder cannot be read, when no operation is there, or when too
    much would go.
    """
    raws = collect(sources)
    if not raws:
        message = f"{sources[0]}: no files (.json, .yaml or .yml) stand below this folder"
        raise ValueError(message)
    pages = [(raw.path, raw.sha256) for raw in raws]
    pages += [("--names", options.names or ""), ("--only", options.only or "")]

    def read(made: ImportReport) -> None:
        made.pages = len(raws)
        library = Library(raws, made)
        own = _read_all(library, into, options, made, progress)
        standing = {draft.page for draft in own.endpoints.values()}
        publish(into, own, Pages(standing, library.unread), made, dry_run=options.dry_run, yes=options.yes)

    return run_source(into, options.name, pages, read, dry_run=options.dry_run, report=options.report)


def collect(sources: Sequence[Path]) -> list[RawFile]:
    """The files of all sources, named from the folder that holds them all; ``OSError`` when one cannot be read."""
    found: dict[Path, RawFile] = {}
    for source in sources:
        raws = find_files(source, _SUFFIXES) if source.is_dir() else [raw_file(source.name, source)]
        found |= {raw.file.resolve(): raw for raw in raws}
    root = _common_folder(list(found))
    named = [msgspec.structs.replace(raw, path=file.relative_to(root).as_posix()) for file, raw in found.items()]
    return sorted(named, key=lambda raw: raw.path)


def _common_folder(files: Sequence[Path]) -> Path:
    root = files[0].parent if files else Path()
    while not all(file.is_relative_to(root) for file in files):
        root = root.parent
    return root


def _read_all(
    library: Library, into: Path, options: ImportOptions, report: ImportReport, progress: Progress | None
) -> SourceDrafts:
    rules = load_rules(load_decisions(into))
    if options.names is not None:
        rules = msgspec.structs.replace(rules, names=options.names)
    operations = [one for file in library.files for one in find_operations(file, library, report)]
    if not operations and not library.unread:
        message = "none of the files has operations; give OpenAPI 3 files with paths"
        raise ValueError(message)
    written = [name for file in library.files for name in add_shared_files(file, into)] if not options.dry_run else []
    report.added += written
    named = [one for operation in operations if (one := _named(operation, rules, report))]
    peels = {file.path: peel for file in library.files if (peel := peel_of(file))}
    peeled = {path: msgspec.structs.replace(rules, envelope=peel) for path, peel in peels.items()}
    own = SourceDrafts(options.name, RANK)
    before = load_sources(into).get(options.name, SourceDrafts(options.name)).endpoints if options.only else {}
    own.endpoints = dict(before)
    for number, (one, call) in enumerate(zip(named, name_calls(named, rules), strict=True), 1):
        if options.only is None or _is_chosen(one.operation.path, call, options.only):
            own_rules = peeled.get(one.operation.file.path, rules)
            draft = read_operation(_reading(one, call, own_rules, library, report))
            _keep(own.endpoints, draft, report)
        if progress:
            progress(number, len(named))
    return own


def _reading(one: Named, call: str, rules: Rules, library: Library, report: ImportReport) -> Reading:
    return Reading(
        named=one,
        call=call,
        facts=_facts(one, rules),
        rules=rules,
        library=library,
        schemas=SchemaReader(library, one.operation.where, report, rules.enum_members),
        report=report,
    )


def _is_chosen(path: str, call: str, only: str) -> bool:
    return fnmatchcase(call, only) or fnmatchcase(path, only)


def _keep(kept: dict[str, Draft], draft: Draft, report: ImportReport) -> None:
    file = spec_path_of_call(draft.call, draft.path) if draft.call else spec_path(draft.path)
    before = kept.get(file)
    if before is not None and before.page != draft.page and before.line:
        name = draft.source["file"]
        text = f"{draft.method} {draft.path} and {before.method} {before.path} would be one file; the first was kept"
        report.add("same-path", name, draft.line, text, "error")
        return
    kept[file] = draft


def _named(operation: Operation, rules: Rules, report: ImportReport) -> Named | None:
    """The operation with what its name is made of; ``None``, and reported, where no name can be made."""
    where = operation.where
    own = operation.data.get(EXTENSION)
    own_words = own if isinstance(own, dict) else {}
    method = str(operation.data.get(rules.method) or operation.method).upper() if rules.method else operation.method
    facts = _facts_of(operation, method, signed=False)
    group = next((one for one in rules.groups if applies(one.where, facts)), None)
    try:
        call_name(method, operation.path)
    except NamingError as problem:
        report.add("path", where.file, where.line, f"{operation.path[:80]} cannot be a call: {problem}", "error")
        return None
    version = str(own_words.get("version") or version_of(operation.path) or _version(operation.path, rules))
    if not version:
        text = f"{operation.path[:80]} names no version; say one in openapi.versions of import.yaml"
        report.add("path", where.file, where.line, text, "error")
        return None
    host = own_words.get("host") or (group.host if group else None)
    return Named(operation, method, version, group.group if group else None, host, own_words.get("call"))


def _version(path: str, rules: Rules) -> str:
    prefixes = [prefix for prefix in rules.versions if path.startswith(prefix)]
    return rules.versions[max(prefixes, key=len)] if prefixes else ""


def _facts_of(operation: Operation, method: str, *, signed: bool) -> Facts:
    return Facts(operation.file.path, operation.path, method, operation.data, signed)


def _facts(one: Named, rules: Rules) -> Facts:
    """The operation as locators see it: signed where its security asks for anything, or a rule says so."""
    operation = one.operation
    security = operation.data.get("security", operation.file.document.get("security"))
    asks = isinstance(security, list) and any(security) and {} not in security
    facts = _facts_of(operation, one.method, signed=asks)
    found = locate(rules.signed, facts)
    signed = asks if found is None else found.lower() in ("true", "private", "signed")
    return msgspec.structs.replace(facts, signed=signed)
