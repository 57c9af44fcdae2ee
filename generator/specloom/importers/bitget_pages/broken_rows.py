"""Table rows whose cells are broken over several lines, put on one line again."""

import re

_BAR = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*")
_ENDS = ("|", "#", "```", "~~~")
_MOST_LINES = 30


def join_rows(lines: list[str]) -> tuple[list[str], list[int]]:
    """The lines with broken rows joined, and for each the number of the source line on which it begins."""
    joined: list[str] = []
    numbers: list[int] = []
    columns = 0
    at = 0
    while at < len(lines):
        line = lines[at]
        if _RULE.fullmatch(line):
            columns = _columns(line)
        elif not line.strip():
            columns = 0
        length = _row_length(lines, at, columns) if columns and line.lstrip().startswith("|") else 1
        joined.append(
            line if length == 1 else " ".join(part.strip() for part in lines[at : at + length] if part.strip())
        )
        numbers.append(at + 1)
        at += length
    return joined, numbers


def _columns(rule: str) -> int:
    return len([cell for cell in rule.strip().strip("|").split("|") if cell.strip()])


def _row_length(lines: list[str], start: int, columns: int) -> int:
    """How many lines a row takes; 1 where it is whole, or where nothing that follows makes it whole."""
    bars = len(_BAR.findall(lines[start]))
    if bars > columns:
        return 1
    for at in range(start + 1, min(start + _MOST_LINES, len(lines))):
        line = lines[at]
        if line.lstrip().startswith(_ENDS):
            return 1
        bars += len(_BAR.findall(line))
        if bars > columns:
            return at - start + 1 if line.rstrip().endswith("|") else 1
    return 1
