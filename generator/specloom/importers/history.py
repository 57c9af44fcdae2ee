"""Pages that are gone, moved or renamed since the last import, and the spec files that an import may replace."""

from collections.abc import Collection, Mapping
from pathlib import Path

from specloom.importers.report import ImportReport
from specloom.importers.writer import Existing

_FROM_PAGES = ("page", "catalog", "openapi")


class History:
    """The spec files of before, by file and by page."""

    def __init__(self, existing: Mapping[str, Existing]) -> None:
        """Hold all existing spec files."""
        self._existing = existing
        self._by_page = {file.page: file for file in existing.values() if file.kind in _FROM_PAGES and file.page}

    def before(self, name: str, page: str) -> Existing | None:
        """The file that stood here, or that was made from the same page under another name."""
        return self._existing.get(name) or self._by_page.get(page)

    def imported(self) -> dict[str, Existing]:
        """The files that pages gave."""
        return {name: file for name, file in self._existing.items() if file.kind in _FROM_PAGES}

    def replaced(self, files: Collection[str]) -> dict[str, Existing]:
        """The files of other clients' facts that pages now describe."""
        return {name: file for name, file in self._existing.items() if name in files and file.kind == "facts"}


def report_moves(
    before: Mapping[str, str], now: Mapping[str, str], pages: Collection[str], report: ImportReport
) -> None:
    """Say which specs follow a page that was moved, renamed or given another path.

    ``before`` and ``now`` map spec file to page; ``pages`` are all that the source has now.
    """
    new_home = {page: name for name, page in now.items()}
    for name, page in sorted(before.items()):
        after = now.get(name)
        if after is None and page in new_home:
            report.moved.append((name, new_home[page]))
            report.add("renamed", page, 0, f"{name} is now {new_home[page]}")
        elif after is None:
            report.add("page-gone", page, 0, f"the page is gone, and what it stated of {name} with it")
        elif after != page and page not in pages:
            report.moved.append((page, after))
            report.add("page-moved", after, 0, f"the page was {page}", "note")


def report_orphans(into: Path, removed: Collection[str], report: ImportReport) -> None:
    """Overlays over files that are gone: decisions that a person must look at again."""
    for name in removed:
        if (into / "overlays" / name).exists():
            report.add("orphan-overlay", f"overlays/{name}", 0, "the file below this overlay is gone", "error")
