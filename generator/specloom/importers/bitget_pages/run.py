"""An import from start to end: find the pages, read all of them, write what changed."""

from collections.abc import Callable
from pathlib import Path

from specloom.importers.bitget_pages.errors import report_unknown_codes
from specloom.importers.bitget_pages.pages import Page
from specloom.importers.bitget_pages.read import read_page
from specloom.importers.bitget_pages.sort import sort_pages
from specloom.importers.decisions import load_decisions
from specloom.importers.files import RawFile, find_files
from specloom.importers.publish import Pages, publish
from specloom.importers.report import ImportReport
from specloom.importers.source_run import run_source
from specloom.importers.source_store import SourceDrafts

NAME = "bitget-docs"
_SUFFIXES = (".md", ".mdx", ".html", ".htm")
Progress = Callable[[int, int], None]


def import_docs(
    source: Path,
    into: Path,
    *,
    name: str = NAME,
    dry_run: bool = False,
    yes: bool = False,
    report: Path | None = None,
    progress: Progress | None = None,
) -> ImportReport:
    """Import a folder of doc pages into a spec folder.

    ``name`` is the source's name among those of the venue. ``progress`` is called with the pages read and their total.
    ``report`` is a JSON file for the findings. ``yes`` allows that more than a tenth of the endpoints goes. Raises
    ``OSError`` when a folder cannot be read or written, ``ValueError`` when an input of the spec folder cannot be read,
    when no page is there, or when too much would go.
    """
    raws = find_files(source, _SUFFIXES)
    if not raws:
        message = f"{source}: no pages (.md, .mdx, .html or .htm) stand below this folder"
        raise ValueError(message)

    def read(made: ImportReport) -> None:
        pages = _read_all(raws, made, progress)
        drafts = sort_pages(pages, load_decisions(into), made)
        report_unknown_codes(pages, into, made)
        own = SourceDrafts(name, 0, drafts.endpoints, drafts.channels)
        standing = {raw.path for raw in raws}
        found = Pages(standing, standing - set(own.pages().values()))
        publish(into, own, found, made, dry_run=dry_run, yes=yes)

    return run_source(into, name, [(raw.path, raw.sha256) for raw in raws], read, dry_run=dry_run, report=report)


def _read_all(raws: list[RawFile], report: ImportReport, progress: Progress | None) -> list[Page]:
    pages = []
    for number, raw in enumerate(raws, 1):
        page = read_page(raw, report)
        if page:
            pages.append(page)
        if progress:
            progress(number, len(raws))
    return pages
