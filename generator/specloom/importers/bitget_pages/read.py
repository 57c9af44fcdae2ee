"""A file of the docs as a page, or a line in the report that says why not."""

from specloom.importers.bitget_pages.html import read_html
from specloom.importers.bitget_pages.markdown import read_markdown
from specloom.importers.bitget_pages.pages import Page, RawPage
from specloom.importers.report import ImportReport

_LARGEST = 4_000_000


def read_page(raw: RawPage, report: ImportReport) -> Page | None:
    """The page; ``None`` where it cannot be read, with the reason in the report."""
    if raw.size > _LARGEST:
        report.add("too-large", raw.path, 0, f"{raw.size} bytes are more than a page has; it was left out", "error")
        return None
    data = raw.file.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        report.add("encoding", raw.path, line, "the page is not UTF-8; what cannot be read was replaced", "error")
        text = data.decode("utf-8", errors="replace")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\x00" in text:
        report.add("binary", raw.path, text[: text.index("\x00")].count("\n") + 1, "the file is not text", "error")
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
