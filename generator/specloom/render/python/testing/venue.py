"""What the test of the venue states: its rules one by one, ids at their longest, months in which contracts end."""

from typing import Any

from specloom.model import Api, SymbolRules
from specloom.model.symbol_samples import sample_symbols
from specloom.render.python.source import Safe, literal
from specloom.render.python.testing.record_fields import venue_fields
from specloom.runtime.spec.records import ClientIdRule
from specloom.traced import join

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def venue_test_view(api: Api) -> dict[str, Any]:
    """What the template shows."""
    symbols, total = api.symbols, api.venue.limits.total
    return {
        "record": literal(venue_fields(api)),
        "ids": tuple(_ids(rule) for rule in api.venue.client_ids),
        "markets": literal(_month_markets(symbols)),
        "samples": literal({one.name: list(sample_symbols(symbols, one.name)) for one in symbols.formats}),
        "months": literal(join("", symbols.months)),
        "no_months": literal("".join(letter for letter in _LETTERS if letter not in symbols.months)),
        "any_call": Safe(api.venue.server_time),
        "before_last": literal(total.requests - 1),
        "seconds": literal(total.seconds),
    }


def _month_markets(symbols: SymbolRules) -> list[tuple[str, str, str]]:
    """What stands before and after month and year, and the format, in each pattern with base and quote side by side."""
    quotes = {line.name: line.quotes[0] for line in symbols.lines if line.quotes}
    found = {
        (pattern.replace("{base}{quote}", "XYZ" + quotes[line]), one.name)
        for one in symbols.formats
        for line, patterns in one.patterns.items()
        for pattern in patterns
        if pattern.startswith("{base}{quote}{month}{yy}") and line in quotes
    }
    return [(*text.split("{month}{yy}"), name) for text, name in sorted(found)]  # type: ignore[misc]


def _ids(rule: ClientIdRule) -> tuple[Safe, Safe, Safe]:
    """Version, pattern, and the longest id that it allows."""
    longest = (rule.generate * rule.max_length)[: rule.max_length]
    return literal(rule.version), literal(rule.pattern), literal(longest)
