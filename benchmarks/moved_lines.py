"""Which lines of a generated file say something else in another version of it, however the formatter wraps them."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

_TOKEN = re.compile(r"\w+|[^\w\s,()'\"\\\\]")
"""What the formatter keeps: words and signs, without white space, commas, parentheses and quotes."""


def moved_lines(old: str, new: str) -> set[int]:
    """The lines of ``old``, counted from 0, of which a token is not in ``new`` or is another there."""
    if old == new:
        return set()
    before, after = old.splitlines(), new.splitlines()
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    found: set[int] = set()
    for tag, first, last, start, end in matcher.get_opcodes():
        if tag == "delete":
            found.update(range(first, last))
        elif tag == "replace":
            found.update(first + index for index in _moved("\n".join(before[first:last]), "\n".join(after[start:end])))
    return found


def _moved(old: str, new: str) -> set[int]:
    before, after = list(_tokens(old)), list(_tokens(new))
    start = 0
    while start < min(len(before), len(after)) and before[start][0] == after[start][0]:
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and before[-1 - end][0] == after[-1 - end][0]:
        end += 1
    old_part, new_part = before[start : len(before) - end], after[start : len(after) - end]
    matcher = SequenceMatcher(None, [text for text, _ in old_part], [text for text, _ in new_part], autojunk=False)
    found: set[int] = set()
    for tag, first, last, _, _ in matcher.get_opcodes():
        if tag == "insert":  # a line that gains something between two of its tokens
            neighbours = before[max(0, start + first - 1) : start + first + 1]
            if len({line for _, line in neighbours}) == 1:
                found.add(neighbours[0][1])
        elif tag != "equal":
            found |= {line for _, line in old_part[first:last]}
    return found


def _tokens(text: str) -> Iterator[tuple[str, int]]:
    for number, line in enumerate(text.splitlines()):
        tokens = _TOKEN.findall(line)
        words = [token for token in tokens if token[0].isalnum() or token[0] == "_"]
        for token in words or tokens:
            yield token, number
