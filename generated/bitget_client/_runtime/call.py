"""One call under way: what is sent for it, and what its answers say. Nothing here waits or sends."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from .decode import Unreadable
from .encode import encode
from .failures import Failed, of_code, of_transport, of_unreadable
from .hooks import Event
from .outcome import Course, care_of

if TYPE_CHECKING:
    from .core import Core, Plan
    from .decode import Decoder
    from .errors import ExchangeError
    from .outcome import Decision
    from .request import BaseRequest
    from .transport.protocol import HttpRequest, HttpResponse, TransportFailure

SHORTEST_TIMEOUT = 0.05


class Answer:
    """A successful answer: the ``response`` as it came, None when asking found the request, and its ``data``."""

    __slots__ = ("call", "data", "response")
    limited = False
    """Whether the exchange refused for its limits."""

    def __init__(self, call: Call, data: Any, response: HttpResponse | None) -> None:
        self.call = call
        self.data = data
        self.response = response


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
        self.headers = core.headers_for(request.headers) if request.headers else None
        self.timeout = request.timeout or core.options.timeout
        self.decoder = decoder or plan.decoder
        self.deadline = deadline
        self.sent_at = 0.0
        self._course: Course | None = None  # made at the first failure, which most calls never meet
        self._event: Event | None = None

    def patience(self) -> float | None:
        """Seconds that the call may wait for a slot; never past its deadline."""
        most = self.core.options.max_wait
        if self.deadline is None:
            return most
        left = self.deadline - self.core.time()
        if most is not None and most < left:
            return most
        return left if left > 0 else 0.0

    def departing(self) -> HttpRequest:
        """The request as it is sent now."""
        core, timeout = self.core, self.timeout
        if self.deadline is not None:
            left = self.deadline - core.time()
            if left < timeout:
                timeout = max(SHORTEST_TIMEOUT, left)
        request = core.http_request(self.plan, self.encoded, self.headers, timeout)
        if core.watch.active:
            self._begin()
        self.sent_at = time.time()
        return request

    def lost(self, failure: TransportFailure) -> Failed:
        """No answer came."""
        failed = of_transport(self.plan.record, failure)
        if self._event is not None:
            self._end(self._event, failed.error, None)
        return failed

    def arrived(self, response: HttpResponse) -> Answer | Failed:
        """An answer came: it is read, and the exchange's clock with it."""
        clock = self.core.clock
        received = time.time()
        if clock.wants(received):
            clock.learn(self.sent_at * 1000, received * 1000, *self._times(response))
        outcome = self._read(response, received)
        if self._event is not None:
            self._end(self._event, outcome.error if isinstance(outcome, Failed) else None, response.status)
        return outcome

    def after(self, failed: Failed) -> Decision:
        """What the rules say about a failed attempt."""
        core = self.core
        if self._course is None:
            care = care_of(self.plan.record, self.arguments)
            self._course = Course(care, deadline=self.deadline, quota=core.quota)
        return self._course.after(failed.failure, core.time())

    def succeeded(self) -> None:
        """Gives the retry quota its due."""
        if self._course is not None:
            self._course.succeeded()
        else:
            self.core.quota.give(1)

    def _read(self, response: HttpResponse, received: float) -> Answer | Failed:
        core, record = self.core, self.plan.record
        try:
            reading = self.decoder.read(response.body)
        except Unreadable as broken:
            return of_unreadable(core, record, str(broken), response)
        if self.decoder.succeeded(reading):
            return Answer(self, reading.data, response)
        failed = of_code(core, record, reading, response)
        if failed.error.retry == "now":  # our time had expired: this answer's own time counts before all others
            accepted, completed = self._times(response)
            core.clock.forget()
            core.clock.learn(self.sent_at * 1000, received * 1000, accepted or str(failed.error.time), completed)
        return failed

    def _times(self, response: HttpResponse) -> tuple[str | None, str | None]:
        """When the exchange had the request and when its answer was done, as its headers have it."""
        venue = self.core.venue
        accepted = response.headers.get(venue.request_time_header)
        return accepted, response.headers.get(venue.response_time_header) if accepted else None

    def _begin(self) -> None:
        record, core = self.plan.record, self.core
        attempt = self._course.attempt if self._course is not None else 1
        self._event = Event(record.call, record.method, self.encoded.signed_text(), attempt)
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
