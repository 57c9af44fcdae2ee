"""Error tables: which codes the pages name that the error catalogue lacks."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from specloom.importers.bitget_pages.pages import Page, Row, Table
from specloom.importers.report import ImportReport

_CODE = re.compile(r"\d{1,6}")
_CATALOGUED = re.compile(r"^  \"?([A-Za-z0-9_-]+)\"?:", re.MULTILINE)
_COLUMNS = 2


def error_tables(pages: Sequence[Page]) -> Iterator[tuple[Page, Row, str]]:
    """Every row of every error table with its code; the header's columns may stand in either order."""
    for page in pages:
        for block in page.blocks:
            if isinstance(block, Table) and _is_error_table(block):
                for row in block.rows:
                    yield page, row, _code(row)


def _is_error_table(table: Table) -> bool:
    return (
        len(table.header) == _COLUMNS
        and any("code" in head.lower() for head in table.header)
        and any("error" in head.lower() for head in table.header)
    )


def _code(row: Row) -> str:
    return next((cell.strip("` ") for cell in row.cells if _CODE.fullmatch(cell.strip("` "))), "")


def report_unknown_codes(pages: Sequence[Page], into: Path, report: ImportReport) -> None:
    """Report codes without an entry in the error catalogue, and rows without a code."""
    files = sorted((into / "errors").glob("*.yaml"))
    known = {code for file in files for code in _CATALOGUED.findall(file.read_text(encoding="utf-8"))}
    for page, row, code in error_tables(pages):
        if not code:
            report.add("no-code", page.path, row.line, "an error table's row has no code")
        elif files and code not in known:
            report.add("new-code", page.path, row.line, f"the error catalogue lacks {code}")
