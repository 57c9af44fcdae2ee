"""A market as a value, and as people write it."""

import re

import msgspec

PEOPLE = re.compile(
    r"(?P<base>[^/:\s]+)/(?P<quote>[^/:\s]+?)"
    r"(?:-(?P<delivery>[A-Z][0-9]{2}|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)(?:-(?P<strike>[0-9.d]+)-(?P<right>[CP]))?)?"
)
"""``BASE/QUOTE``, ``BASE/QUOTE-H23`` and ``BASE/QUOTE-2024-12-27-60000-C``."""


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
