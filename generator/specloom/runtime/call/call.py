"""One call under way: what is sent for it, and what its answers say. Nothing here waits or sends."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec

from ..codec.decode import Unreadable
from ..retry.error_mapping import Failed, of_code, of_transport, of_unreadable, unsigned
from ..retry.retry_policy import Course, care_of
from .hooks import Event, log

if TYPE_CHECKING:
    from ..codec.decode import Decoder, Reading
    from ..errors import ExchangeError
    from ..retry.retry_policy import Decision
    from ..transport.protocol import HttpRequest, HttpResponse, TransportFailure
    from .client_context import Core, Plan
    from .request import BaseRequest

SHORTEST_TIMEOUT = 0.05


class Answer(msgspec.Struct, eq=False):
    """A successful answer: the ``response`` as it came, None when asking found the request, and its ``data``."""

    call: Call
    data: Any
    response: HttpResponse | None
    limited: ClassVar[bool] = False
    """Whether the exchange refused for its limits."""


class Call:
    """One call: its arguments settled and encoded once, its attempts signed anew each time."""

    __slots__ = (
        "_course",
        "_event",
        "arguments",
        "core",
        "deadline",
        "decoder",
        "encoded",
        "headers",
        "patience",
        "plan",
        "sent_at",
        "timeout",
    )

    def __init__(
        self, core: Core, request: BaseRequest, decoder: Decoder | None = None, deadline: float | None = None
    ) -> None:
        """``decoder`` is the endpoint's own when left out, ``deadline`` (on ``core.time()``) the client's.

        Raises:
            Refused: an argument is wrong, or the call must be signed and the client has no keys.
        """
        options = core.options
        plan = core.plans.get(request.record.call) or core.plan(request.record)
        self.core = core
        self.plan: Plan = plan
        if plan.signed and core.signer is None:
            raise unsigned(plan.record)
        self.arguments = plan.settler.settle(request.arguments)
        self.encoded = plan.encoding.encode(self.arguments)
        self.headers = core.headers_for(request.headers) if request.headers else None
        self.decoder = decoder or plan.decoder
        self.timeout = request.timeout or options.timeout
        self.patience = options.patience
        self.deadline = deadline
        if deadline is None and options.deadline:
            self.deadline = core.time() + options.deadline
        self.sent_at = 0.0
        self._course: Course | None = None  # made at the first failure, which most calls never meet
        self._event: Event | None = None
        if deadline is not None:
            self.hurry()

    def hurry(self) -> None:
        """Time has passed: the call waits for a slot no longer than until its deadline."""
        if self.deadline is not None:
            left = max(0.0, self.deadline - self.core.time())
            self.patience = left if self.patience is None else min(self.patience, left)

    def departing(self) -> HttpRequest:
        """The request as it is sent now."""
        core, timeout = self.core, self.timeout
        if self.deadline is not None:
            left = self.deadline - core.time()
            if left < timeout:
                timeout = max(SHORTEST_TIMEOUT, left)
        if core.watch.hooks or log.isEnabledFor(logging.DEBUG):
            self._begin()
        self.sent_at = now = time.time()
        return core.http_request(self.plan, self.encoded, self.headers, timeout, now)

    def lost(self, failure: TransportFailure) -> Failed:
        """No answer came."""
        failed = of_transport(self.plan.record, failure)
        if self._event is not None:
            self._end(self._event, failed.error, None)
        return failed

    def arrived(self, response: HttpResponse) -> Answer | Failed:
        """An answer came: it is read, and the exchange's clock with it."""
        core, decoder = self.core, self.decoder
        if core.clock.wants(self.sent_at):
            core.clock.learn(self.sent_at * 1000, time.time() * 1000, *self._times(response))
        try:
            reading = decoder.read(response.body)
        except Unreadable as broken:
            return self._failed(of_unreadable(core, self.plan.record, str(broken), response), response)
        if reading.code not in decoder.success:
            return self._refused(reading, response)
        if self._course is not None:
            self._course.succeeded()
        elif core.quota.left < core.quota.capacity:
            core.quota.give(1)
        if self._event is not None:
            self._end(self._event, None, response.status)
        return Answer(self, reading.data, response)

    def after(self, failed: Failed) -> Decision:
        """What the rules say about a failed attempt."""
        core = self.core
        if self._course is None:
            care = care_of(self.plan.record, self.arguments)
            self._course = Course(care, deadline=self._last_repeat(), quota=core.quota)
        return self._course.after(failed.failure, core.time())

    def _last_repeat(self) -> float | None:
        """When repeats end, on ``core.time()``; a client's deadline of 0 allows none, and cuts no attempt short."""
        if self.deadline is None and self.core.options.deadline == 0:
            return self.core.time()
        return self.deadline

    def _refused(self, reading: Reading, response: HttpResponse) -> Failed:
        """The answer is an error code."""
        core = self.core
        failed = of_code(core, self.plan.record, reading, response)
        if failed.error.retry == "now":  # our time had expired: this answer's own time counts before all others
            accepted, completed = self._times(response)
            core.clock.forget()
            core.clock.learn(self.sent_at * 1000, time.time() * 1000, accepted or str(failed.error.time), completed)
        return self._failed(failed, response)

    def _failed(self, failed: Failed, response: HttpResponse) -> Failed:
        if self._event is not None:
            self._end(self._event, failed.error, response.status)
        return failed

    def _times(self, response: HttpResponse) -> tuple[str | None, str | None]:
        """When the exchange had the request and when its answer was done, as its headers have it."""
        venue = self.core.venue
        accepted = response.headers.get(venue.request_time_header)
        return accepted, response.headers.get(venue.response_time_header) if accepted else None

    def _begin(self) -> None:
        record, core = self.plan.record, self.core
        attempt = self._course.attempt if self._course is not None else 1
        self._event = Event(record.call, record.method, self.encoded.signed, attempt)
        self._event.seconds = core.time()
        core.watch.before(self._event)

    def _end(self, event: Event, error: ExchangeError | None, status: int | None) -> None:
        core = self.core
        event.seconds = core.time() - event.seconds
        event.status = status
        event.error = error
        event.code = error.code if error else core.venue.envelope.success[0]
        self._event = None
        core.watch.after(event)


def remaining(call: Call, response: HttpResponse) -> int | None:
    """What the exchange says is left of the call's own budget."""
    text = response.headers.get(call.core.venue.remaining_header)
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else None
