"""What a client learned from the market lists of its venue."""

from collections.abc import Mapping

from .symbol_patterns import Market


class MarketIndex:
    """Texts and markets of the lists that were loaded, by format and line."""

    def __init__(self) -> None:
        self._lines: dict[str, dict[str, dict[Market, set[str]]]] = {}
        self._texts: dict[tuple[str, str], dict[Market, str]] = {}

    def add(self, market: Market, line: str, texts: Mapping[str, str]) -> None:
        """One row: a market of ``line`` and its text in each format."""
        for symbol_format, text in texts.items():
            markets = self._lines.setdefault(symbol_format, {}).setdefault(text, {})
            markets.setdefault(market, set()).add(line)
            self._texts.setdefault((symbol_format, line), {}).setdefault(market, text)

    def has_list(self, symbol_format: str, line: str) -> bool:
        """Whether the line's markets are known."""
        return (symbol_format, line) in self._texts

    def lines(self) -> set[str]:
        """The lines whose markets are known in any format."""
        return {line for _, line in self._texts}

    def read(self, text: str, symbol_format: str | None) -> tuple[Market, str | None] | None:
        """The market of a text, and its line where only one has it; None where the lists have no or several markets."""
        found: dict[Market, set[str]] = {}
        for name in self._lines if symbol_format is None else (symbol_format,):
            for market, lines in self._lines.get(name, {}).get(text, {}).items():
                found.setdefault(market, set()).update(lines)
        if len(found) != 1:
            return None
        ((market, lines),) = found.items()
        return market, next(iter(lines)) if len(lines) == 1 else None

    def write(self, market: Market, symbol_format: str, line: str) -> str | None:
        """The text of a market; None where the list does not have it."""
        return self._texts[symbol_format, line].get(market)
