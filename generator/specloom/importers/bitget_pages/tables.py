"""Parameter tables as trees: columns recognised, ``>`` read as nesting, odd rows reported."""

import difflib
import re

from specloom.importers.bitget_pages.pages import Page, Row, Table
from specloom.importers.nodes import Node
from specloom.importers.report import ImportReport

_COLUMNS = {
    "parameter": "name",
    "parameters": "name",
    "parameter name": "name",
    "field": "name",
    "field name": "name",
    "return field": "name",
    "name": "name",
    "type": "type",
    "parameter type": "type",
    "data type": "type",
    "required": "required",
    "mandatory": "required",
    "description": "text",
    "comments": "text",
    "comment": "text",
    "desc": "text",
}
_SHAPES = {3: ("name", "type", "text"), 4: ("name", "type", "required", "text")}
_YES = frozenset(("yes", "y", "true", "required"))
_NO = frozenset(("no", "n", "false", "optional", ""))
_INDEX = re.compile(r"(?:\w*\s*\[|index\s*)(\d+)\]?", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_SPACES = re.compile(r"&(?:nbsp|ensp|emsp|#160|#xa0);|[\u00a0\u2002\u2003\u3000]", re.IGNORECASE)
# Marks of depth before a name: those of the docs, and the lines and arrows that other copies draw.
_INDENTS = "> \t└├│┗┣┃╰╚╠║─━-–—»›→↳·•"  # noqa: RUF001 - each of these is drawn in some copy
_EMPTY = frozenset(("", "n/a", "na", "none", "-", "null"))


def is_parameters(table: Table) -> bool:
    """Whether the table lists parameters or fields, by its header alone; small misspellings are forgiven."""
    return _columns(table) is not None


def read_tree(table: Table, page: Page, report: ImportReport) -> list[Node]:
    """The rows of a parameter table as a tree, in their order."""
    columns = _columns(table)
    if columns is None:
        return []
    _check_header(table, page, report)
    roots: list[Node] = []
    open_nodes: list[tuple[int, Node]] = []
    for row in table.rows:
        read = _read_row(row, columns, page, report)
        if read is None:
            continue
        depth, node = read
        while open_nodes and open_nodes[-1][0] >= depth:
            open_nodes.pop()
        (open_nodes[-1][1].children if open_nodes else roots).append(node)
        open_nodes.append((depth, node))
    return roots


def _columns(table: Table) -> tuple[str, ...] | None:
    """What each column holds; ``None`` when the table lists no parameters."""
    kinds = tuple(_column(cell) for cell in table.header)
    shape = _SHAPES.get(len(kinds))
    if "name" in kinds and len(set(kinds) - {""}) > 1:
        return tuple(kind or usual for kind, usual in zip(kinds, shape, strict=True)) if shape else kinds
    if shape is None:
        return None
    known = sum(kind == usual for kind, usual in zip(kinds, shape, strict=True))
    return shape if known >= len(shape) - 1 else None


def _column(cell: str) -> str:
    key = " ".join(cell.lower().replace("*", "").split())
    if key in _COLUMNS:
        return _COLUMNS[key]
    near = difflib.get_close_matches(key, _COLUMNS, 1, 0.75)
    return _COLUMNS[near[0]] if near else ""


def _check_header(table: Table, page: Page, report: ImportReport) -> None:
    for cell in table.header:
        if " ".join(cell.lower().replace("*", "").split()) not in _COLUMNS:
            report.add("header", page.path, table.line, f"column '{cell}' is not a known heading; read by its place")


def _read_row(row: Row, columns: tuple[str, ...], page: Page, report: ImportReport) -> tuple[int, Node] | None:
    cells = dict(zip(columns, row.cells, strict=False))
    raw = cells.get("name", "")
    depth, name = _depth(raw)
    if not row.whole:
        report.add("cut-row", page.path, row.line, f"the table row of '{name}' breaks off")
    if name.lower() in _EMPTY:
        if any(cell.strip().lower() not in _EMPTY for cell in row.cells):
            report.add("no-name", page.path, row.line, "a table row has no name and was left out")
        return None
    index = _INDEX.fullmatch(name)
    if not index and not _NAME.fullmatch(name):
        name = _mend(name, page, row, report)
        if not name:
            return None
    node = Node(name, row.line, cells.get("type", "").strip(), None, cells.get("text", ""))
    if index:
        node.index = int(index.group(1))
    if "required" in cells:
        _read_required(node, cells["required"], page, report)
    return depth, node


def _depth(raw: str) -> tuple[int, str]:
    """How deep a row stands, and its name: by its ``>`` marks, else by how far tree lines or spaces indent it."""
    text = _SPACES.sub(" ", raw).replace("&gt;", ">").replace("`", "").replace("**", "").replace("~~", "")
    body = text.lstrip(_INDENTS)
    marks = text[: len(text) - len(body)]
    return marks.count(">") or len(marks), body.strip()


def _mend(name: str, page: Page, row: Row, report: ImportReport) -> str:
    found = _NAME.match(name)
    if not found:
        report.add("bad-name", page.path, row.line, f"'{name[:60]}' cannot be a name; the row was left out", "error")
        return ""
    report.add("bad-name", page.path, row.line, f"'{name[:60]}' was read as '{found.group()}'")
    return found.group()


def _read_required(node: Node, cell: str, page: Page, report: ImportReport) -> None:
    word = cell.strip(" `*").lower()
    swapped = node.type.strip().lower()
    if word not in _YES | _NO and swapped in _YES | _NO and swapped:
        report.add("swapped", page.path, node.line, f"type and required of '{node.name}' stand in each other's place")
        node.type, word = cell.strip(), swapped
    node.required = word in _YES
    if word not in _YES | _NO:
        report.add("required", page.path, node.line, f"'{cell}' does not say whether '{node.name}' is required")
    elif not word:
        report.add("required", page.path, node.line, f"nothing says whether '{node.name}' is required; taken as no")
