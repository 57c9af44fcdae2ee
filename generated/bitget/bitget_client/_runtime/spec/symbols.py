"""Trading symbols: one value, every spelling.

v1 spells ``BTCUSDT_UMCBL`` (the suffix names the product), v2 and v3 spell ``BTCUSDT``; delivery contracts add a
month letter and a year (``BTCUSDH23``); people write ``BTC/USDT``. Which suffixes, months, quote coins and
aliases there are is declared in ``records.SymbolRules``; each client has a ``SymbolCodec`` of its venue's rules.
"""

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from .records import Endpoint, ProductSuffix, SymbolRules

_SEEN_MAX = 10_000
_DELIVERY = re.compile(r"([A-Z])([0-9]{2})\Z")


class SymbolFormatError(ValueError):
    """A symbol that cannot be parsed, or that is spelled for another version; the message has the right spelling."""


class Symbol(msgspec.Struct, frozen=True):
    """A market: ``base`` against ``quote``; ``quote`` is empty where the text does not say it.

    ``product_type`` is the exchange's v2 name of the product, ``None`` where the text does not say it.
    ``delivery`` is the month letter and year of a contract that expires (``H23``).
    """

    base: str
    quote: str = ""
    product_type: str | None = None
    delivery: str | None = None

    def __str__(self) -> str:
        pair = f"{self.base}/{self.quote}" if self.quote else self.base
        return f"{pair}-{self.delivery}" if self.delivery else pair


class SymbolCodec:
    """Parses and writes the symbols of one venue."""

    def __init__(self, rules: SymbolRules) -> None:
        """Reads nothing but the rules."""
        self.rules = rules
        self._suffixes = {suffix.suffix: suffix for suffix in rules.suffixes}
        self._types = {suffix.product_type.upper(): suffix for suffix in reversed(rules.suffixes)}
        self._spot = dict(rules.aliases)
        self._futures = {spot: futures for futures, spot in rules.aliases.items()}
        self._products = {suffix.product for suffix in rules.suffixes}
        self._product_names = {name.upper(): suffix.product for suffix in rules.suffixes for name in _names(suffix)}
        self._seen: dict[str, set[str]] = {}

    def parse(self, text: str, product_type: str | None = None) -> Symbol:
        """The market that ``text`` names, in whichever spelling; raises ``SymbolFormatError``."""
        stem = text.strip()
        if not stem:
            raise SymbolFormatError("A symbol must not be empty")
        if stem.isascii():
            stem = stem.upper()
        stem, mark, ending = stem.rpartition("_")
        if mark and ending in self._suffixes:
            product_type = self._suffixes[ending].product_type
        elif mark:
            stem = f"{stem}_{ending}"
        else:
            stem = ending
        if "/" in stem:
            return self._pair(text, stem, product_type)
        return self._glued(stem, product_type)

    def format(self, symbol: Symbol, version: str, product_type: str | None = None) -> str:
        """The spelling of ``version``; v1 needs to know the product, from the symbol or from ``product_type``."""
        if product_type is not None:
            symbol = self.on(symbol, product_type)
        stem = f"{symbol.base}{symbol.quote}{symbol.delivery or ''}"
        if version != "v1":
            return stem
        return f"{stem}_{self._suffix(symbol).suffix}"

    def on(self, symbol: Symbol, product_type: str) -> Symbol:
        """The same market on the product named as in v2, v3 or by its kind, its base coin renamed where needed."""
        product = self._product_names.get(product_type.upper())
        if product is None:
            known_names = ", ".join(sorted(self._product_names))
            raise SymbolFormatError(f"{product_type!r} is not a product type; known are {known_names}")
        names = self._spot if product == "spot" else self._futures
        base = names.get(symbol.base, symbol.base)
        exact = self._types.get(product_type.upper())
        return msgspec.structs.replace(symbol, base=base, product_type=exact.product_type if exact else product_type)

    def check(self, value: str | Symbol, symbol_format: str, product: str | None = None) -> str:
        """The text to send: ``value`` when it fits ``symbol_format``, a ``Symbol`` in its spelling.

        ``product`` is what ``product_of`` found. Raises ``SymbolFormatError`` with the right spelling.
        """
        seen = self._seen.get(symbol_format)
        if seen is not None and value in seen and isinstance(value, str):
            return value
        if isinstance(value, Symbol):
            return self._spell(value, symbol_format, product)
        self._reject_other_format(value, symbol_format, product)
        if seen is None or len(seen) >= _SEEN_MAX:
            seen = self._seen[symbol_format] = set()
        seen.add(value)
        return value

    def product_of(self, record: Endpoint, arguments: Mapping[str, Any]) -> str | None:
        """The product a call is about: from an argument that names one, else from the call's name."""
        for param in record.params:
            value = arguments.get(param.wire)
            if param.values and isinstance(value, str) and value.upper() in self._product_names:
                return value
        return next((part for part in record.call.split(".") if part in self._products), None)

    def _spell(self, symbol: Symbol, symbol_format: str, product: str | None) -> str:
        """A ``Symbol`` as the endpoint wants it."""
        if symbol_format == "v1" and (product is None or product in self._products):
            if symbol.product_type is None:
                raise SymbolFormatError(f"{symbol} does not say its product; v1 needs {self._choices(symbol, product)}")
            return self.format(symbol, "v1")
        return self.format(symbol, symbol_format, product)

    def _reject_other_format(self, text: str, symbol_format: str, product: str | None) -> None:
        """Raises when ``text`` is surely spelled for another version."""
        if symbol_format == "none":
            return
        stem, mark, ending = text.rpartition("_")
        suffixed = bool(mark) and ending in self._suffixes and bool(stem)
        if symbol_format == "v1":
            if not suffixed:
                symbol = self.parse(text)
                raise SymbolFormatError(
                    f"{text!r} is not written as a v1 symbol: write {self._choices(symbol, product)}"
                )
        elif suffixed or "/" in text or not text:
            right = self.format(self.parse(text), symbol_format, product)
            raise SymbolFormatError(f"{text!r} is not written as a {symbol_format} symbol: write {right!r}")

    def _choices(self, symbol: Symbol, product: str | None) -> str:
        """The v1 spellings that may be meant."""
        stem = f"{symbol.base}{symbol.quote}{symbol.delivery or ''}"
        kind = self._product_names.get((product or "").upper())
        offered = [suffix for suffix in self.rules.suffixes if not suffix.demo and kind in {None, suffix.product}]
        exact = [suffix for suffix in offered if suffix.product_type.split("-")[0] == symbol.quote]
        if kind is not None and exact:
            offered = exact
        return " or ".join(f"'{stem}_{suffix.suffix}' ({suffix.product_type})" for suffix in offered)

    def _suffix(self, symbol: Symbol) -> ProductSuffix:
        """The v1 suffix of a symbol's product."""
        suffix = self._types.get((symbol.product_type or "").upper())
        if suffix is None:
            raise SymbolFormatError(f"{symbol} does not say its product; v1 needs {self._choices(symbol, None)}")
        return suffix

    def _pair(self, text: str, stem: str, product_type: str | None) -> Symbol:
        """``BASE/QUOTE`` and ``BASE/QUOTE-H23``."""
        base, _, rest = stem.partition("/")
        quote, mark, delivery = rest.rpartition("-")
        if not mark or not self._is_delivery(delivery):
            quote, delivery = rest, ""
        if not base or not quote or "/" in quote or ":" in quote:
            raise SymbolFormatError(f"{text!r} is not a pair; write it as BASE/QUOTE")
        return Symbol(base, quote, product_type, delivery or None)

    def _glued(self, stem: str, product_type: str | None) -> Symbol:
        """``BTCUSDT`` and ``BTCUSDH23``; an unknown quote coin leaves everything in ``base``."""
        if self._is_delivery(stem[-3:]):
            base, quote = self._split(stem[:-3])
            if quote:
                return Symbol(base, quote, product_type, stem[-3:])
        base, quote = self._split(stem)
        return Symbol(base, quote, product_type)

    def _split(self, stem: str) -> tuple[str, str]:
        """Base and quote."""
        for quote in self.rules.quote_coins:
            if stem.endswith(quote) and len(stem) > len(quote):
                return stem[: -len(quote)], quote
        return stem, ""

    def _is_delivery(self, text: str) -> bool:
        """Whether ``text`` is a month letter and a year."""
        match = _DELIVERY.fullmatch(text)
        return match is not None and match[1] in self.rules.delivery_months


def _names(suffix: ProductSuffix) -> tuple[str, str, str]:
    """Everything that names the product of a suffix."""
    return suffix.product, suffix.product_type, suffix.category
