"""One call from its arguments to its answer, as a generator that yields commands and never waits or sends itself."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from .commands import Acquire, Answered, Limited, Send, Sleep
from .decode import Unreadable
from .encode import encode
from .enquiry import find_out
from .errors import ExchangeError, LimitWait
from .failures import Failed, of_code, of_transport, of_unreadable, unknown
from .hooks import Event
from .limits.keys import LimitReached
from .outcome import Action, Course
from .transport.protocol import HttpResponse, TransportFailure

if TYPE_CHECKING:
    from .commands import Flow
    from .core import Core, Plan
    from .decode import Decoder, Reading
    from .request import BaseRequest

SHORTEST_TIMEOUT = 0.05


class Answer:
    """A successful answer: the ``response`` as it came, None when asking found the request, and its ``reading``."""

    __slots__ = ("call", "data", "response")

    def __init__(self, call: Call, data: Any, response: HttpResponse | None) -> None:
        self.call = call
        self.data = data
        self.response = response


class Call:
    """One call under way."""

    __slots__ = (
        "arguments",
        "core",
        "course",
        "deadline",
        "decoder",
        "encoded",
        "headers",
        "plan",
        "sent_at",
        "timeout",
    )

    def __init__(self, core: Core, request: BaseRequest, decoder: Decoder | None, deadline: float | None) -> None:
        plan = core.plan(request.record)
        self.core = core
        self.plan: Plan = plan
        self.arguments = plan.settler.settle(request.arguments)
        self.encoded = encode(plan.record, self.arguments)
        self.headers = core.headers_for(request.headers)
        self.timeout = request.timeout or core.options.timeout
        self.decoder = decoder or plan.decoder
        self.deadline = deadline
        self.sent_at = 0.0
        self.course = Course(core.care(plan, self.arguments), deadline=deadline, quota=core.quota)

    def time_left(self) -> float:
        """Seconds that the next attempt may take."""
        if self.deadline is None:
            return self.timeout
        return max(SHORTEST_TIMEOUT, min(self.timeout, self.deadline - self.core.time()))


def perform(
    core: Core, request: BaseRequest, decoder: Decoder | None = None, deadline: float | None = None
) -> Flow[Answer]:
    """Makes a call; ``decoder`` is the endpoint's own when left out, ``deadline`` on ``core.time()``.

    Raises:
        ExchangeError: every failure, in the class that says what it means.
        TypeError: an argument of a type that does not belong there.
    """
    if deadline is None and core.options.deadline is not None:
        deadline = core.time() + core.options.deadline
    call = Call(core, request, decoder, deadline)
    failed: Failed | None = None
    while True:
        try:
            yield Acquire(call.plan.keys, _patience(call))
        except LimitReached as reached:
            raise _refusal(call, reached, failed) from None
        outcome = yield from _attempt(call)
        if isinstance(outcome, Answer):
            call.course.succeeded()
            return outcome
        failed = outcome
        found = yield from _after(call, failed)
        if found is not None:
            return found


def _after(call: Call, failed: Failed) -> Flow[Answer | None]:
    """Does what the rules say about a failed attempt: returns None to send again, or an answer that asking found."""
    core, error = call.core, failed.error
    decision = call.course.after(failed.failure, core.time())
    error.acted = decision.acted
    if decision.limited:
        yield Limited(call.plan.keys, error.retry_after)
    if decision.action is Action.CONFIRM:
        return Answer(call, (yield from find_out(call, error)), None)
    if decision.action is Action.UNKNOWN:
        raise unknown(core, call.plan.record, error, call.sent_at, arguments=call.arguments)
    if decision.action is Action.RAISE:
        raise error
    if decision.wait > 0:
        yield Sleep(decision.wait)
    return None


def _patience(call: Call) -> float | None:
    """How long the call may wait for a slot; never past its deadline."""
    most = call.core.options.max_wait
    if call.deadline is None:
        return most
    left = max(0.0, call.deadline - call.core.time())
    return left if most is None else min(most, left)


def _refusal(call: Call, reached: LimitReached, failed: Failed | None) -> ExchangeError:
    """The limiter lets nothing through: what an earlier attempt met matters more than that."""
    if failed is not None:
        failed.error.retry_after = reached.seconds
        return failed.error
    record = call.plan.record
    return LimitWait(
        f"{reached}.",
        retry="limit",
        retry_after=reached.seconds,
        endpoint=f"{record.method} {record.path}",
        call=record.call,
    )


def _attempt(call: Call) -> Flow[Answer | Failed]:
    """Sends once and reads the answer."""
    core, plan = call.core, call.plan
    request = core.http_request(plan, call.encoded, call.headers, call.time_left())
    event = _begin(call) if core.watch.active else None
    sent = time.time()
    call.sent_at = sent
    try:
        response: HttpResponse = yield Send(request)
    except TransportFailure as lost:
        failed = of_transport(plan.record, lost)
        if event is not None:
            _end(call, event, failed.error, None)
        return failed
    outcome = _read(call, response, sent)
    if event is not None:
        _end(call, event, outcome.error if isinstance(outcome, Failed) else None, response.status)
    if not (isinstance(outcome, Failed) and outcome.error.retry == "limit"):
        yield Answered(plan.keys, _remaining(core, response))
    return outcome


def _read(call: Call, response: HttpResponse, sent: float) -> Answer | Failed:
    core, record = call.core, call.plan.record
    received = time.time()
    accepted = response.headers.get(core.venue.request_time_header)
    completed = response.headers.get(core.venue.response_time_header) if accepted else None
    core.clock.learn(sent * 1000, received * 1000, accepted, completed)
    try:
        reading: Reading = call.decoder.read(response.body)
    except Unreadable as broken:
        return of_unreadable(core, record, str(broken), response)
    if call.decoder.succeeded(reading):
        return Answer(call, reading.data, response)
    failed = of_code(core, record, reading, response)
    if failed.error.retry == "now":  # our time had expired: this answer's own time counts before all others
        core.clock.forget()
        core.clock.learn(sent * 1000, received * 1000, accepted or str(failed.error.time), completed)
    return failed


def _remaining(core: Core, response: HttpResponse) -> int | None:
    text = response.headers.get(core.venue.remaining_header)
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else None


def _begin(call: Call) -> Event:
    record = call.plan.record
    event = Event(record.call, record.method, call.encoded.signed_text(), call.course.attempt)
    event.seconds = call.core.time()
    call.core.watch.before(event)
    return event


def _end(call: Call, event: Event, error: ExchangeError | None, status: int | None) -> None:
    event.seconds = call.core.time() - event.seconds
    event.status = status
    event.error = error
    event.code = error.code if error else call.core.venue.envelope.success[0]
    call.core.watch.after(event)
