"""Markdown pages as blocks."""

import re

import msgspec
from markdown_it import MarkdownIt
from markdown_it.token import Token

from specloom.importers.bitget_pages.broken_rows import join_rows
from specloom.importers.bitget_pages.pages import Block, Code, Heading, Line, Row, Table

# Block structure is all that is needed; reading inline markup would take most of the time.
_PARSER = MarkdownIt("commonmark", {"html": True, "maxNesting": 40}).enable("table")
_PARSER.core.ruler.disable(["inline", "text_join"])
_ANCHOR = re.compile(r"\[\u200b?\]\(#[^)]*\)")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~])")
_BOLD = re.compile(
    r"(?:\*\*|__)(?P<words>(?:http )?(?:request|response|return|push)(?: \w+){0,2}\s*:?)(?:\*\*|__)\s*:?", re.IGNORECASE
)
_LOWEST = 6
_UNESCAPED_BAR = re.compile(r"(?<!\\)\|")


def read_markdown(text: str) -> tuple[Block, ...]:
    """The blocks of a Markdown text."""
    lines, numbers = join_rows(text.split("\n"))
    return tuple(_numbered(block, numbers) for block in _read(lines, 0))


def _numbered(block: Block, numbers: list[int]) -> Block:
    """The block with the line numbers of the source."""
    line = numbers[block.line - 1] if 0 < block.line <= len(numbers) else block.line
    if isinstance(block, Table):
        rows = tuple(msgspec.structs.replace(row, line=numbers[row.line - 1]) for row in block.rows)
        return msgspec.structs.replace(block, line=line, rows=rows)
    return msgspec.structs.replace(block, line=line)


def _read(lines: list[str], skip: int) -> list[Block]:
    """The blocks of the lines after the first ``skip``."""
    tokens = _PARSER.parse("\n".join(lines[skip:]))
    blocks: list[Block] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.type == "table_open":
            index, table = _table(tokens, index, lines, skip)
            blocks.append(table)
        elif token.type == "heading_open":
            blocks.append(Heading(_line(token) + skip, int(token.tag[1:]), _clean(tokens[index + 1].content)))
            index += 2
        elif token.type in ("fence", "code_block"):
            end = _early_end(token)
            if end is not None:
                code = token.content.split("\n")[: end + 1]
                blocks.append(Code(_line(token) + skip, "\n".join(code).rstrip("` ")))
                return [*blocks, *_read(lines, skip + _line(token) + end + 1)]
            blocks.append(Code(_line(token) + skip, token.content, closed=_closed(token, lines[skip:])))
        elif token.type in ("inline", "html_block"):
            blocks.extend(_text_lines(token, skip))
        index += 1
    return blocks


def _early_end(token: Token) -> int | None:
    """The line of a code block that closes it without standing alone: ``…"application/json"`` and three backticks."""
    lines = token.content.split("\n") if token.type == "fence" else []
    return next((at for at, line in enumerate(lines) if line.rstrip().endswith("```")), None)


def _line(token: Token) -> int:
    return token.map[0] + 1 if token.map else 0


def _clean(text: str) -> str:
    """Text without heading anchors and without backslashes that only protect Markdown; code spans stay as they are."""
    parts = _ANCHOR.sub("", text).split("`")
    return "`".join(part if at % 2 else _ESCAPED.sub(r"\1", part) for at, part in enumerate(parts)).strip()


def _text_lines(token: Token, skip: int) -> list[Block]:
    first = _line(token) + skip
    lines = token.content.split("\n")
    return [_line_block(first + offset, _clean(text)) for offset, text in enumerate(lines) if text.strip()]


def _line_block(number: int, text: str) -> Block:
    """A line; one that is bold as a whole and announces a part of the page is a heading."""
    bold = _BOLD.fullmatch(text)
    return Heading(number, _LOWEST, bold["words"].strip(" :")) if bold else Line(number, text)


def _closed(token: Token, lines: list[str]) -> bool:
    if token.type != "fence" or not token.map:
        return True
    last = lines[token.map[1] - 1] if token.map[1] <= len(lines) else ""
    return last.strip().startswith(token.markup[:3])


def _table(tokens: list[Token], index: int, lines: list[str], skip: int) -> tuple[int, Table]:
    rows: list[tuple[int, list[str]]] = []
    start = _line(tokens[index]) + skip
    while tokens[index].type != "table_close":
        token = tokens[index]
        if token.type == "tr_open":
            rows.append((_line(token) + skip, []))
        elif token.type == "inline":
            rows[-1][1].append(_clean(token.content))
        index += 1
    header = tuple(rows[0][1])
    body = tuple(Row(line, tuple(cells), whole=_whole(lines[line - 1], len(header))) for line, cells in rows[1:])
    return index, Table(start, header, body)


def _whole(source: str, columns: int) -> bool:
    text = source.strip()
    if not text.startswith("|"):
        return len(_UNESCAPED_BAR.findall(text)) >= columns - 1
    return text.endswith("|") and len(_UNESCAPED_BAR.findall(text)) >= columns + 1
