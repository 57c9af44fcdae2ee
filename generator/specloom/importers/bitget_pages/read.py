"""A file of the docs as a page, or a line in the report that says why not."""

from specloom.importers.bitget_pages.html import read_html
from specloom.importers.bitget_pages.markdown import read_markdown
from specloom.importers.bitget_pages.pages import Page
from specloom.importers.files import RawFile, read_text
from specloom.importers.report import ImportReport

_LARGEST = 4_000_000


def read_page(raw: RawFile, report: ImportReport) -> Page | None:
    """The page; ``None`` where it cannot be read, with the reason in the report."""
    text = read_text(raw, report, _LARGEST)
    if text is None:
        return None
    is_html = raw.path.lower().endswith((".html", ".htm")) or text.lstrip()[:9].lower() in ("<!doctype", "<html lan")
    try:
        blocks = read_html(text) if is_html else read_markdown(text)
    except RecursionError:
        report.add("nesting", raw.path, 0, "the page is nested too deeply to read", "error")
        return None
    if not blocks:
        report.add("empty", raw.path, 0, "nothing readable stands on the page", "error")
    return Page(raw.path, raw.sha256, blocks)
