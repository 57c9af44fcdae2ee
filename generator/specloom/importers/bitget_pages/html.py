"""HTML pages as the docs site serves them (Docusaurus), as the same blocks that Markdown gives."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from specloom.importers.bitget_pages.pages import Block, Code, Heading, Line, Row, Table

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_SKIPPED = frozenset(("script", "style", "nav", "button", "svg", "header", "footer", "noscript", "template", "iframe"))
_TEXT = frozenset(("p", "li", "blockquote", "dt", "dd", "summary"))
_SPACE = re.compile(r"\s+")
_MOST_DEPTH = 120


def read_html(text: str) -> tuple[Block, ...]:
    """The blocks of the page's article, or of its body where there is none; lines count blocks, not source lines."""
    tree = LexborHTMLParser(text)
    top = tree.css_first("article") or tree.css_first("main") or tree.body
    if top is None:
        return ()
    lines = _Lines(text)
    return tuple(_blocks(top, lines, 0))


class _Lines:
    """Finds the source line of a piece of text, searching forward from the last one."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line = 1

    def of(self, words: str) -> int:
        found = self._text.find(words[:24], self._at) if words else -1
        if found >= 0:
            self._line += self._text.count("\n", self._at, found)
            self._at = found
        return self._line


def _blocks(node: LexborNode, lines: _Lines, depth: int) -> Iterator[Block]:
    if depth > _MOST_DEPTH:
        raise RecursionError
    for child in node.iter(include_text=False):
        tag = child.tag or ""
        if tag in _SKIPPED:
            continue
        if tag in _HEADINGS:
            words = _inline(child).replace("\u200b", "").strip()
            yield Heading(lines.of(words), _HEADINGS[tag], words)
        elif tag == "table":
            yield from _table(child, lines)
        elif tag == "pre":
            code = _code(child)
            yield Code(lines.of(code.strip().partition("\n")[0]), code)
        elif tag in _TEXT:
            yield from _text(child, lines, depth)
        else:
            yield from _blocks(child, lines, depth + 1)


def _text(node: LexborNode, lines: _Lines, depth: int) -> Iterator[Block]:
    """A paragraph or list item: its own words line by line, then the blocks nested in it."""
    nested = [child for child in node.iter(include_text=False) if child.tag in ("p", "ul", "ol", "pre", "table", "div")]
    for part in _inline(node, skip=bool(nested)).split("\n"):
        if part.strip():
            yield Line(lines.of(part.strip().strip("`")[:12]), part.strip())
    if nested:
        yield from _blocks(node, lines, depth + 1)


def _table(node: LexborNode, lines: _Lines) -> Iterator[Block]:
    rows = [_cells(row) for row in node.css("tr")]
    rows = [row for row in rows if row]
    if not rows:
        return
    header, *body = rows
    start = lines.of(header[0])
    made = [Row(lines.of(cells[0]), tuple(cells), whole=len(cells) >= len(header)) for cells in body]
    yield Table(start, tuple(header), tuple(made))


def _cells(row: LexborNode) -> list[str]:
    return [_SPACE.sub(" ", _inline(cell)).strip() for cell in row.iter(include_text=False) if cell.tag in ("td", "th")]


def _code(node: LexborNode) -> str:
    """Code with its lines: highlighters wrap each in an element of its own."""
    lines = node.css(".token-line")
    if lines:
        return "\n".join(line.text(deep=True).rstrip("\n") for line in lines) + "\n"
    return "".join(
        "\n" if part.tag == "br" else part.text(deep=False) or "" for part in node.traverse(include_text=True)
    )


def _inline(node: LexborNode, *, skip: bool = False) -> str:
    """Text with inline code in backticks and strong text in asterisks, as Markdown has them."""
    parts: list[str] = []
    for child in node.iter(include_text=True):
        tag = child.tag
        if tag == "-text":
            parts.append(_SPACE.sub(" ", child.text(deep=False)))
        elif tag == "code":
            parts.append(f"`{child.text(deep=True)}`")
        elif tag in ("strong", "b"):
            parts.append(f"**{_inline(child)}**")
        elif tag == "br":
            parts.append("\n")
        elif tag in _SKIPPED or (skip and tag in ("p", "ul", "ol", "pre", "table", "div")):
            continue
        elif not (tag == "a" and "hash-link" in (child.attributes.get("class") or "")):
            parts.append(_inline(child, skip=skip))
    return "".join(parts)
