"""How an attempt failed, and what that says: did the exchange act, and does a repeat help."""

import enum

import msgspec

from ..spec.records import ErrorInfo


class FailureKind(enum.Enum):
    """How an attempt failed."""

    UNSENT = "unsent"
    """Nobody can have read all of it: no connection, none free in time, a failed TLS handshake, cut while sending."""
    UNSENDABLE = "unsendable"
    """It was not sent and never will be: the client is closed, or HTTP cannot carry it."""
    LOST = "lost"
    """It was sent, perhaps whole, and no answer of its own came: timeout, cut, truncated or foreign answer."""
    GATEWAY = "gateway"
    """An answer without a code came, from something in front of the exchange."""
    CODED = "coded"
    """The exchange answered with an error code."""


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """One failed attempt: ``status`` is the HTTP status, ``info`` what the catalogue knows of the code."""

    kind: FailureKind
    status: int | None = None
    info: ErrorInfo | None = None
    retry_after: float | None = None


# Answers without a code, and codes that no catalogue knows: by status, first match wins.
STATUSES: tuple[tuple[range, str, str], ...] = (
    (range(429, 430), "no", "limit"),
    (range(408, 409), "maybe", "confirm"),  # something in front of the exchange gave up waiting
    (range(499, 500), "maybe", "confirm"),
    (range(400, 500), "no", "never"),
    (range(100, 600), "maybe", "confirm"),
)


def classify(failure: Failure) -> tuple[str, str]:
    """``(acted, retry)`` of a failure."""
    if failure.kind is FailureKind.UNSENT:
        return "no", "backoff"
    if failure.kind is FailureKind.UNSENDABLE:
        return "no", "never"
    if failure.kind is FailureKind.LOST:
        return "maybe", "confirm"
    if failure.kind is FailureKind.CODED and failure.info is not None:
        return failure.info.acted, failure.info.retry
    status = failure.status or 0
    for statuses, acted, retry in STATUSES:
        if status in statuses:
            return acted, retry
    return "maybe", "confirm"
