"""What the test of the venue states: its rules one by one, ids at their longest, months in which contracts end."""

from typing import Any

from specloom.model import Api
from specloom.render.python.source import Safe, literal
from specloom.render.python.testing.facts import venue_facts, venue_lists
from specloom.runtime.spec.records import ClientIdRule

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def venue_test_view(api: Api) -> dict[str, Any]:
    """What the template shows."""
    symbols, total = api.symbols, api.venue.limits.total
    return {
        "facts": venue_facts(api),
        "ids": tuple(_ids(rule) for rule in api.venue.client_ids),
        "counts": tuple((Safe(place), literal(len(listed))) for place, listed in venue_lists(api).items()),
        "market": literal(f"XYZ{symbols.quote_coins[0]}") if symbols.quote_coins else None,
        "months": literal("".join(symbols.delivery_months)),
        "no_months": literal("".join(letter for letter in _LETTERS if letter not in symbols.delivery_months)),
        "any_call": Safe(api.venue.server_time),
        "before_last": literal(total.requests - 1),
        "seconds": literal(total.seconds),
    }


def _ids(rule: ClientIdRule) -> tuple[Safe, Safe, Safe]:
    """Version, pattern, and the longest id that it allows."""
    longest = (rule.generate * rule.max_length)[: rule.max_length]
    return literal(rule.version), literal(rule.pattern), literal(longest)
