"""What a flow asks its driver to do; a flow itself never waits and never sends.

A flow yields a ``Call`` to have it attempted once (wait for a slot, send, read), and is sent its ``Answer`` or what
failed; ``LimitReached`` is thrown into it when no slot comes in time.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, Union

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..limits.keys import Key
    from .call import Call


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


Command: TypeAlias = Union["Call", Limited, Sleep]
T = TypeVar("T")
Flow: TypeAlias = Generator[Command, Any, T]
