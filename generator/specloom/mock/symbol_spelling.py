"""How the exchange spells its markets: the mock's own reading of ``symbols.yaml``.

Inside, a market is called as ``mock.yaml`` calls it (its home spelling); requests and answers have the spelling of
their own format.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from string import Formatter

from specloom.mock.rules import MarketConfig, Rules
from specloom.model import Api, SymbolFormat, SymbolLine, SymbolRules

_COIN = "[^\\s/?&=_-]+"
_OTHERS = {"yyyy": "[0-9]{4}", "MON": "[A-Za-z]{3}", "d": "[0-9]{1,2}", "strike": "[0-9.d]+", "right": "[CPcp]"}
_CACHED = 4096


class Spelling:
    """One pattern: which texts it matches, and the text that it makes of the same parts."""

    def __init__(self, pattern: str, line: SymbolLine, rules: SymbolFormat, months: Iterable[str]) -> None:
        self.line = line
        self.names = rules.names
        self._case = rules.case
        self._months = "".join(months)
        self._pieces = [(text, name, width or "") for text, name, width, _ in Formatter().parse(pattern)]
        self.parts = frozenset(name for _, name, _ in self._pieces if name)
        self.glued = "{base}{quote}" in pattern or "{quote}{base}" in pattern
        self._pair_text = pattern.replace("{base}{quote}", "{pair}").replace("{quote}{base}", "{pair}")
        self._quote_first = "{quote}{base}" in pattern
        # Of two patterns that match the one that says more is meant.
        self.rank = (sum(len(text) for text, _, _ in self._pieces), len(self.parts))

    def match(self, text: str) -> dict[str, str] | None:
        """The parts of a text; coins that stand side by side are one part, ``pair``."""
        found = self._expression.fullmatch(text)
        return None if found is None else {name: self._cased(part) for name, part in found.groupdict().items()}

    def fill(self, parts: Mapping[str, str]) -> str | None:
        """The text with these parts; None where one is missing."""
        coins = {name: self.names.get(parts[name], parts[name]) for name in ("base", "quote") if name in parts}
        have, made = {**parts, **coins}, ""
        if self.glued and "pair" in parts:
            return self._pair_text.format_map(have)
        for text, name, width in self._pieces:
            if name is not None and (not have.get(name) or not _has_width(have[name], width)):
                return None
            made += text + (self._cased(have[name]) if name else "")
        return made

    def usual(self, parts: Mapping[str, str]) -> dict[str, str]:
        """The parts with base and quote apart, the coins by their usual names."""
        coins = {name: parts[name] for name in ("base", "quote") if name in parts}
        if "pair" in parts:
            coins = self._apart(parts["pair"])
        elif self.line.implied:
            coins.setdefault("quote", self.line.implied)
        back = {name: coin for coin, name in self.names.items()}
        dates = {name: part for name, part in parts.items() if name != "pair"}
        return dates | {name: back.get(coin, coin) for name, coin in coins.items()}

    def _apart(self, pair: str) -> dict[str, str]:
        """Base and quote of a pair; empty where no quote of the line fits."""
        for quote in sorted(self.line.quotes, key=len, reverse=True):
            spelled = self._cased(self.names.get(quote, quote))
            rest = pair.removeprefix(spelled) if self._quote_first else pair.removesuffix(spelled)
            if rest and rest != pair:
                return {"base": rest, "quote": spelled}
        return {}

    def _cased(self, part: str) -> str:
        return {"upper": part.upper, "lower": part.lower}.get(self._case, lambda: part)()

    @cached_property
    def _expression(self) -> re.Pattern[str]:
        source, previous = "", ""
        for text, name, width in self._pieces:
            if self.glued and {name, previous} == {"base", "quote"} and not text:
                previous = name or ""
                continue
            source += re.escape(text)
            if name is not None:
                group = "pair" if self.glued and name in {"base", "quote"} else name
                source += f"(?P<{group}>{self._part(name, width)})"
            previous = name or ""
        return re.compile(source, re.IGNORECASE)

    def _part(self, name: str, width: str) -> str:
        if name == "month":
            return f"[{self._months}]"
        if name in {"base", "quote"}:
            least = width.rstrip("+")
            return _COIN[:-1] + (f"{{{least},}}" if width.endswith("+") else f"{{{least}}}") if width else _COIN
        return _OTHERS.get(name, "[0-9]{2}")


class SymbolSpellings:
    """The spellings of one exchange. ``home`` is the format that ``mock.yaml`` is written in."""

    def __init__(self, rules: SymbolRules, markets: Sequence[MarketConfig] = ()) -> None:
        """``markets`` are those that ``mock.yaml`` names."""
        lines = {line.name: line for line in rules.lines}
        self._lines = rules.lines
        self._formats = {
            rule.name: [
                Spelling(text, lines[name], rule, rules.months)
                for name, texts in rule.patterns.items()
                for text in texts
            ]
            for rule in rules.formats
        }
        self._products = {name.upper(): line for line in reversed(rules.lines) for name in (line.name, *line.names)}
        self.products = frozenset(line.name.lower() for line in rules.lines)
        self.home_format = max(reversed(self._formats), key=lambda name: self._count(name, markets), default="")
        self._spelled: dict[tuple[str, str, str], str] = {}
        self._read: dict[str, tuple[str, str]] = {}

    def fits(self, text: str, symbol_format: str) -> bool:
        """Whether a text is spelled in the format; every text is where the exchange declares none such."""
        spellings = self._formats.get(symbol_format)
        return spellings is None or any(one.match(text) is not None for one in spellings)

    def product(self, text: str) -> str:
        """The product that the spelling alone tells; empty where it does not."""
        return self._reading(text)[0]

    def home(self, text: str) -> str:
        """The home spelling of a symbol in any format."""
        return self._reading(text)[1]

    def spelled(self, symbol: str, product: str, symbol_format: str) -> str:
        """The spelling of a home symbol in another format."""
        key = (symbol, product, symbol_format)
        found = self._spelled.get(key)
        if found is None:
            if len(self._spelled) >= _CACHED:
                self._spelled.clear()
            found = self._spelled[key] = self._spell(*key)
        return found

    def coins(self, symbol: str, product: str) -> tuple[str, str]:
        """Base and quote of a home symbol."""
        for spelling, parts in self._of(product, symbol):
            usual = spelling.usual(parts)
            if "base" in usual:
                return usual["base"], usual["quote"]
        line = self._products.get(product.upper(), self._lines[0])
        return symbol, next(iter(line.quotes), line.sample.partition("/")[2])

    def sample(self, symbol_format: str) -> str:
        """The exchange's sample market in a format, or in the first where there is none of that name."""
        spellings = self._formats.get(symbol_format) or next(iter(self._formats.values()), [])
        for spelling in spellings:
            base, _, quote = spelling.line.sample.partition("/")
            made = spelling.fill({"base": base, "quote": quote})
            if made is not None:
                return made
        return ""

    def line_product(self, word: str) -> str:
        """The product that a word of a request stands for, the word itself where it is none of the declared."""
        line = self._products.get(word)
        return word if line is None else line.demo_of or line.name

    def _reading(self, text: str) -> tuple[str, str]:
        found = self._read.get(text)
        if found is None:
            if len(self._read) >= _CACHED:
                self._read.clear()
            matches = list(self._matches(text))
            products = {one.line.demo_of or one.line.name for one, _ in matches}
            homes = (self._filled(spelling, parts, self.home_format) for spelling, parts in matches)
            home = next(filter(None, homes), text.upper())
            found = self._read[text] = (products.pop() if len(products) == 1 else "", home)
        return found

    def _spell(self, symbol: str, product: str, symbol_format: str) -> str:
        for spelling, parts in self._of(product, symbol):
            found = self._filled(spelling, parts, symbol_format)
            if found is not None:
                return found
        return symbol

    def _of(self, product: str, symbol: str) -> Iterator[tuple[Spelling, dict[str, str]]]:
        line = self._products.get(product.upper())
        for spelling in sorted(self._formats.get(self.home_format, ()), key=lambda one: one.rank, reverse=True):
            parts = spelling.match(symbol) if spelling.line is line else None
            if parts is not None:
                yield spelling, parts

    def _matches(self, text: str) -> Iterator[tuple[Spelling, dict[str, str]]]:
        for spellings in self._formats.values():
            for spelling in sorted(spellings, key=lambda one: one.rank, reverse=True):
                parts = spelling.match(text)
                if parts is not None:
                    yield spelling, parts

    def _filled(self, source: Spelling, parts: Mapping[str, str], symbol_format: str) -> str | None:
        """The same market in a format: by the first pattern of its line that takes the same parts."""
        for spelling in self._formats.get(symbol_format, ()):
            if spelling.line.name in {source.line.name, source.line.demo_of} and spelling.parts == source.parts:
                alike = spelling.glued and source.glued and spelling.names == source.names
                return spelling.fill(parts if alike else source.usual(parts))
        return None

    def _count(self, symbol_format: str, markets: Iterable[MarketConfig]) -> int:
        """How many of the markets are spelled in the format."""
        return sum(market.symbol == self._first(market, symbol_format) for market in markets)

    def _first(self, market: MarketConfig, symbol_format: str) -> str | None:
        line, coins = self._products.get(market.product.upper()), {"base": market.base, "quote": market.quote}
        made = (one.fill(coins) for one in self._formats[symbol_format] if one.line is line)
        return next(filter(None, made), None)


def spellings_of(api: Api, rules: Rules) -> SymbolSpellings:
    """The spellings of the exchange that ``rules`` tell of."""
    return SymbolSpellings(api.symbols, rules.markets)


def _has_width(part: str, width: str) -> bool:
    """Whether a part is as long as ``3`` or ``4+`` says."""
    if not width:
        return True
    least = int(width.rstrip("+"))
    return len(part) >= least if width.endswith("+") else len(part) == least
