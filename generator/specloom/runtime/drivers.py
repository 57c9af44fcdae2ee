"""The two loops that do what a flow asks for: one blocks, one awaits. Everything else is in the flow."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

from .commands import Acquire, Answered, Limited, Send, Sleep
from .limits import acquire
from .limits.keys import LimitReached
from .transport.protocol import TransportFailure

if TYPE_CHECKING:
    from .commands import Flow
    from .limits import Limiter
    from .transport.protocol import AsyncTransport, Transport

    T = TypeVar("T")


def drive(flow: Flow[T], transport: Transport, limiter: Limiter) -> T:
    """Runs a flow to its end."""
    try:
        command = next(flow)
        while True:
            result: object = None
            try:
                if type(command) is Send:
                    result = transport.send(command.request)
                elif type(command) is Acquire:
                    acquire(limiter, command.keys, command.max_wait)
                elif type(command) is Answered:
                    limiter.answered(command.keys, command.remaining)
                elif type(command) is Limited:
                    limiter.refused(command.keys, command.seconds)
                elif type(command) is Sleep:
                    time.sleep(command.seconds)
            except (TransportFailure, LimitReached) as failure:
                command = flow.throw(failure)
            else:
                command = flow.send(result)
    except StopIteration as end:
        value: T = end.value
        return value


async def drive_async(flow: Flow[T], transport: AsyncTransport, limiter: Limiter) -> T:
    """As ``drive``, without blocking the event loop."""
    import asyncio  # noqa: PLC0415 - the synchronous client does without

    from .limits import acquire_async  # noqa: PLC0415

    try:
        command = next(flow)
        while True:
            result: object = None
            try:
                if type(command) is Send:
                    result = await transport.send(command.request)
                elif type(command) is Acquire:
                    await acquire_async(limiter, command.keys, command.max_wait)
                elif type(command) is Answered:
                    await limiter.answered_async(command.keys, command.remaining)
                elif type(command) is Limited:
                    await limiter.refused_async(command.keys, command.seconds)
                elif type(command) is Sleep:
                    await asyncio.sleep(command.seconds)
            except (TransportFailure, LimitReached) as failure:
                command = flow.throw(failure)
            else:
                command = flow.send(result)
    except StopIteration as end:
        value: T = end.value
        return value
