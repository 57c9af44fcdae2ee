"""One call under way: what is sent for it, and what its answers say. Nothing here waits or sends."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec

from ..codec.decode import UndecodableResponse
from ..retry.error_mapping import FailedAttempt, from_code, from_invalid_body, from_transport, unsigned
from ..retry.retry_policy import RetryState, repeat_safety
from .hooks import RequestEvent, log

if TYPE_CHECKING:
    from ..codec.decode import DecodedResponse, ResponseDecoder
    from ..errors import ExchangeError
    from ..retry.retry_policy import Decision
    from ..transport.protocol import HttpRequest, HttpResponse, TransportFailure
    from .client_context import ClientContext, EndpointPlan
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
        "_retry_state",
        "_event",
        "arguments",
        "context",
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
        self,
        context: ClientContext,
        request: BaseRequest,
        decoder: ResponseDecoder | None = None,
        deadline: float | None = None,
    ) -> None:
        """``decoder`` is the endpoint's own when left out, ``deadline`` (on ``context.time()``) the client's.

        Raises:
            InvalidRequest: an argument is wrong, or the call must be signed and the client has no keys.
        """
        options = context.options
        plan = context.plans.get(request.record.call) or context.plan(request.record)
        self.context = context
        self.plan: EndpointPlan = plan
        if plan.signed and context.signer is None:
            raise unsigned(plan.record)
        self.arguments = plan.normalizer.normalize(request.arguments)
        self.encoded = plan.encoding.encode(self.arguments)
        self.headers = context.headers_for(request.headers) if request.headers else None
        self.decoder = decoder or plan.decoder
        self.timeout = request.timeout or options.timeout
        self.patience = options.patience
        self.deadline = deadline
        if deadline is None and options.deadline:
            self.deadline = context.time() + options.deadline
        self.sent_at = 0.0
        self._retry_state: RetryState | None = None  # made at the first failure, which most calls never meet
        self._event: RequestEvent | None = None
        if deadline is not None:
            self.shrink_timeout()

    def shrink_timeout(self) -> None:
        """Time has passed: the call waits for a slot no longer than until its deadline."""
        if self.deadline is not None:
            left = max(0.0, self.deadline - self.context.time())
            self.patience = left if self.patience is None else min(self.patience, left)

    def build_request(self) -> HttpRequest:
        """The request as it is sent now."""
        context, timeout = self.context, self.timeout
        if self.deadline is not None:
            left = self.deadline - context.time()
            if left < timeout:
                timeout = max(SHORTEST_TIMEOUT, left)
        if context.hooks.hooks or log.isEnabledFor(logging.DEBUG):
            self._begin()
        self.sent_at = now = time.time()
        return context.http_request(self.plan, self.encoded, self.headers, timeout, now)

    def handle_transport_error(self, failure: TransportFailure) -> FailedAttempt:
        """No answer came."""
        failed = from_transport(self.plan.record, failure)
        if self._event is not None:
            self._end(self._event, failed.error, None)
        return failed

    def handle_response(self, response: HttpResponse) -> Answer | FailedAttempt:
        """An answer came: it is read, and the exchange's clock with it."""
        context, decoder = self.context, self.decoder
        if context.clock.wants(self.sent_at):
            context.clock.learn(self.sent_at * 1000, time.time() * 1000, *self._times(response))
        try:
            reading = decoder.read(response.body)
        except UndecodableResponse as broken:
            return self._failed(from_invalid_body(context, self.plan.record, str(broken), response), response)
        if reading.code not in decoder.success:
            return self._refused(reading, response)
        if self._retry_state is not None:
            self._retry_state.succeeded()
        elif context.quota.left < context.quota.capacity:
            context.quota.give(1)
        if self._event is not None:
            self._end(self._event, None, response.status)
        return Answer(self, reading.data, response)

    def next_action(self, failed: FailedAttempt) -> Decision:
        """What the rules say about a failed attempt."""
        context = self.context
        if self._retry_state is None:
            care = repeat_safety(self.plan.record, self.arguments)
            self._retry_state = RetryState(care, deadline=self._last_repeat(), quota=context.quota)
        return self._retry_state.next_action(failed.failure, context.time())

    def _last_repeat(self) -> float | None:
        """When repeats end, on ``context.time()``; a client's deadline of 0 allows none, and cuts no attempt short."""
        if self.deadline is None and self.context.options.deadline == 0:
            return self.context.time()
        return self.deadline

    def _refused(self, reading: DecodedResponse, response: HttpResponse) -> FailedAttempt:
        """The answer is an error code."""
        context = self.context
        failed = from_code(context, self.plan.record, reading, response)
        if failed.error.retry == "now":  # our time had expired: this answer's own time counts before all others
            accepted, completed = self._times(response)
            context.clock.forget()
            context.clock.learn(self.sent_at * 1000, time.time() * 1000, accepted or str(failed.error.time), completed)
        return self._failed(failed, response)

    def _failed(self, failed: FailedAttempt, response: HttpResponse) -> FailedAttempt:
        if self._event is not None:
            self._end(self._event, failed.error, response.status)
        return failed

    def _times(self, response: HttpResponse) -> tuple[str | None, str | None]:
        """When the exchange had the request and when its answer was done, as its headers have it."""
        venue = self.context.venue
        accepted = response.headers.get(venue.request_time_header)
        return accepted, response.headers.get(venue.response_time_header) if accepted else None

    def _begin(self) -> None:
        record, context = self.plan.record, self.context
        attempt = self._retry_state.attempt if self._retry_state is not None else 1
        self._event = RequestEvent(record.call, record.method, self.encoded.signed, attempt)
        self._event.seconds = context.time()
        context.hooks.before(self._event)

    def _end(self, event: RequestEvent, error: ExchangeError | None, status: int | None) -> None:
        context = self.context
        event.seconds = context.time() - event.seconds
        event.status = status
        event.error = error
        event.code = error.code if error else context.venue.envelope.success[0]
        self._event = None
        context.hooks.after(event)


def remaining(call: Call, response: HttpResponse) -> int | None:
    """What the exchange says is left of the call's own budget."""
    text = response.headers.get(call.context.venue.remaining_header)
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else None
