"""Limits that a client can obey."""

from collections.abc import Iterator, Mapping
from typing import Any

from specloom.diagnostics import Diagnostic, error, quoted
from specloom.load import Document
from specloom.validate.access import mapping, number, text
from specloom.validate.context import VenueSpecs
from specloom.validate.suggest import did_you_mean

_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}


def limits_can_be_obeyed(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """No limit of zero, no tier above the limit for everyone, no budget shared with nobody."""
    limit = mapping(document.value, "rate_limit")
    for name in ("default", "copy_trader"):
        yield from zero_limit(document, f"/rate_limit/{name}", mapping(limit, name))
    default, tier = mapping(limit, "default"), mapping(limit, "copy_trader")
    rate, tier_rate = _rate(default), _rate(tier)
    if rate is not None and tier_rate is not None and tier_rate > rate:
        message = "the limit for copy traders is higher than the limit for everyone"
        yield error(
            document.place("/rate_limit/copy_trader"),
            "tier-above-default",
            message,
            "check whether the two limits are swapped",
        )
    pool = text(limit, "pool")
    known = _pools(venue)
    if pool is not None and pool not in known:
        hint = did_you_mean(pool, known, "add it to limits.pools of venue.yaml")
        yield error(document.value_place("/rate_limit/pool"), "unknown-pool", f"no pool is called {quoted(pool)}", hint)
    shares = text(limit, "shares")
    if shares is not None:
        yield from _shared(document, shares, venue)


def _pools(venue: VenueSpecs) -> Mapping[str, Any]:
    venues = venue.tree.all("venue")
    return mapping(venues[0].value, "limits", "pools") if venues else {}


def _shared(document: Document, call: str, venue: VenueSpecs) -> Iterator[Diagnostic]:
    pointer = "/rate_limit/shares"
    yield from venue.unknown_call(document, pointer, call, kinds="endpoint channel")
    if call == venue.call_of(document):
        yield error(
            document.value_place(pointer),
            "refers-to-itself",
            "a call cannot share its limit with itself",
            "remove shares, or name another call",
        )
        return
    further = next((text(found.value, "rate_limit", "shares") for found in venue.calls.get(call, ())), None)
    if further is not None:
        message = f"'{call}' itself shares the limit of another call"
        yield error(
            document.value_place(pointer), "shared-twice", message, f"name the call that owns the limit: {further}"
        )


def zero_limit(document: Document, pointer: str, limit: Mapping[str, Any]) -> Iterator[Diagnostic]:
    """The complaint about a limit that nobody could keep."""
    if number(limit, "requests") == 0:
        message = "a limit of 0 requests forbids every call"
        hint = "write rate_limit: {undocumented: true} where no source states a limit"
        yield error(document.value_place(f"{pointer}/requests"), "zero-limit", message, hint)


def _rate(limit: Mapping[str, Any]) -> float | None:
    requests, per = number(limit, "requests"), text(limit, "per") or ""
    seconds = _SECONDS.get(per[-1:], 0) * int(per[:-1]) if per[:-1].isdecimal() else 0
    return requests / seconds if requests is not None and seconds else None
