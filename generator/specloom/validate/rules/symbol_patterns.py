"""Patterns of symbols: known placeholders, and texts that tell their market."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from specloom.diagnostics import Diagnostic, error, quoted
from specloom.load import Document
from specloom.validate.access import mapping
from specloom.validate.suggest import did_you_mean, one_of

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_WIDTH = re.compile(r"[1-9][0-9]?\+?")
_COINS = frozenset({"base", "quote"})
_DATED = frozenset({"month", "yy", "yyyy", "mm", "MON", "d", "dd"})
_KNOWN = ("base", "quote", "month", "yy", "yyyy", "mm", "MON", "d", "dd", "strike", "right")
_LONG_AS_NEEDED = frozenset({"d", "strike"})


def pattern_problems(document: Document, line: str, pointer: str, pattern: str) -> Iterator[Diagnostic]:
    """What keeps the texts of one pattern from being read back."""
    place, found = document.value_place(pointer), _PLACEHOLDER.findall(pattern)
    names = [one.partition(":")[0] for one in found]
    unknown = [one for one in found if not _is_placeholder(one)]
    for one in unknown:
        hint = did_you_mean(one, _KNOWN, one_of(_KNOWN))
        yield error(place, "unknown-placeholder", f"{quoted(one)} is not a placeholder", hint)
    if unknown:
        return
    for problem, hint in _unreadable(document, line, pattern, names):
        yield error(place, "unreadable-pattern", f"{quoted(pattern)} cannot be read back: {problem}", hint)


def _is_placeholder(said: str) -> bool:
    name, colon, width = said.partition(":")
    return name in _KNOWN and (not colon or (name in _COINS and _WIDTH.fullmatch(width) is not None))


def _unreadable(document: Document, line: str, pattern: str, names: list[str]) -> Iterator[tuple[str, str]]:
    """Why a pattern's texts do not tell their market, and what to do."""
    if set("{}") & set(_PLACEHOLDER.sub("", pattern)):
        yield "a brace is left over", "placeholders stand in { and }"
    if "base" not in names:
        yield "it has no {base}", "say where the base coin stands"
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield f"{{{name}}} stands in it twice", "write it once"
    if "quote" not in names and line not in mapping(document.value, "implied"):
        yield "nothing says its quote", f"add {{quote}}, or the coin under implied: {{{line}: …}}"
    for left, right in _neighbours(pattern):
        yield from _side_by_side(document, line, left, right)
    yield from _dates(set(names), mapping(document.value, "months"))


def _neighbours(pattern: str) -> Iterator[tuple[str, str]]:
    """Placeholders with nothing between them."""
    found = list(_PLACEHOLDER.finditer(pattern))
    return ((one[1], two[1]) for one, two in pairwise(found) if one.end() == two.start())


def _side_by_side(document: Document, line: str, left: str, right: str) -> Iterator[tuple[str, str]]:
    if {left, right} == _COINS:
        if not mapping(document.value, "quotes").get(line):
            yield (
                "base and quote stand side by side, and no quotes are known",
                f"list them under quotes: {{{line}: […]}}",
            )
    elif all(_varies(one) for one in (left, right)):
        yield f"nothing tells where {{{left}}} ends and {{{right}}} begins", "put a mark between, or give a width"


def _varies(said: str) -> bool:
    name, _, width = said.partition(":")
    return name in _LONG_AS_NEEDED or (name in _COINS and (not width or width.endswith("+")))


def _dates(names: set[str], months: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    dated = names & _DATED
    if "month" in dated and not months:
        yield "no letters of months are known", "list them under months: {H: 3, …}"
    if dated and not dated & {"yy", "yyyy"}:
        yield "its date has no year", "add {yy} or {yyyy}"
    if dated and not dated & {"month", "mm", "MON"}:
        yield "its date has no month", "add {mm}, {MON} or {month}"
    if "month" in dated and dated != {"month", "yy"}:
        yield "a letter of a month goes with {yy} alone", "write {month}{yy}, or a date without {month}"
    if ("strike" in names) != ("right" in names) or ("strike" in names and not dated):
        yield "an option has a date, a strike and a right", "write all of them, or no {strike} and {right}"
