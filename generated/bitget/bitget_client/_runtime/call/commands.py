"""What a flow yields to its driver; a flow itself never waits and never sends.

A flow yields a ``Call`` to have it attempted once (wait for the rate limiter, send, decode), and receives its
``Answer`` or ``FailedAttempt``; ``LimitReached`` is thrown into it when the limiter lets nothing through in time.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, Union

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..limits.keys import Key
    from .call import Call


class ReportRateLimit:
    """Tell the rate limiter that the exchange's limit was exceeded, for ``seconds`` if the exchange said so."""

    __slots__ = ("keys", "seconds")

    def __init__(self, keys: Sequence[Key], seconds: float | None) -> None:
        self.keys = keys
        self.seconds = seconds


class Sleep:
    """Wait."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


Command: TypeAlias = Union["Call", ReportRateLimit, Sleep]
T = TypeVar("T")
Flow: TypeAlias = Generator[Command, Any, T]
