"""One endpoint page as a draft of its spec."""

import difflib
import re

from specloom.importers.answers import read_answer
from specloom.importers.bitget_pages.examples import Curl, find_curl, find_json
from specloom.importers.bitget_pages.pages import Line, Page, Section, Table
from specloom.importers.bitget_pages.request_lines import request_line
from specloom.importers.bitget_pages.tables import is_parameters, read_tree
from specloom.importers.draft import Draft, most_items
from specloom.importers.effect_rules import asks_in_title
from specloom.importers.nodes import Node
from specloom.importers.paging import longest_range
from specloom.importers.rate_limits import LimitReader
from specloom.importers.report import ImportReport
from specloom.importers.requests import read_params, request_example
from specloom.importers.values import Value

_HEADINGS = {"request param": "request", "response": "response", "return": "response", "push": "push"}
_DEPRECATED = re.compile(
    r"deprecated|will be (?:taken )?offline|no longer (?:maintained|supported|available)", re.IGNORECASE
)


def read_endpoint(page: Page, report: ImportReport) -> Draft | None:
    """The endpoint of a page; ``None`` when the page describes none."""
    where = request_line(page)
    if where is None:
        return None
    line, method, path = where.line, where.method, where.path
    curl = find_curl(page, report)
    examples = [example for example in find_json(page, report) if isinstance(example.value, dict)]
    _check_curl(curl, path, page, line, report)
    params = _read_params(page, curl, report)
    answer, answers = read_answer(parameter_tables(page, report, "response"), examples, page.path, report)
    notes = [note.text for note in page.lines()]
    signed = curl.signed if curl else method != "GET"
    draft = Draft(
        method=method,
        path=path,
        source={"kind": "page", "page": page.path, "sha256": page.sha256},
        rate_limit=LimitReader(page.path, report, "uid" if signed else "ip").read(page.numbered()),
        params=params,
        answer=answer,
        signed=signed,
        asks=asks_in_title(page.title),
        page=page.path,
        line=line,
        longest_range=longest_range(params, notes),
        most_items=most_items(notes),
        body_list=curl is not None and isinstance(curl.params, list),
        deprecated=_is_deprecated(page),
        answers=answers,
    )
    draft.request = request_example(curl.params, params, curl.line, page.path, report) if curl else None
    return draft


def _check_curl(curl: Curl | None, path: str, page: Page, line: int, report: ImportReport) -> None:
    if curl is None:
        report.add("no-example", page.path, line, "the page has no request example", "note")
    elif curl.path and curl.path.rstrip("/") != path:
        report.add("path", page.path, curl.line, f"the example asks {curl.path}, the request line says {path}")


def _is_deprecated(page: Page) -> bool:
    """Only the title and the lines above the request line speak of the endpoint as a whole."""
    head = [block for block in page.blocks[:12] if isinstance(block, Line)]
    return "deprecated" in page.title.lower() or any(
        _DEPRECATED.search(line.text) and re.search(r"\b(?:interface|endpoint|api)\b", line.text, re.IGNORECASE)
        for line in head
    )


def parameter_tables(page: Page, report: ImportReport, kind: str) -> list[Node]:
    """The rows of all parameter tables of a kind: ``request``, ``response`` or ``push``."""
    nodes: list[Node] = []
    for section in page.sections():
        for table in section.tables():
            if is_parameters(table) and _kind(section, table, page, report) == kind:
                nodes.extend(read_tree(table, page, report))
            elif not is_parameters(table) and _stated_kind(section) == kind:
                text = "a table has headings that are not known; it was left out"
                report.add("table", page.path, table.line, text, "error")
    return nodes


def _stated_kind(section: Section) -> str | None:
    heading = section.heading.text.lower()
    return next((kind for word, kind in _HEADINGS.items() if word in heading), None)


def _kind(section: Section, table: Table, page: Page, report: ImportReport) -> str:
    """What a parameter table describes: as its heading says, else as a misspelt heading or its columns suggest."""
    stated = _stated_kind(section)
    if stated:
        return stated
    first = section.heading.text.lower().partition(" ")[0]
    near = difflib.get_close_matches(first, ("request", "response", "return", "push"), 1, 0.7)
    kind = {"return": "response"}.get(near[0], near[0]) if near else ""
    kind = kind or ("request" if any("requir" in head.lower() for head in table.header) else "response")
    text = f"the heading '{section.heading.text[:60]}' is not known; the table was read as {kind}"
    report.add("heading", page.path, table.line, text)
    return kind


def _read_params(page: Page, curl: Curl | None, report: ImportReport) -> dict[str, Value]:
    nodes = parameter_tables(page, report, "request")
    return read_params(nodes, curl.params if curl else None, curl.line if curl else 0, page.path, report)
