"""Symbol formats: patterns that can be read back, and names that mean something."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from specloom.diagnostics import Diagnostic, error, quoted
from specloom.load import Document, child
from specloom.validate.access import mapping, text, values
from specloom.validate.context import VenueSpecs
from specloom.validate.suggest import did_you_mean, one_of

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_WIDTH = re.compile(r"[1-9][0-9]?\+?")
_COINS = frozenset({"base", "quote"})
_DATED = frozenset({"month", "yy", "yyyy", "mm", "MON", "d", "dd"})
_KNOWN = (*sorted(_COINS), *sorted(_DATED), "strike", "right")
_LONG_AS_NEEDED = frozenset({"d", "strike"})
_PATH = "path"


def symbols_can_be_read_back(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """Every pattern has what it takes to tell the market of its texts, and every line's texts are told from others'."""
    for name, lines in mapping(document.value, "formats").items():
        for line, pointer, pattern in _patterns(document, name):
            yield from _pattern_problems(document, line, pointer, pattern)
        if isinstance(lines, Mapping) and not _product_from(document):
            yield from _same_spelling(document, name)
    for name, names in mapping(document.value, "names").items():
        yield from _twice(document, child("/names", name), names)
    for line, names in mapping(document.value, "aliases").items():
        yield from _twice(document, child("/aliases", line), names)


def symbol_words_are_known(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """Lines and formats that are spoken of stand in ``formats``; calls and parameters exist."""
    formats = mapping(document.value, "formats")
    lines = {line for patterns in formats.values() if isinstance(patterns, Mapping) for line in patterns}
    for member in ("lines", "quotes", "implied", "aliases"):
        for line in mapping(document.value, member):
            yield from _unknown(document, child(f"/{member}", line), line, lines, "line")
    for member in ("names", "case"):
        for name in mapping(document.value, member):
            yield from _unknown(document, child(f"/{member}", name), name, formats, "format")
    for line, said in mapping(document.value, "lines").items():
        other = text(said, "demo_of")
        if other is not None:
            yield from _unknown(document, f"{child('/lines', line)}/demo_of", other, lines - {line}, "line", value=True)
    yield from _sources(document, venue)
    for index, markets in enumerate(document.mapping.get("markets") or ()):
        yield from _market_list(document, f"/markets/{index}", markets, venue)


def symbol_format_is_its_generations(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """A call's ``symbol_format`` is declared, and is that of the call's generation."""
    said, formats = text(document.value, "symbol_format"), venue.symbol_formats
    if said is None or said == "none" or formats is None:
        return
    place, version = document.value_place("/symbol_format"), text(document.value, "version") or ""
    if said not in formats:
        message = f"{quoted(said)} is not a format of symbols.yaml"
        yield error(place, "unknown-symbol-format", message, did_you_mean(said, formats, one_of(formats)))
        return
    right = venue.symbol_format_of(version)
    if right is not None and said != right:
        message = f"symbol_format is {quoted(said)}, but calls of {version} take {quoted(right)}"
        yield error(place, "wrong-symbol-format", message, f"write symbol_format: {right}")


def symbols_have_a_format(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """A call that takes a symbol says how it is spelled."""
    if text(document.value, "symbol_format") != "none":
        return
    for value in values(document):
        if value.sent and value.own.get("symbol", venue.entry(value.wire).get("symbol")) is True:
            message = f"{quoted(value.wire)} is a symbol, but symbol_format is 'none'"
            formats = ", ".join(venue.symbol_formats or ())
            hint = f"set symbol_format to one of symbols.yaml ({formats}), or write symbol: false for this parameter"
            yield error(document.place(value.pointer), "symbol-without-format", message, hint)


def _patterns(document: Document, name: str) -> Iterator[tuple[str, str, str]]:
    """Line, pointer and text of every pattern of a format."""
    for line, said in mapping(document.value, "formats", name).items():
        pointer = child(child("/formats", name), line)
        if isinstance(said, str):
            yield line, pointer, said
        elif isinstance(said, list):
            yield from ((line, f"{pointer}/{index}", one) for index, one in enumerate(said) if isinstance(one, str))


def _pattern_problems(document: Document, line: str, pointer: str, pattern: str) -> Iterator[Diagnostic]:
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
    if "quote" not in names and _said(document, "implied", line) is None:
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
        if not _said(document, "quotes", line):
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


def _same_spelling(document: Document, name: str) -> Iterator[Diagnostic]:
    """Two lines that nothing tells apart."""
    seen: list[tuple[str, str]] = []
    for line, pointer, pattern in _patterns(document, name):
        for other, earlier in seen:
            if other != line and earlier == pattern and _share_a_quote(document, line, other):
                message = (
                    f"{line} and {other} are spelled alike in {name}, and nothing says which of them a call is about"
                )
                hint = "add product_from: the parameter that names the line, or path"
                yield error(document.value_place(pointer), "same-spelling", message, hint)
        seen.append((line, pattern))


def _share_a_quote(document: Document, line: str, other: str) -> bool:
    quotes, others = (_said(document, "quotes", one) for one in (line, other))
    return not quotes or not others or not set(quotes).isdisjoint(others)


def _said(document: Document, member: str, line: str) -> Any:
    """What is said of a line, where one thing may be said of all."""
    said = document.mapping.get(member)
    return said.get(line) if isinstance(said, Mapping) else said


def _product_from(document: Document) -> list[str]:
    said = document.mapping.get("product_from")
    places = said if isinstance(said, list) else [said]
    return [place for place in places if isinstance(place, str) and place != "none"]


def _twice(document: Document, pointer: str, names: Any) -> Iterator[Diagnostic]:
    """Two coins of one name: what is written could not be read back."""
    seen: dict[str, str] = {}
    for coin, name in names.items() if isinstance(names, Mapping) else ():
        if isinstance(name, str) and name in seen:
            message = f"{coin} and {seen[name]} are both called {quoted(name)}"
            yield error(document.value_place(child(pointer, coin)), "same-coin-name", message, "a name is one coin's")
        elif isinstance(name, str):
            seen[name] = coin


def _unknown(
    document: Document, pointer: str, name: str, known: Any, kind: str, *, value: bool = False
) -> Iterator[Diagnostic]:
    if name not in known:
        place = document.value_place(pointer) if value else document.place(pointer)
        message = (
            f"no pattern in formats is of the {kind} {quoted(name)}"
            if kind == "line"
            else f"there is no format {quoted(name)}"
        )
        yield error(place, f"unknown-{kind}", message, did_you_mean(name, known, one_of(known)))


def _sources(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """The parameters of ``product_from`` are somebody's."""
    said = document.mapping.get("product_from")
    for index, place in enumerate(said if isinstance(said, list) else [said]):
        if isinstance(place, str) and place not in {_PATH, "none"} and venue.dictionary is not None:
            if place not in venue.dictionary:
                pointer = f"/product_from/{index}" if isinstance(said, list) else "/product_from"
                message = f"{quoted(place)} is not in fields.yaml"
                hint = did_you_mean(place, venue.dictionary, "name a parameter, path or none")
                yield error(document.value_place(pointer), "unknown-field", message, hint)


def _market_list(document: Document, pointer: str, markets: Any, venue: VenueSpecs) -> Iterator[Diagnostic]:
    call, line, name = (text(markets, member) for member in ("call", "line", "format"))
    formats = mapping(document.value, "formats")
    if call is not None and venue.endpoints:
        yield from venue.unknown_call(document, f"{pointer}/call", call)
    if name is not None:
        yield from _unknown(document, f"{pointer}/format", name, formats, "format", value=True)
    if line is not None and name in formats:
        yield from _unknown(document, f"{pointer}/line", line, mapping(formats, name), "line", value=True)
    for other in mapping(markets, "also"):
        yield from _unknown(document, child(f"{pointer}/also", other), other, formats, "format")
