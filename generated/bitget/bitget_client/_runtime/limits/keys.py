"""Which budgets a call draws from, and what is said when one of them has nothing left."""

import msgspec

from ..spec.records import RateLimit, Venue


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """Who spends: the account, the address and the API key, each by a name that is safe to show and to store.

    Two keys of one account share budgets counted by ``uid`` only when both are given the same ``uid``.
    """

    uid: str = "account"
    ip: str = "address"
    key: str = "key"


class Key(msgspec.Struct, frozen=True):
    """One budget: ``requests`` in any ``seconds`` in a row, kept under ``name``.

    ``pool`` is the call (or the venue) that gave the budget its name; ``scope`` is ``uid``, ``ip`` or ``key``.
    """

    name: str
    pool: str
    requests: int
    seconds: int
    scope: str


class LimitReached(Exception):
    """A call may not be sent now: ``seconds`` until it could be, by the budget ``pool``.

    ``reason`` is ``wait`` (longer than the caller wants to wait), ``penalty`` (the exchange refuses for a while)
    or ``never`` (the budget is nought).
    """

    def __init__(self, pool: str, seconds: float, reason: str) -> None:
        """``seconds`` is infinite when waiting does not help."""
        self.pool = pool
        self.seconds = seconds
        self.reason = reason
        super().__init__(_REASONS[reason].format(pool=pool, seconds=seconds))


_REASONS = {
    "wait": "{pool} has no room for another {seconds:.3f} s, which is longer than the call may wait",
    "penalty": "the exchange refuses calls for another {seconds:.1f} s after a broken limit",
    "never": "{pool} allows no calls for this kind of account",
}


def keys_of(
    limit: RateLimit, venue: Venue, who: Identity, *, copy_trader: bool = False, total: bool = True
) -> tuple[Key, ...]:
    """The budgets that a call with ``limit`` draws from: its own pool, then the venue's over everything.

    ``total=False`` leaves the venue's out, for messages over a socket that is already open.
    """
    own, tier = limit.default, ""
    if copy_trader and limit.copy_trader is not None:
        own, tier = limit.copy_trader, ":copy_trader"
    name = f"{venue.name}:{limit.pool}{tier}:{own.scope}:{getattr(who, own.scope)}"
    keys = [Key(name, limit.pool, own.requests, own.seconds, own.scope)]
    if total:
        keys.append(total_key(venue, who))
    return tuple(keys)


def total_key(venue: Venue, who: Identity) -> Key:
    """The budget over all calls, whose breach brings the penalty."""
    limit = venue.total
    name = f"{venue.name}:total:{limit.scope}:{getattr(who, limit.scope)}"
    return Key(name, venue.name, limit.requests, limit.seconds, limit.scope)
