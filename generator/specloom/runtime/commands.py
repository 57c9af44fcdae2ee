"""What a flow asks its driver to do; a flow itself never waits and never sends."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .limits.keys import Key
    from .transport.protocol import HttpRequest


class Acquire:
    """Wait for a slot in every budget of ``keys``, at most ``max_wait`` seconds."""

    __slots__ = ("keys", "max_wait")

    def __init__(self, keys: Sequence[Key], max_wait: float | None) -> None:
        self.keys = keys
        self.max_wait = max_wait


class Send:
    """Send a request; the driver gives the answer, or throws ``TransportFailure``."""

    __slots__ = ("request",)

    def __init__(self, request: HttpRequest) -> None:
        self.request = request


class Answered:
    """Tell the limiter that an answer came, and what is ``remaining``."""

    __slots__ = ("keys", "remaining")

    def __init__(self, keys: Sequence[Key], remaining: int | None) -> None:
        self.keys = keys
        self.remaining = remaining


class Limited:
    """Tell the limiter that the exchange refused for its limits, for ``seconds`` where it said so."""

    __slots__ = ("keys", "seconds")

    def __init__(self, keys: Sequence[Key], seconds: float | None) -> None:
        self.keys = keys
        self.seconds = seconds


class Sleep:
    """Wait."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


Command: TypeAlias = Acquire | Send | Answered | Limited | Sleep
T = TypeVar("T")
Flow: TypeAlias = Generator[Command, Any, T]
