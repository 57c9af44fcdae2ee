"""What the spec states about the symbols of a venue."""

import msgspec


class SymbolLine(msgspec.Struct, frozen=True, kw_only=True):
    """A line of markets (``SPOT``), and what is the same for all its symbols.

    ``names`` are other words for it in arguments and in names of calls. ``quotes`` are the coins that can be the
    quote; empty means any. ``implied`` is the quote of patterns without ``{quote}``. ``aliases`` are coins that are
    called otherwise on this line. ``demo_of`` is the line of which this one is the demo market.
    """

    name: str
    names: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    implied: str | None = None
    aliases: dict[str, str] = {}
    sample: str
    demo_of: str | None = None


class SymbolFormat(msgspec.Struct, frozen=True, kw_only=True):
    """One way to spell symbols: the patterns of each line, the first of which is written, all of which are read.

    ``names`` are the coins that have another name in this format. ``case`` is ``upper``, ``lower`` or ``exact``.
    """

    name: str
    patterns: dict[str, tuple[str, ...]]
    names: dict[str, str] = {}
    case: str = "upper"


class MarketList(msgspec.Struct, frozen=True, kw_only=True):
    """A call that lists the markets of a line, and where each row says symbol, base and quote.

    ``also`` tells the member with the same market's spelling in another format.
    """

    call: str
    line: str
    format: str
    symbol: str
    base: str
    quote: str
    arguments: dict[str, str] = {}
    at: str = ""
    also: dict[str, str] = {}


class SymbolRules(msgspec.Struct, frozen=True, kw_only=True):
    """Lines, formats, month letters (``H`` → 3), and what tells the line of a call.

    ``product_from`` are parameters that name the line, and ``path`` for the parts of the call's own name.
    """

    lines: tuple[SymbolLine, ...]
    formats: tuple[SymbolFormat, ...]
    months: dict[str, int] = {}
    product_from: tuple[str, ...] = ()
    markets: tuple[MarketList, ...] = ()
