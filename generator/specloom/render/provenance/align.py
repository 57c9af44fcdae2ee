"""Which character of the rendered text each character of the formatted text is.

The formatter changes white space, commas, parentheses, quotes and backslashes; all other characters stay in order.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

_LOOSE = frozenset(" \t\r\n\f,()'\"\\")
"""Characters that the formatter may add, move or take away."""


def align(rendered: str, formatted: str) -> list[int | None]:
    """For each character of ``formatted`` its index in ``rendered``; ``None`` for white space and what was added."""
    if rendered == formatted:
        return list(range(len(rendered)))
    made: list[int | None] = [None] * len(formatted)
    pairs = list(_fixed_pairs(rendered, formatted))
    for old, new in pairs:
        made[new] = old
    _align_loose(rendered, formatted, pairs, made)
    return made


def _fixed_pairs(rendered: str, formatted: str) -> Iterator[tuple[int, int]]:
    """The characters that the formatter keeps, in both texts."""
    old = [index for index, char in enumerate(rendered) if char not in _LOOSE]
    new = [index for index, char in enumerate(formatted) if char not in _LOOSE]
    if [rendered[index] for index in old] == [formatted[index] for index in new]:
        yield from zip(old, new, strict=True)
        return
    yield from _common_lines(rendered, formatted)  # the file was edited, or is not up to date


def _common_lines(rendered: str, formatted: str) -> Iterator[tuple[int, int]]:
    old, new = _significant_lines(rendered), _significant_lines(formatted)
    matcher = SequenceMatcher(None, [text for text, _ in old], [text for text, _ in new], autojunk=False)
    for block in matcher.get_matching_blocks():
        for offset in range(block.size):
            yield from zip(old[block.a + offset][1], new[block.b + offset][1], strict=True)


def _significant_lines(text: str) -> list[tuple[str, list[int]]]:
    lines: list[tuple[str, list[int]]] = []
    start = 0
    for line in text.splitlines(keepends=True):
        kept = [start + index for index, char in enumerate(line) if char not in _LOOSE]
        lines.append(("".join(text[index] for index in kept), kept))
        start += len(line)
    return lines


def _align_loose(rendered: str, formatted: str, pairs: Sequence[tuple[int, int]], made: list[int | None]) -> None:
    """Match the brackets, quotes and commas between two kept characters by themselves."""
    edges = [(-1, -1), *pairs, (len(rendered), len(formatted))]
    for (old, new), (old_end, new_end) in pairwise(edges):
        if new_end - new > 1:
            _align_gap(rendered, range(old + 1, old_end), formatted, range(new + 1, new_end), made)


def _align_gap(rendered: str, old: range, formatted: str, new: range, made: list[int | None]) -> None:
    before = [index for index in old if not rendered[index].isspace()]
    after = [index for index in new if not formatted[index].isspace()]
    if before and after:
        matcher = SequenceMatcher(None, [rendered[i] for i in before], [formatted[i] for i in after], autojunk=False)
        for block in matcher.get_matching_blocks():
            for offset in range(block.size):
                made[after[block.b + offset]] = before[block.a + offset]
