"""One pattern of a symbol format: texts to coins and dates, and back."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import NamedTuple

from .symbol_records import SymbolFormat, SymbolLine

PLACEHOLDER = re.compile(r"\{([A-Za-z]+)(?::([0-9]+)(\+?))?\}")
_CODE = re.compile(r"([A-Z])([0-9]{2})")
_DAY = re.compile(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?")
_CENTURY = 2000
_MONTH_NAMES = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_DATED = frozenset({"month", "yy", "yyyy", "mm", "MON", "d", "dd"})
_GROUPS = {
    "month": "[A-Z]",
    "yy": "[0-9]{2}",
    "yyyy": "[0-9]{4}",
    "mm": "[0-9]{2}",
    "MON": "|".join(_MONTH_NAMES),
    "d": "[0-9]{1,2}",
    "dd": "[0-9]{2}",
    "strike": "[0-9]+(?:[.d][0-9]+)?",
    "right": "[CP]",
}


class Market(NamedTuple):
    """What a spelling says: coins by their usual names, and of a contract that expires when, at what price, which way.

    ``delivery`` is a month letter with a year (``H23``) or a date (``2024-12-27``).
    """

    base: str
    quote: str
    delivery: str | None = None
    strike: str | None = None
    right: str | None = None


class Pattern:
    """A pattern such as ``{base}-{quote}-SWAP`` of one line in one format."""

    def __init__(self, text: str, line: SymbolLine, symbol_format: SymbolFormat, months: Mapping[str, int]) -> None:
        """Compiles nothing before the first text is read."""
        self.text = text
        self.line = line
        self._format = symbol_format
        self._months = months
        self._coins = {name: coin for coin, name in symbol_format.names.items()}
        found = list(PLACEHOLDER.finditer(text))
        self._placeholders = frozenset(one[1] for one in found)
        self._widths = {one[1]: (int(one[2]), bool(one[3])) for one in found if one[2]}
        self._expires = not _DATED.isdisjoint(self._placeholders)

    def fits(self, text: str) -> bool:
        """Whether ``text`` has the shape of the pattern, whatever its coins are."""
        return self._shape.fullmatch(text) is not None

    def read(self, text: str) -> Iterator[Market]:
        """Every market that ``text`` may mean: several where two quotes fit, none where no quote does."""
        match = self._shape.fullmatch(text)
        if match is None:
            return
        groups = match.groupdict()
        delivery = self._delivery(groups) if self._expires else None
        if delivery == "":
            return
        for base, quote in self._pairs(groups):
            yield Market(base, quote, delivery, groups.get("strike"), groups.get("right"))

    def write(self, market: Market) -> str | None:
        """The spelling of ``market``; None where this pattern cannot say it, or its line has no such quote."""
        filled = {"base": self._spelled(market.base), "strike": market.strike, "right": market.right}
        quotes = self.line.quotes if "quote" in self._placeholders else (self.line.implied or "",)
        if quotes and market.quote not in quotes:
            return None
        filled["quote"] = self._spelled(market.quote)
        for name in ("strike", "right"):
            if (filled[name] is None) == (name in self._placeholders):
                return None
        if (market.delivery is not None) != self._expires:
            return None
        if market.delivery is not None:
            filled |= self._dates(market.delivery)
        if any(not filled.get(name) for name in self._placeholders) or not self._has_widths(filled):
            return None
        text = PLACEHOLDER.sub(lambda one: filled[one[1]] or "", self.text)
        return text if self.fits(text) else None

    @cached_property
    def _shape(self) -> re.Pattern[str]:
        source, end = "", 0
        text = self.text.replace("{base}{quote}", "{pair}").replace("{quote}{base}", "{pair}")
        for one in PLACEHOLDER.finditer(text):
            source += re.escape(text[end : one.start()]) + f"(?P<{one[1]}>{_GROUPS.get(one[1]) or self._coin(one)})"
            end = one.end()
        return re.compile(source + re.escape(text[end:]))

    def _coin(self, placeholder: re.Match[str]) -> str:
        """A coin has no space, none of the marks ``/:-``, and none that stands between parts in this format."""
        marks = {mark for patterns in self._format.patterns.values() for text in patterns for mark in _marks(text)}
        small = {"lower": "A-Z"}.get(self._format.case, "")
        width, more = (int(placeholder[2]), bool(placeholder[3])) if placeholder[2] else (1, True)
        return rf"[^\s/:\-{re.escape(''.join(sorted(marks)))}{small}]{{{width},{'' if more else width}}}"

    def _pairs(self, groups: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        """Base and quote; every way to take a glued pair apart."""
        pair = groups.get("pair")
        if pair is None:
            quote = self._usual(groups["quote"]) if "quote" in groups else self.line.implied or ""
            if "quote" not in groups or not self.line.quotes or quote in self.line.quotes:
                yield self._usual(groups["base"]), quote
            return
        first = self.text.index("{base}") < self.text.index("{quote}")
        for quote in self.line.quotes:
            spelled = self._spelled(quote)
            base = pair.removesuffix(spelled) if first else pair.removeprefix(spelled)
            # What is left of BTC_USDT is no coin.
            if len(base) < len(pair) and base.strip("_.") == base != "":
                yield self._usual(base), quote

    def _spelled(self, coin: str) -> str:
        name = self._format.names.get(coin, coin)
        return name.lower() if self._format.case == "lower" else name

    def _usual(self, name: str) -> str:
        if self._format.case == "lower" and name.isascii():
            name = name.upper()
        return self._coins.get(name, name)

    def _has_widths(self, filled: Mapping[str, str | None]) -> bool:
        sizes = ((len(filled.get(name) or ""), width, more) for name, (width, more) in self._widths.items())
        return all(size >= width if more else size == width for size, width, more in sizes)

    def _delivery(self, groups: Mapping[str, str]) -> str:
        """The month or the date that the groups say; empty where there is none such."""
        if "month" in groups:
            return f"{groups['month']}{groups['yy']}" if groups["month"] in self._months else ""
        year = int(groups["yyyy"]) if "yyyy" in groups else _CENTURY + int(groups["yy"])
        month = int(groups["mm"]) if "mm" in groups else _MONTH_NAMES.index(groups["MON"]) + 1
        day = groups.get("dd") or groups.get("d")
        try:
            found = date(year, month, int(day or 1)).isoformat()
        except ValueError:
            return ""
        return found if day else found[:-3]

    def _dates(self, delivery: str) -> dict[str, str | None]:
        """Every placeholder that the month or date can fill."""
        code = _CODE.fullmatch(delivery)
        if code is not None:
            return {"month": code[1], "yy": code[2]} if code[1] in self._months and self._by_month else {}
        day = _DAY.fullmatch(delivery)
        if day is None:
            return {}
        month = int(day[2])
        if not 1 <= month <= len(_MONTH_NAMES):
            return {}
        letter = next((letter for letter, number in self._months.items() if number == month), None)
        short = day[1][2:] if day[1].startswith("20") else None
        dates = {"yyyy": day[1], "yy": short, "mm": day[2], "MON": _MONTH_NAMES[month - 1], "month": letter}
        return dates | {"dd": day[3], "d": day[3].lstrip("0") if day[3] else None}

    @property
    def _by_month(self) -> bool:
        return "month" in self._placeholders


def _marks(text: str) -> str:
    """The characters of a pattern that are neither letters nor digits nor part of a placeholder."""
    return "".join(mark for mark in PLACEHOLDER.sub("", text) if not mark.isalnum())
