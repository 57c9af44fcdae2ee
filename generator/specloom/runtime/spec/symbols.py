"""Trading symbols: one value, every spelling.

What a venue's spellings look like is declared in ``records.SymbolRules``: formats (``v1``, ``rest``) with patterns
(``{base}{quote}_UMCBL``) by line of markets (``USDT-FUTURES``). People write ``BTC/USDT``. Each client has a
``SymbolCodec`` of its venue's rules; what one learns from its market lists no other knows.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

import msgspec

from .market_index import MarketIndex
from .records import Endpoint, MarketList, SymbolLine, SymbolRules
from .symbol_patterns import Market, Pattern

_SEEN_MAX = 10_000
_PEOPLE = re.compile(
    r"(?P<base>[^/:\s]+)/(?P<quote>[^/:\s]+?)"
    r"(?:-(?P<delivery>[A-Z][0-9]{2}|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)(?:-(?P<strike>[0-9.d]+)-(?P<right>[CP]))?)?"
)


class SymbolFormatError(ValueError):
    """A symbol that cannot be parsed, or is spelled in another format; the message has the right spelling."""


class Symbol(msgspec.Struct, frozen=True):
    """A market: ``base`` against ``quote``; where the text does not tell the pair, ``base`` is the text.

    ``product_type`` is the venue's name of the line of markets, ``None`` where the text does not say it.
    ``delivery`` is when a contract expires: month letter and year (``H23``) or a date (``2024-12-27``).
    ``strike`` and ``right`` (``C``, ``P``) are those of an option.
    """

    base: str
    quote: str = ""
    product_type: str | None = None
    delivery: str | None = None
    strike: str | None = None
    right: str | None = None

    def __str__(self) -> str:
        pair = f"{self.base}/{self.quote}" if self.quote else self.base
        return "-".join(part for part in (pair, self.delivery, self.strike, self.right) if part)


class SymbolCodec:
    """Parses and writes the symbols of one venue."""

    def __init__(self, rules: SymbolRules) -> None:
        """Reads nothing but the rules."""
        self.rules = rules
        self._lines = {line.name: line for line in rules.lines}
        self._formats = {one.name: one for one in rules.formats}
        self._named: dict[str, tuple[SymbolLine, ...]] = {}
        for line in rules.lines:
            for name in {name.upper() for name in (line.name, *line.names)}:
                self._named[name] = (*self._named.get(name, ()), line)
        self._patterns: dict[str, tuple[Pattern, ...]] = {}
        self._markets = MarketIndex()
        self._seen: dict[str, set[str]] = {}

    def parse(self, text: str, product_type: str | None = None, symbol_format: str | None = None) -> Symbol:
        """The market that ``text`` names, in ``symbol_format`` or in whichever; raises ``SymbolFormatError``.

        Where more than one pair fits, none is chosen: the text stays usable, and its pair is unknown until ``learn``
        is given the market list.
        """
        stem = text.strip()
        if not stem:
            raise SymbolFormatError("A symbol must not be empty")
        listed = self._listed(stem, symbol_format)
        if listed is not None:
            return listed
        found = self._readings(stem, symbol_format) or self._readings(stem.upper(), symbol_format)
        if "/" in stem and not found:
            return self._pair(stem, product_type)
        return self._chosen(stem, found, product_type)

    def format(self, symbol: Symbol, symbol_format: str, product_type: str | None = None) -> str:
        """The spelling in ``symbol_format``, for the line of ``product_type`` or else of the symbol.

        Raises ``SymbolFormatError`` where the venue has no such spelling, or where it depends on the line.
        """
        spellings = self._spellings(symbol, symbol_format, product_type)
        texts = set(spellings.values())
        if len(texts) == 1:
            return texts.pop()
        if not texts:
            raise SymbolFormatError(self._without_spelling(symbol, symbol_format, product_type))
        raise SymbolFormatError(f"{symbol} does not say its product; {symbol_format} needs {_choices(spellings)}")

    def on(self, symbol: Symbol, product_type: str) -> Symbol:
        """The same market on another line, named in any of the venue's words; its base coin renamed where needed."""
        lines = self._called(product_type)
        fitting = lines if len(lines) == 1 else [line for line in lines if symbol.quote in line.quotes]
        line = fitting[0] if len(fitting) == 1 else None
        base = self._base_on(line or lines[0], symbol)
        return msgspec.structs.replace(symbol, base=base, product_type=line.name if line else product_type)

    def check(self, value: str | Symbol, symbol_format: str, product: str | None = None) -> str:
        """The text to send: ``value`` when it fits ``symbol_format``, a ``Symbol`` in its spelling.

        ``product`` is what ``product_of`` found. Raises ``SymbolFormatError`` with the right spelling.
        """
        seen = self._seen.get(symbol_format)
        if seen is not None and value in seen and isinstance(value, str):
            return value
        if isinstance(value, Symbol):
            return self._spell(value, symbol_format, product)
        if symbol_format in self._formats:
            for text in value.split(","):
                if not self._is_written_as(text, symbol_format):
                    raise SymbolFormatError(self._correction(text, symbol_format, product))
        if seen is None or len(seen) >= _SEEN_MAX:
            seen = self._seen[symbol_format] = set()
        seen.add(value)
        return value

    def product_of(self, record: Endpoint, arguments: Mapping[str, Any]) -> str | None:
        """The word for the line a call is about: from an argument that names one, or from the call's name."""
        for source in self.rules.product_from:
            words = record.call.split(".") if source == "path" else (arguments.get(source),)
            for word in words:
                if isinstance(word, str) and word.upper() in self._named:
                    return word
        return None

    def learn(self, markets: MarketList, rows: Iterable[Mapping[str, Any]]) -> None:
        """Take over a market list: its texts are read by the list, and only what it has is written for its line."""
        symbol_format = self._formats[markets.format]
        usual = {name: coin for coin, name in symbol_format.names.items()}
        for row in rows:
            text, base, quote = (str(row[name]) for name in (markets.symbol, markets.base, markets.quote))
            pair = (usual.get(base, base), usual.get(quote, quote))
            read = self._readings(text, markets.format)
            market = next((one for one in read if (one.base, one.quote) == pair), Market(*pair))
            others = {other: str(row[member]) for other, member in markets.also.items() if row.get(member)}
            self._markets.add(market, markets.line, {markets.format: text, **others})

    def sample(self, symbol_format: str, product: str | None = None) -> str:
        """A symbol that shows what the format looks like; of the first line that ``product`` stands for, if given."""
        lines = self._called(product) if product is not None else self.rules.lines
        texts = (self._written(self._pair(line.sample, line.name), symbol_format, line) for line in lines)
        return next(filter(None, texts), "")

    def _pair(self, text: str, product_type: str | None) -> Symbol:
        """``BASE/QUOTE`` and ``BASE/QUOTE-H23``, the coins by their usual names."""
        match = _PEOPLE.fullmatch(text)
        if match is None:
            raise SymbolFormatError(f"{text!r} is not a pair; write it as BASE/QUOTE")
        coins = (coin.upper() if coin.isascii() and coin.islower() else coin for coin in match.group("base", "quote"))
        base, quote = (self._usual_names.get(coin, coin) for coin in coins)
        return Symbol(base, quote, product_type, *match.group("delivery", "strike", "right"))

    @cached_property
    def _usual_names(self) -> dict[str, str]:
        """A coin's names in the formats → its usual name."""
        return {name: coin for one in self.rules.formats for coin, name in one.names.items()}

    def _listed(self, text: str, symbol_format: str | None) -> Symbol | None:
        """What the market lists tell of a text; its line only where no line without a list spells alike."""
        listed = self._markets.read(text, symbol_format)
        if listed is None:
            return None
        market, line = listed
        lines = {line for lines in self._readings(text, symbol_format).values() for line in lines}
        return _symbol(market, line if lines <= self._markets.lines() | {line} else None)

    def _chosen(self, text: str, found: Mapping[Market, set[str]], product_type: str | None) -> Symbol:
        """The only market that fits, on the only line that fits; the text itself where there are several markets."""
        if product_type is not None and product_type.upper() in self._named:
            wanted = {line.name for line in self._called(product_type)}
            found = {market: lines & wanted for market, lines in found.items() if lines & wanted} or found
        if len(found) != 1:
            return Symbol(text, "", product_type)
        ((market, lines),) = found.items()
        return _symbol(market, next(iter(lines)) if len(lines) == 1 else product_type)

    def _readings(self, text: str, symbol_format: str | None) -> dict[Market, set[str]]:
        """Every market that the text may mean, with the lines on which it may."""
        found: dict[Market, set[str]] = {}
        for name in self._formats if symbol_format is None else (symbol_format,):
            for pattern in self._patterns_of(name):
                for market in pattern.read(text):
                    found.setdefault(market, set()).add(pattern.line.name)
        return found

    def _patterns_of(self, symbol_format: str) -> tuple[Pattern, ...]:
        made = self._patterns.get(symbol_format)
        if made is None:
            rules = self._formats[symbol_format]
            made = self._patterns[symbol_format] = tuple(
                Pattern(text, self._lines[line], rules, self.rules.months)
                for line, texts in rules.patterns.items()
                for text in texts
            )
        return made

    def _called(self, product: str) -> tuple[SymbolLine, ...]:
        """The lines that a word stands for."""
        lines = self._named.get(product.upper())
        if lines is None:
            known = ", ".join(sorted(self._named))
            raise SymbolFormatError(f"{product!r} is not a product type; known are {known}")
        return lines

    def _spell(self, symbol: Symbol, symbol_format: str, product: str | None) -> str:
        """A ``Symbol`` as the endpoint wants it."""
        if symbol_format not in self._formats:
            return str(symbol)
        return self.format(symbol, symbol_format, product)

    def _spellings(self, symbol: Symbol, symbol_format: str, product: str | None) -> dict[str, str]:
        """The spelling on every line that may be meant."""
        if not symbol.quote and any(one.fits(symbol.base) for one in self._patterns_of(symbol_format)):
            return {"": symbol.base}
        named = product if product is not None else symbol.product_type
        lines = self._called(named) if named is not None else self.rules.lines
        own = [line for line in lines if line.name == symbol.product_type]
        texts = {}
        for line in own or [line for line in lines if line.demo_of is None or len(lines) == 1]:
            moved = symbol if named is None else msgspec.structs.replace(symbol, base=self._base_on(line, symbol))
            text = self._written(moved, symbol_format, line)
            if text is not None:
                texts[line.name] = text
        return texts

    def _written(self, symbol: Symbol, symbol_format: str, line: SymbolLine) -> str | None:
        """The spelling on one line; by the market list where there is one."""
        market = Market(symbol.base, symbol.quote, symbol.delivery, symbol.strike, symbol.right)
        name = line.name if line.name in self._formats[symbol_format].patterns else line.demo_of
        if name is not None and self._markets.has_list(symbol_format, name):
            return self._markets.write(market, symbol_format, name)
        patterns = (one for one in self._patterns_of(symbol_format) if one.line.name == name)
        return next(filter(None, (pattern.write(market) for pattern in patterns)), None)

    def _base_on(self, line: SymbolLine, symbol: Symbol) -> str:
        """The base coin's name on ``line``."""
        named = self._named.get((symbol.product_type or "").upper(), ())
        if line in named:
            return symbol.base
        base, sources = symbol.base, named or self.rules.lines
        if named or base not in line.aliases.values():
            base = next((coin for one in sources for coin, name in one.aliases.items() if name == base), base)
        return line.aliases.get(base, base)

    def _is_written_as(self, text: str, symbol_format: str) -> bool:
        """Whether the text has the format's shape, and is not surely spelled in another."""
        patterns = [one for one in self._patterns_of(symbol_format) if one.fits(text)]
        if not patterns:
            return False
        spelled = [one.write(market) == text for one in patterns for market in one.read(text)]
        if spelled:
            return any(spelled)
        return self._markets.read(text, symbol_format) is not None or not self._readings(text, None)

    def _correction(self, text: str, symbol_format: str, product: str | None) -> str:
        """What to write instead."""
        symbol = self.parse(text)
        if not symbol.quote:
            symbol = self._without_marks(text) or symbol
        spellings = self._spellings(symbol, symbol_format, product) if symbol.quote else {}
        if not spellings and symbol.quote and product is None:
            spellings = self._spellings(msgspec.structs.replace(symbol, product_type=None), symbol_format, None)
        right = _choices(spellings) or f"it as {self.sample(symbol_format)!r} is written"
        return f"{text!r} is not written as a {symbol_format} symbol: write {right}"

    def _without_marks(self, text: str) -> Symbol | None:
        """The pair of a text that people wrote with other marks, or none, between its coins; None if not sure."""
        stem = re.sub(r"[-_:.]", "", text).upper()
        quotes = {quote for line in self.rules.lines for quote in line.quotes}
        pairs = {(stem.removesuffix(quote), quote) for quote in quotes if stem.endswith(quote) and stem != quote}
        return Symbol(*pairs.pop()) if len(pairs) == 1 else None

    def _without_spelling(self, symbol: Symbol, symbol_format: str, product: str | None) -> str:
        """Why there is none."""
        line = product or symbol.product_type
        if not symbol.quote:
            return f"The pair of {symbol} is not known; write it as BASE/QUOTE, or load the market list"
        return f"{symbol} has no spelling in {symbol_format} on {line or 'any line'}; {self._quotes_of(line)}"

    def _quotes_of(self, product: str | None) -> str:
        lines = self._named.get((product or "").upper(), self.rules.lines)
        if all(line.name in self._markets.lines() for line in lines):
            return f"the market list of {' and '.join(line.name for line in lines)} does not have it"
        return "; ".join(f"{line.name} is quoted in {', '.join(line.quotes) or line.implied}" for line in lines)


def _symbol(market: Market, line: str | None) -> Symbol:
    return Symbol(market.base, market.quote, line, market.delivery, market.strike, market.right)


def _choices(spellings: Mapping[str, str]) -> str:
    """``'BTCUSDT_SPBL' (SPOT) or 'BTCUSDT_UMCBL' (USDT-FUTURES)``."""
    return " or ".join(_labelled(spellings))


def _labelled(spellings: Mapping[str, str]) -> Iterator[str]:
    for text in dict.fromkeys(spellings.values()):
        lines = [line for line, spelled in spellings.items() if spelled == text and line]
        yield f"{text!r} ({lines[0]})" if len(lines) == 1 else repr(text)
