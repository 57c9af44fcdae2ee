"""The two loops that execute a flow's commands: one blocks, one awaits. All decisions are the flow's."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, TypeVar

from ..limits import acquire, acquire_async
from ..transport.protocol import TransportFailure
from .call import Answer, Call, remaining, trip
from .commands import ReportRateLimit, Sleep

if TYPE_CHECKING:
    from ..limits import Limiter
    from ..retry.error_mapping import FailedAttempt
    from ..transport.protocol import AsyncTransport, Transport
    from .commands import Flow

    T = TypeVar("T")


def drive(flow: Flow[T], transport: Transport, limiter: Limiter) -> T:
    """Executes a flow's commands until it ends; returns its result."""
    try:
        command = next(flow)
        while True:
            result: object = None
            try:
                if type(command) is Call:
                    result = attempt(command, transport, limiter)
                elif type(command) is ReportRateLimit:
                    limiter.refused(command.keys, command.seconds)
                elif type(command) is Sleep:
                    time.sleep(command.seconds)
            except BaseException as error:  # noqa: BLE001 - a limit, an interruption: the flow knows what it means
                command = flow.throw(error)
            else:
                command = flow.send(result)
    except StopIteration as end:
        value: T = end.value
        return value


def attempt(call: Call, transport: Transport, limiter: Limiter) -> Answer | FailedAttempt:
    """Waits for the rate limiter, sends once, decodes the response. Raises ``LimitReached``."""
    reservation = acquire(limiter, call.plan.keys, call.slot_timeout)
    try:
        response = transport.send(call.build_request())
        reservation.trip = trip(response)
    except TransportFailure as failure:
        return call.handle_transport_error(failure)
    finally:
        limiter.arrived(reservation)
    outcome = call.handle_response(response)
    if not outcome.limited:
        limiter.answered(reservation, remaining(call, response))
    return outcome


async def drive_async(flow: Flow[T], transport: AsyncTransport, limiter: Limiter) -> T:
    """As ``drive``, without blocking the event loop."""
    try:
        command = next(flow)
        while True:
            result: object = None
            try:
                if type(command) is Call:
                    result = await attempt_async(command, transport, limiter)
                elif type(command) is ReportRateLimit:
                    await limiter.refused_async(command.keys, command.seconds)
                elif type(command) is Sleep:
                    await asyncio.sleep(command.seconds)
            except BaseException as error:  # noqa: BLE001 - as above
                command = flow.throw(error)
            else:
                command = flow.send(result)
    except StopIteration as end:
        value: T = end.value
        return value


async def attempt_async(call: Call, transport: AsyncTransport, limiter: Limiter) -> Answer | FailedAttempt:
    """As ``attempt``."""
    reservation = await acquire_async(limiter, call.plan.keys, call.slot_timeout)
    try:
        response = await transport.send(call.build_request())
        reservation.trip = trip(response)
    except TransportFailure as failure:
        return call.handle_transport_error(failure)
    finally:
        await limiter.arrived_async(reservation)
    outcome = call.handle_response(response)
    if not outcome.limited:
        await limiter.answered_async(reservation, remaining(call, response))
    return outcome
