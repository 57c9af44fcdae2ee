"""How the calls of a client behave, as its user wants it."""

from __future__ import annotations

import msgspec


class CallOptions(msgspec.Struct, kw_only=True):
    """The options of every call of a client; times in seconds, None for no end.

    ``timeout`` is for one attempt, ``deadline`` for a call with its repeats (0: one attempt and no wait), ``max_wait``
    for one wait for a rate limit, ``confirm_timeout`` for asking whether a request was executed.
    """

    timeout: float
    deadline: float | None
    max_wait: float | None
    confirm_timeout: float
    copy_trader: bool
    strict: bool
    slot_timeout: float | None = None
    """How long a call's first attempt may wait for the rate limiter: the shorter of ``max_wait`` and ``deadline``."""

    def __post_init__(self) -> None:
        limits = [time for time in (self.max_wait, self.deadline) if time is not None]
        self.slot_timeout = min(limits, default=None)
