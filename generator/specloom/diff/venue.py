"""What holds for the exchange as a whole, before and after."""

from collections.abc import Iterator
from typing import Any

import msgspec

from specloom.diff.change import Change
from specloom.diff.facts import changed_fact, leaf_changes
from specloom.model import SymbolRules, Venue

_WORDS = ("title", "docs")
"""Facts that a caller only reads."""


def compare_venue(old: Venue, new: Venue) -> Iterator[Change]:
    """Hosts, signing, limits for all, client ids, sockets: each value that differs. They concern every call."""
    if old.package != new.package:
        yield changed_fact("breaking", "venue.package", old.package, new.package)
    for change in leaf_changes("venue", _facts(old), _facts(new)):
        yield msgspec.structs.replace(change, kind="venue-changed", origin=new.origin)


def compare_symbols(old: SymbolRules, new: SymbolRules) -> Iterator[Change]:
    """Suffixes, delivery months, quote coins and aliases that differ."""
    for change in leaf_changes("symbols", _facts(old), _facts(new)):
        yield msgspec.structs.replace(change, kind="symbols-changed")


def _facts(rules: msgspec.Struct) -> dict[str, Any]:
    facts: dict[str, Any] = msgspec.to_builtins(rules)
    return {name: value for name, value in facts.items() if name not in (*_WORDS, "origin", "package")}
