"""Symbol formats: patterns that can be read back, and names that mean something."""

from collections.abc import Iterator, Mapping
from typing import Any

from specloom.diagnostics import Diagnostic, error, quoted
from specloom.load import Document, child
from specloom.validate.access import mapping, text, texts, values
from specloom.validate.context import VenueSpecs
from specloom.validate.rules.symbol_patterns import pattern_problems
from specloom.validate.suggest import did_you_mean, one_of

_PATH = "path"


def symbols_can_be_read_back(document: Document, _venue: VenueSpecs) -> Iterator[Diagnostic]:
    """Every pattern has what it takes to tell the market of its texts, and every line's texts are told from others'."""
    for name, lines in mapping(document.value, "formats").items():
        for line, pointer, pattern in _patterns(document, name):
            yield from pattern_problems(document, line, pointer, pattern)
        if isinstance(lines, Mapping) and not document.mapping.get("product_from"):
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


def samples_are_markets(document: Document, _venue: VenueSpecs) -> Iterator[Diagnostic]:
    """The sample of a line is quoted in a coin that the line has."""
    for line in dict.fromkeys(
        line for name in mapping(document.value, "formats") for line, *_ in _patterns(document, name)
    ):
        own = text(document.value, "lines", line, "sample")
        sample = own if own is not None else text(document.value, "sample") or ""
        quotes, quote = mapping(document.value, "quotes").get(line), sample.partition("/")[2].partition("-")[0]
        if isinstance(quotes, list) and quote and quote not in quotes:
            place = document.value_place("/sample" if own is None else f"{child('/lines', line)}/sample")
            message = f"{quoted(sample)} is no market of {line}, which is quoted in {', '.join(map(str, quotes))}"
            yield error(place, "bad-sample", message, f"give the line its own: lines: {{{line}: {{sample: …}}}}")


def symbol_format_is_its_generations(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """A call's ``symbol_format`` is declared, and is no other generation's."""
    said, formats = text(document.value, "symbol_format"), venue.symbol_formats
    if said is None or said == "none" or formats is None:
        return
    place, version = document.value_place("/symbol_format"), text(document.value, "version") or ""
    if said not in formats:
        message = f"{quoted(said)} is not a format of symbols.yaml"
        yield error(place, "unknown-symbol-format", message, did_you_mean(said, formats, one_of(formats)))
        return
    right = venue.generation_formats.get(version)
    if right is not None and said != right and said in venue.generation_formats.values():
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
    quotes, others = (mapping(document.value, "quotes").get(one) for one in (line, other))
    return not quotes or not others or not set(quotes).isdisjoint(others)


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
    known = {*(venue.dictionary or ()), _PATH}
    for index, name in texts(document.value, "product_from"):
        if venue.dictionary is not None and name not in known:
            hint = did_you_mean(name, known, "name a parameter or path")
            place = document.value_place(f"/product_from/{index}")
            yield error(place, "unknown-field", f"{quoted(name)} is not in fields.yaml", hint)


def _market_list(document: Document, pointer: str, markets: Any, venue: VenueSpecs) -> Iterator[Diagnostic]:
    call, line, name = (text(markets, member) for member in ("call", "line", "format"))
    formats = mapping(document.value, "formats")
    if call is not None and venue.endpoints:
        yield from venue.unknown_call(document, f"{pointer}/call", call)
    if name is not None:
        yield from _unknown(document, f"{pointer}/format", name, formats, "format", value=True)
    if line is not None and name is not None and name in formats:
        yield from _unknown(document, f"{pointer}/line", line, mapping(formats, name), "line", value=True)
    for other in mapping(markets, "also"):
        yield from _unknown(document, child(f"{pointer}/also", other), other, formats, "format")
