"""Rate limits before and after."""

from collections.abc import Iterator
from fractions import Fraction

from specloom.diff.change import Change, Impact
from specloom.diff.facts import changed_fact
from specloom.model import Channel, Endpoint, Limit


def compare_limits(old: Endpoint | Channel, new: Endpoint | Channel) -> Iterator[Change]:
    """Tightened or loosened, counted by something else, for everyone or for copy traders, or another shared budget."""
    before, after = old.rate_limit, new.rate_limit
    # Two limits that nobody states differ only by the venue's assumption, which is told once for all.
    if before.documented or after.documented:
        yield from _tier("rate_limit", "limit", before.default, after.default)
    yield from _documented(before.documented, after.documented, before.default == after.default)
    if before.copy_trader and after.copy_trader:
        yield from _tier("rate_limit.copy_trader", "copy traders' limit", before.copy_trader, after.copy_trader)
    elif after.copy_trader:
        yield _tier_came(after.copy_trader)
    elif before.copy_trader:
        yield _tier_went(before.copy_trader)
    shared_before, shared_after = _shared(old), _shared(new)
    if shared_before != shared_after:
        yield changed_fact("behavioural", "rate_limit.shares", shared_before, shared_after)


def limit_words(limit: Limit) -> str:
    """``10 in 1 s by uid``."""
    return f"{limit.requests} in {limit.seconds} s by {limit.scope}"


def _tier(where: str, what: str, old: Limit, new: Limit) -> Iterator[Change]:
    was, now = limit_words(old), limit_words(new)
    impact: Impact = "behavioural"
    if _rate(new) < _rate(old):
        kind = "limit-tightened"
    elif _rate(new) > _rate(old):
        kind, impact = "limit-loosened", "additive"
    elif old.seconds != new.seconds:
        kind = "limit-window-changed"
    else:
        kind = ""
    if kind:
        message = f"{what} {kind.partition('-')[2].replace('-', ' ')} from {was} to {now}"
        yield Change(impact=impact, kind=kind, where=where, message=message, old=was, new=now)
    if old.scope != new.scope:
        message = f"{what} counted by {new.scope} (was: by {old.scope})"
        place = f"{where}.scope"
        yield Change(
            impact="behavioural", kind="limit-scope-changed", where=place, message=message, old=old.scope, new=new.scope
        )


def _documented(old: bool, new: bool, same: bool) -> Iterator[Change]:
    """A limit that is now stated, or no longer, though the figures are the ones assumed."""
    if old != new and same:
        message = "limit is now stated" if new else "limit is no longer stated"
        yield Change(
            impact="additive", kind="limit-stated" if new else "limit-unstated", where="rate_limit", message=message
        )


def _tier_came(limit: Limit) -> Change:
    now = limit_words(limit)
    message = f"copy traders have a limit of their own: {now}"
    return Change(
        impact="behavioural", kind="copy-trader-limit-added", where="rate_limit.copy_trader", message=message, new=now
    )


def _tier_went(limit: Limit) -> Change:
    was = limit_words(limit)
    message = f"copy traders no longer have a limit of their own (was: {was})"
    return Change(
        impact="behavioural", kind="copy-trader-limit-removed", where="rate_limit.copy_trader", message=message, old=was
    )


def _rate(limit: Limit) -> Fraction:
    return Fraction(limit.requests, limit.seconds)


def _shared(call: Endpoint | Channel) -> str | None:
    return None if call.rate_limit.pool == call.call else call.rate_limit.pool
