"""An import of the catalogue: find the operations in all files, read each once, write what changed."""

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from specloom.importers.bitget_catalog.embedded import canonical_address, embedded_values
from specloom.importers.bitget_catalog.find import Operation, find_operations
from specloom.importers.bitget_catalog.operations import OperationReader, Place
from specloom.importers.bitget_catalog.texts import is_dummy
from specloom.importers.decisions import Decisions, load_decisions
from specloom.importers.draft import Draft
from specloom.importers.files import RawFile, find_files, read_text
from specloom.importers.names import call_name, spec_file, version_of
from specloom.importers.publish import Pages, publish
from specloom.importers.report import ImportReport
from specloom.importers.source_run import run_source
from specloom.importers.source_store import SourceDrafts
from specloom.naming import NamingError

NAME = "bitget-catalog"
RANK = 10
_SUFFIXES = (".html", ".htm", ".json")
_LARGEST = 60_000_000
Progress = Callable[[int, int], None]


class _Found(msgspec.Struct, frozen=True):
    operation: Operation
    place: Place
    text: str


def import_catalog(
    source: Path,
    into: Path,
    *,
    name: str = NAME,
    dry_run: bool = False,
    yes: bool = False,
    report: Path | None = None,
    progress: Progress | None = None,
) -> ImportReport:
    """Import a folder of saved catalogue pages, or of JSON files with the same operation objects, into a spec folder.

    ``name`` is the source's name among those of the venue. ``progress`` is called with the files read and their total.
    ``report`` is a JSON file for the findings. ``yes`` allows that more than a tenth of the endpoints goes. Raises
    ``OSError`` when a folder cannot be read or written, ``ValueError`` when an input of the spec folder cannot be read,
    when no operation is there, or when too much would go.
    """
    raws = find_files(source, _SUFFIXES)
    if not raws:
        message = f"{source}: no files (.html, .htm or .json) stand below this folder"
        raise ValueError(message)

    def read(made: ImportReport) -> None:
        found, unread = _find_all(raws, made, progress)
        if not found:
            message = f"{source}: none of the {len(raws)} files holds an operation; save the pages with their scripts"
            raise ValueError(message)
        own = _drafts(found, name, load_decisions(into), made)
        pages = Pages({one.place.page for one in found}, unread)
        publish(into, own, pages, made, dry_run=dry_run, yes=yes)

    return run_source(into, name, [(raw.path, raw.sha256) for raw in raws], read, dry_run=dry_run, report=report)


def _find_all(raws: list[RawFile], report: ImportReport, progress: Progress | None) -> tuple[list[_Found], set[str]]:
    """Every operation of every file, and the files in which none could be found."""
    found: list[_Found] = []
    unread = set()
    for number, raw in enumerate(raws, 1):
        operations = _find(raw, report)
        found.extend(operations)
        if not operations:
            unread.add(raw.path)
        if progress:
            progress(number, len(raws))
    return found, unread


def _find(raw: RawFile, report: ImportReport) -> list[_Found]:
    text = read_text(raw, report, _LARGEST)
    if text is None:
        return []
    is_html = not raw.path.lower().endswith(".json")
    address = canonical_address(text) if is_html else None
    found: list[_Found] = []
    try:
        for value in embedded_values(text, is_html=is_html):
            found += [_Found(one, _place(one, raw, text, address), text) for one in find_operations(value)]
    except (ValueError, RecursionError) as error:
        report.add("not-json", raw.path, 0, f"the data of the page cannot be read: {error}", "error")
    if not found:
        report.add("no-operation", raw.path, 0, "the file holds no operation")
    return found


def _place(operation: Operation, raw: RawFile, text: str, address: str | None) -> Place:
    stated = operation.data.get("official_source")
    own = str(stated) if isinstance(stated, str) else f"{address or raw.path.rpartition('.')[0]}#{operation.slug}"
    at = text.find(f'"{operation.path}"')
    data = msgspec.json.encode(operation.data, order="sorted")
    line = text.count("\n", 0, at) + 1 if at >= 0 else 0
    return Place(f"{raw.path}#{operation.slug}", line, own, hashlib.sha256(data).hexdigest())


def _drafts(found: Iterable[_Found], name: str, decisions: Decisions, report: ImportReport) -> SourceDrafts:
    """One draft for each method and path, whatever page it stands on; of two descriptions the longer is taken."""
    own = SourceDrafts(name, RANK)
    best: dict[str, _Found] = {}
    for one in found:
        before = best.setdefault(one.operation.key, one)
        if before.place.sha256 != one.place.sha256:
            longer = max(before, one, key=lambda each: len(msgspec.json.encode(each.operation.data)))
            best[one.operation.key] = longer
            text = f"{one.operation.key} is described on {before.place.page}, too, in other words; the longer was taken"
            report.add("same-call", one.place.page, one.place.line, text)
    for one in best.values():
        draft = _draft(one, decisions, report)
        if draft is not None:
            _keep(own, draft, report)
    return own


def _draft(one: _Found, decisions: Decisions, report: ImportReport) -> Draft | None:
    data = one.operation.data
    if is_dummy(one.operation.path, data.get("summary"), data.get("slug"), data.get("description")):
        report.add("dummy", one.place.page, one.place.line, f"{one.operation.key} is a placeholder; it was left out")
        return None
    draft = OperationReader(one.operation, one.place, report).read()
    draft.method = decisions.methods(draft.path) or draft.method
    try:
        call_name(draft.path)
    except NamingError as error:
        report.add("path", draft.page, draft.line, f"{draft.path[:80]} cannot be a call: {error}", "error")
        return None
    if not version_of(draft.path):
        report.add("path", draft.page, draft.line, f"{draft.path[:80]} names no version", "error")
        return None
    return draft


def _keep(own: SourceDrafts, draft: Draft, report: ImportReport) -> None:
    file = spec_file(draft.path)
    before = own.endpoints.setdefault(file, draft)
    if before is not draft:
        text = f"{draft.method} {draft.path} and {before.method} {before.path} would be one file; the first was kept"
        report.add("same-path", draft.page, draft.line, text, "error")
