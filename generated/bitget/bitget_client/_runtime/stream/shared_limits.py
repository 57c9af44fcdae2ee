"""What all connections of a client share: the rules, the clock, and the way in."""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable

import msgspec

from ..spec.records import StreamRules
from .clock import Clock, sleep
from .send_queue import ConnectionBudget
from .socket import Connect


class ConnectionThrottle:
    """Lets connections through in order, as fast as the address may open them."""

    def __init__(self, budget: ConnectionBudget, clock: Clock) -> None:
        self._budget = budget
        self._clock = clock
        self._turn = asyncio.Lock()
        self._free = asyncio.Event()

    async def enter(self) -> None:
        """Wait for leave to connect; every ``enter`` needs a :meth:`leave`."""
        async with self._turn:
            while (delay := self._budget.wait(self._clock.monotonic())) != 0:
                if delay is None:
                    self._free.clear()
                    await self._free.wait()
                else:
                    await sleep(self._clock, delay)
            self._budget.take(self._clock.monotonic())

    def leave(self) -> None:
        """Give the place back."""
        self._budget.release()
        self._free.set()


log = logging.getLogger(__name__.rpartition(".")[0])
"""The streams' log: connections on INFO, subscriptions on DEBUG, everything that failed on WARNING."""


async def no_preparation(*, again: bool = False) -> None:
    """Nothing is needed before a login."""


class ConnectionContext(msgspec.Struct, frozen=True):
    """What all connections of a client share.

    ``retryable`` says whether an error code passes by itself, ``is_clock_error`` whether it is about the time of a
    login; ``redact`` takes secrets out of text that came from the exchange; ``prepare_login`` is awaited before each
    login, with ``again`` where the last one was refused for its time.
    """

    rules: StreamRules
    clock: Clock
    connect: Connect
    throttle: ConnectionThrottle
    retryable: Callable[[str], bool] = bool
    is_clock_error: Callable[[str], bool] = bool
    redact: Callable[[str], str] = str
    prepare_login: Callable[..., Awaitable[None]] = no_preparation
    jitter: Callable[[float, float], float] = random.uniform
