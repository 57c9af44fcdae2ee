"""The error catalogue."""

import msgspec

from specloom.diagnostics import Place


class ErrorClass(msgspec.Struct, frozen=True, kw_only=True):
    """One meaning, one exception class. ``parent`` is another class or empty for the client's base."""

    name: str
    parent: str
    description: str
    statuses: tuple[int, ...]
    origin: Place


class ErrorCode(msgspec.Struct, frozen=True, kw_only=True):
    """One code of the exchange.

    ``acted`` says whether the exchange did what was asked: ``yes``, ``no`` or ``maybe``.
    ``retry`` is ``never``, ``now`` (after a re-sign), ``backoff``, ``limit`` (after the limit's wait) or ``confirm``
    (ask what became of it first). ``place`` is ``rest``, ``ws`` or ``both``; ``ws`` codes of one number may differ.
    """

    code: str
    group: str
    class_name: str
    meaning: str
    acted: str
    retry: str
    place: str
    origin: Place
    retry_after_seconds: int | None = None
    remedy: str | None = None
    documented: bool = True
