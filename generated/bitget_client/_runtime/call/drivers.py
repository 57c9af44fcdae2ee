"""The two loops that do what a flow asks for: one blocks, one awaits. Everything else is in the flow."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, TypeVar

from ..limits import acquire, acquire_async
from ..limits.keys import LimitReached
from ..transport.protocol import TransportFailure
from .call import Answer, Call, remaining
from .commands import Limited, Sleep
from .flow import go_on, refusal

if TYPE_CHECKING:
    from ..client.client import AsyncClient, SyncClient
    from ..limits import Limiter
    from ..retry.error_mapping import Failed
    from ..transport.protocol import AsyncTransport, Transport
    from .commands import Flow
    from .request import BaseRequest

    T = TypeVar("T")


def ask(client: SyncClient, request: BaseRequest) -> Any:
    """The typed answer. The usual case, one attempt that goes well, is a straight line; a flow does the rest."""
    call = Call(client.core, request)
    try:
        outcome = attempt(call, client._transport, client.limiter)  # noqa: SLF001 - its driver
    except LimitReached as reached:
        raise refusal(call, reached) from None
    if isinstance(outcome, Answer):
        return outcome.data
    return client.run(go_on(call, outcome)).data


def drive(flow: Flow[T], transport: Transport, limiter: Limiter) -> T:
    """Runs a flow to its end."""
    try:
        command = next(flow)
        while True:
            result: object = None
            if type(command) is Call:
                try:
                    result = attempt(command, transport, limiter)
                except LimitReached as reached:
                    command = flow.throw(reached)
                    continue
            elif type(command) is Limited:
                limiter.refused(command.keys, command.seconds)
            elif type(command) is Sleep:
                time.sleep(command.seconds)
            command = flow.send(result)
    except StopIteration as end:
        value: T = end.value
        return value


def attempt(call: Call, transport: Transport, limiter: Limiter) -> Answer | Failed:
    """Waits for a slot, sends once, reads the answer. Raises ``LimitReached``."""
    booking = acquire(limiter, call.plan.keys, call.patience)
    try:
        response = transport.send(call.departing())
    except TransportFailure as lost:
        return call.lost(lost)
    finally:
        limiter.landed(booking)
    outcome = call.arrived(response)
    if not outcome.limited:
        limiter.answered(booking, remaining(call, response))
    return outcome


async def ask_async(client: AsyncClient, request: BaseRequest) -> Any:
    """As ``ask``, without blocking the event loop."""
    call = Call(client.core, request)
    try:
        outcome = await attempt_async(call, client._transport, client.limiter)  # noqa: SLF001 - its driver
    except LimitReached as reached:
        raise refusal(call, reached) from None
    if isinstance(outcome, Answer):
        return outcome.data
    return (await client.run(go_on(call, outcome))).data


async def drive_async(flow: Flow[T], transport: AsyncTransport, limiter: Limiter) -> T:
    """As ``drive``, without blocking the event loop."""
    import asyncio  # noqa: PLC0415 - the synchronous client does without

    try:
        command = next(flow)
        while True:
            result: object = None
            if type(command) is Call:
                try:
                    result = await attempt_async(command, transport, limiter)
                except LimitReached as reached:
                    command = flow.throw(reached)
                    continue
            elif type(command) is Limited:
                await limiter.refused_async(command.keys, command.seconds)
            elif type(command) is Sleep:
                await asyncio.sleep(command.seconds)
            command = flow.send(result)
    except StopIteration as end:
        value: T = end.value
        return value


async def attempt_async(call: Call, transport: AsyncTransport, limiter: Limiter) -> Answer | Failed:
    """As ``attempt``."""
    booking = await acquire_async(limiter, call.plan.keys, call.patience)
    try:
        response = await transport.send(call.departing())
    except TransportFailure as lost:
        return call.lost(lost)
    finally:
        await limiter.landed_async(booking)
    outcome = call.arrived(response)
    if not outcome.limited:
        await limiter.answered_async(booking, remaining(call, response))
    return outcome
