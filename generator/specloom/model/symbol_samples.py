"""The symbol that samples and tests of a call use: the spec's own sample market, in the call's format."""

import re
from collections.abc import Iterator

from specloom.runtime.spec.records import SymbolFormat, SymbolLine, SymbolRules

_PLACEHOLDER = re.compile(r"\{([A-Za-z]+)(?::([0-9]+)(\+?))?\}")
_SAMPLE = re.compile(
    r"(?P<base>[^/]+)/(?P<quote>[^-]+)"
    r"(?:-(?:(?P<month>[A-Z])(?P<yy>[0-9]{2})|(?P<yyyy>[0-9]{4})-(?P<mm>[0-9]{2})(?:-(?P<dd>[0-9]{2}))?))?"
    r"(?:-(?P<strike>[0-9.d]+)-(?P<right>[CP]))?"
)
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_DATES = frozenset({"month", "yy", "yyyy", "mm", "MON", "d", "dd", "strike"})


def sample_symbol(rules: SymbolRules, symbol_format: str, call: str) -> str:
    """A symbol in ``symbol_format``, of the line that the call's name tells, or else of the first; empty if none."""
    return next(sample_symbols(rules, symbol_format, call), "")


def sample_symbols(rules: SymbolRules, symbol_format: str, call: str = "") -> Iterator[str]:
    """The samples of all lines in a format, those first that the call's name speaks of."""
    found = next((one for one in rules.formats if one.name == symbol_format), None)
    if found is None:
        return
    words = {word.upper() for word in call.split(".")} if "path" in rules.product_from else set()
    lines = sorted(rules.lines, key=lambda line: words.isdisjoint(name.upper() for name in (line.name, *line.names)))
    for line in lines:
        yield from filter(None, (_filled(text, line, found) for text in found.patterns.get(line.name, ())))


def _filled(pattern: str, line: SymbolLine, symbol_format: SymbolFormat) -> str | None:
    """The sample of a line in one pattern; None where it says something else, such as a month."""
    parts = _parts(line, symbol_format)
    found = list(_PLACEHOLDER.finditer(pattern))
    names = {one[1] for one in found}
    if any(not parts.get(name) for name in names) or bool(names & _DATES) != bool(parts.keys() & {"yy"}):
        return None
    sizes = [(len(parts[one[1]]), int(one[2]), bool(one[3])) for one in found if one[2]]
    if not all(size >= width if more else size == width for size, width, more in sizes):
        return None
    return _PLACEHOLDER.sub(lambda one: parts[one[1]], pattern)


def _parts(line: SymbolLine, symbol_format: SymbolFormat) -> dict[str, str]:
    match = _SAMPLE.fullmatch(line.sample)
    parts = {name: part for name, part in match.groupdict().items() if part} if match else {}
    for coin in parts.keys() & {"base", "quote"}:
        name = symbol_format.names.get(parts[coin], parts[coin])
        parts[coin] = name.lower() if symbol_format.case == "lower" else name
    if "mm" in parts:
        day = parts.get("dd", "")
        parts |= {"yy": parts["yyyy"][2:], "MON": _MONTHS[int(parts["mm"]) - 1], "d": day.lstrip("0")}
    return parts


def wrong_symbol(rules: SymbolRules, symbol_format: str) -> str:
    """A symbol that the format does not have: of another format where one looks otherwise, else as people write it.

    Empty where the format takes that too.
    """
    own = next(one for one in rules.formats if one.name == symbol_format)
    shapes = [_shape(text) for texts in own.patterns.values() for text in texts]
    others = [text for one in rules.formats for text in sample_symbols(rules, one.name)]
    unlike = (text for text in [*others, rules.lines[0].sample] if not any(shape.fullmatch(text) for shape in shapes))
    return next(unlike, "")


def _shape(pattern: str) -> re.Pattern[str]:
    """What texts of a pattern look like, with coins of letters and digits."""
    pieces = _PLACEHOLDER.sub("\0", pattern).split("\0")
    return re.compile("[^\\W_]+".join(re.escape(piece) for piece in pieces))
