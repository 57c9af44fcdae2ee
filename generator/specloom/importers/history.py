"""Pages that are gone, moved or renamed since the last import, and pages that can no longer be read."""

from collections.abc import Collection, Mapping
from pathlib import Path

from specloom.importers.report import ImportReport
from specloom.importers.writer import Existing


class History:
    """The imported spec files of before, by file and by page."""

    def __init__(self, existing: Mapping[str, Existing]) -> None:
        """Hold all existing spec files."""
        self._existing = existing
        self._by_page = {file.page: file for file in existing.values() if file.kind == "page"}

    def before(self, name: str, page: str) -> Existing | None:
        """The file that stood here, or that was made from the same page under another name."""
        return self._existing.get(name) or self._by_page.get(page)

    def owned(self, files: Collection[str], failed: Collection[str]) -> dict[str, Existing]:
        """The files that an import may replace or remove: those of pages, save the pages that could not be read now."""
        return {
            name: file
            for name, file in self._existing.items()
            if (name in files and file.kind == "facts")
            or (file.kind == "page" and (name in files or file.page not in failed))
        }

    def lost(self, pages: Collection[str], described: Collection[str]) -> list[Existing]:
        """Files whose page still stands, but describes nothing that could be read."""
        return [file for page, file in self._by_page.items() if page in pages and page not in described]


def report_moves(
    files: Mapping[str, str],
    old: Mapping[str, Existing],
    pages: Collection[str],
    sources: Mapping[str, str],
    report: ImportReport,
) -> None:
    """Say which specs follow a page that was moved, renamed or given another path; ``sources`` maps file to page."""
    new_home = {page: name for name, page in sources.items()}
    for name, before in sorted(old.items()):
        if before.kind != "page":
            continue
        after = sources.get(name)
        if after and after != before.page and before.page not in pages:
            report.moved.append((before.page, after))
            report.add("page-moved", after, 0, f"the page was {before.page}", "note")
        elif after is None and before.page in new_home:
            report.moved.append((name, new_home[before.page]))
            report.add("renamed", before.page, 0, f"{name} is now {new_home[before.page]}")
        elif name not in files:
            report.add("page-gone", before.page, 0, f"the page is gone, and {name} with it")


def report_orphans(into: Path, removed: Collection[str], report: ImportReport) -> None:
    """Overlays over files that are gone: decisions that a person must look at again."""
    for name in removed:
        if (into / "overlays" / name).exists():
            report.add("orphan-overlay", f"overlays/{name}", 0, "the file below this overlay is gone", "error")
