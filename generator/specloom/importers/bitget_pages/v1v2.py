"""The exchange's own table of v1 endpoints and their v2 successors."""

import re
from collections.abc import Sequence

from specloom.importers.bitget_pages.pages import Page, Table
from specloom.importers.decisions import Decisions
from specloom.importers.report import ImportReport

_ENDPOINT = re.compile(r"(GET|POST|PUT|DELETE)\s+/?(api/\S+)", re.IGNORECASE)
_COLUMNS = 2


def read_map(pages: Sequence[Page], decisions: Decisions, report: ImportReport) -> dict[str, list[str]]:
    """Path of a successor (``/api/v2/…``) to the v1 paths that it replaces, over all pages that hold such a table."""
    found: dict[str, list[str]] = {}
    for page in pages:
        for block in page.blocks:
            if isinstance(block, Table) and _is_map(block):
                _read(block, page, decisions, found, report)
    return found


def _is_map(table: Table) -> bool:
    heads = [head.lower() for head in table.header]
    return len(heads) == _COLUMNS and "v1" in heads[0] and "v2" in heads[1]


def _read(table: Table, page: Page, decisions: Decisions, found: dict[str, list[str]], report: ImportReport) -> None:
    for row in table.rows:
        old, new = (_endpoints(cell) for cell in (*row.cells, "", "")[:_COLUMNS])
        if not old and row.cells[:1] and row.cells[0].strip().lower() not in ("n/a", ""):
            report.add("map", page.path, row.line, f"'{row.cells[0][:60]}' is no endpoint")
        for path in (endpoint.partition(" ")[2] for endpoint in old):
            for successor in new:
                right = decisions.superseded(path) or decisions.successor(successor)
                found.setdefault(right.partition(" ")[2], []).append(path)


def _endpoints(cell: str) -> list[str]:
    return [f"{method.upper()} /{path}" for method, path in _ENDPOINT.findall(cell)]
