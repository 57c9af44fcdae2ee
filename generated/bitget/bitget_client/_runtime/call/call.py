"""One call under way: the requests that are sent for it, and what its responses mean. Nothing here waits or sends."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec

from ..codec.decode import UndecodableResponse
from ..codec.encode import shown_target
from ..retry.error_mapping import FailedAttempt, foreign_answer, from_transport, missing_keys
from ..retry.repeat_safety import repeat_safety
from ..retry.retry_policy import RetryState
from .hooks import RequestEvent, log
from .identifiers import client_order_ids

if TYPE_CHECKING:
    from ..codec.decode import DecodedResponse, ResponseDecoder
    from ..errors import ExchangeError
    from ..retry.retry_policy import Decision
    from ..transport.protocol import HttpRequest, HttpResponse, TransportFailure
    from .client_context import ClientContext
    from .endpoint_plan import EndpointPlan
    from .request import BaseRequest

SHORTEST_TIMEOUT = 0.05


class Answer(msgspec.Struct, eq=False):
    """The result of a successful call: its ``data`` and the ``response``, None when a status query found the data."""

    call: Call
    data: Any
    response: HttpResponse | None
    limited: ClassVar[bool] = False
    """Whether the exchange rejected the request because a rate limit was exceeded."""


class Call:
    """One call: its arguments are normalized and encoded once, each attempt is signed anew.

    ``slot_timeout`` is how long the call may wait for the rate limiter, None without end; all times in seconds.
    """

    __slots__ = (
        "_event",
        "_retry_state",
        "arguments",
        "context",
        "deadline",
        "decoder",
        "encoded",
        "headers",
        "plan",
        "sent_at",
        "slot_timeout",
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
        if plan.signer is None:
            raise missing_keys(plan.record, context.signers.needed)
        self.arguments = plan.normalizer.normalize(request.arguments)
        self.encoded = plan.encoder.encode(self.arguments)
        self.headers = context.headers_for(request.headers) if request.headers else None
        self.decoder = decoder or plan.decoder
        self.timeout = request.timeout or options.timeout
        self.slot_timeout = options.slot_timeout
        self.deadline = deadline
        if deadline is None and options.deadline:
            self.deadline = context.time() + options.deadline
        self.sent_at = 0.0
        self._retry_state: RetryState | None = None  # made at the first failure, which most calls never have
        self._event: RequestEvent | None = None
        if deadline is not None:
            self.shrink_timeout()

    def shrink_timeout(self) -> None:
        """Time has passed: the call waits for the rate limiter no longer than until its deadline."""
        if self.deadline is not None:
            left = max(0.0, self.deadline - self.context.time())
            self.slot_timeout = left if self.slot_timeout is None else min(self.slot_timeout, left)

    def build_request(self) -> HttpRequest:
        """The request of the next attempt, signed for now."""
        context, timeout = self.context, self.timeout
        if self.deadline is not None:
            left = self.deadline - context.time()
            if left < timeout:
                timeout = max(SHORTEST_TIMEOUT, left)
        if context.hooks.hooks or log.isEnabledFor(logging.DEBUG):
            self._begin_event()
        self.sent_at = now = time.time()
        return context.http_request(self.plan, self.encoded, self.headers, timeout, now)

    def handle_transport_error(self, failure: TransportFailure) -> FailedAttempt:
        """The network failed and no response came."""
        return self._failed(from_transport(self.plan.record, failure), None)

    def handle_response(self, response: HttpResponse) -> Answer | FailedAttempt:
        """Decodes a response, and learns the exchange's time from it."""
        context, decoder = self.context, self.decoder
        if context.clock.wants(self.sent_at):
            context.clock.learn(self.sent_at * 1000, time.time() * 1000, *self._times(response))
        try:
            decoded = decoder.read(response.body)
        except UndecodableResponse as error:
            failed = context.error_mapper.from_invalid_body(self.plan.record, str(error), response)
            return self._failed(failed, response.status)
        if decoded.code not in decoder.success:
            return self._handle_error_code(decoded, response)
        data = decoded.data
        if self.plan.writes and not self.plan.acknowledgement.is_usual(data, self.arguments):
            data = self._acknowledged(data, response)
            if isinstance(data, FailedAttempt):
                return data
        if self._retry_state is not None:
            self._retry_state.succeeded()
        elif context.quota.left < context.quota.capacity:
            context.quota.give(1)
        if self._event is not None:
            self._end_event(self._event, None, response.status)
        return Answer(self, data, response)

    def _acknowledged(self, data: Any, response: HttpResponse) -> Any:
        """What an accepted write returns, a ``FailedAttempt`` where the response is about another request.

        Raises:
            InvalidResponse: the exchange accepted it, and says nothing that could be returned.
        """
        plan, acknowledgement = self.plan, self.plan.acknowledgement
        foreign = acknowledgement.foreign(data, self.arguments)
        if foreign is not None:
            response.distrust()
            return self._failed(foreign_answer(plan.record, foreign, response), response.status)
        if self.decoder is not plan.decoder:
            return data
        misfit = acknowledgement.misfit(data)
        if misfit is None:
            return acknowledgement.completed(data, self.arguments)
        error = self.context.error_mapper.accepted_unreadably(plan.record, misfit, response)
        if self._event is not None:
            self._end_event(self._event, error, response.status)
        raise error

    def next_action(self, failed: FailedAttempt) -> Decision:
        """What the retry rules say about a failed attempt."""
        context = self.context
        if self._retry_state is None:
            safety = repeat_safety(self.plan.record, self.arguments)
            self._retry_state = RetryState(safety, deadline=self._last_repeat(), quota=context.quota)
        return self._retry_state.next_action(failed.failure, context.time())

    def _last_repeat(self) -> float | None:
        """When repeats end, on ``context.time()``; a client's deadline of 0 allows none, and shortens no attempt."""
        if self.deadline is None and self.context.options.deadline == 0:
            return self.context.time()
        return self.deadline

    def _handle_error_code(self, decoded: DecodedResponse, response: HttpResponse) -> FailedAttempt:
        context = self.context
        failed = context.error_mapper.from_code(self.plan.record, decoded, response)
        if failed.error.retry == "now":  # our timestamp was too old: this response's own time counts before all others
            accepted, completed = self._times(response)
            context.clock.forget()
            context.clock.learn(self.sent_at * 1000, time.time() * 1000, accepted or str(failed.error.time), completed)
        return self._failed(failed, response.status)

    def _failed(self, failed: FailedAttempt, status: int | None) -> FailedAttempt:
        if self._event is not None:
            self._end_event(self._event, failed.error, status)
        return failed

    def _times(self, response: HttpResponse) -> tuple[str | None, str | None]:
        """When the exchange received the request and when it completed the response, from the response's headers."""
        venue = self.context.venue
        if not venue.request_time_header:
            return None, None
        accepted = response.headers.get(venue.request_time_header)
        return accepted, response.headers.get(venue.response_time_header) if accepted else None

    def _begin_event(self) -> None:
        record, context = self.plan.record, self.context
        attempt = self._retry_state.attempt if self._retry_state is not None else 1
        ids = client_order_ids(record, self.arguments)
        self._event = RequestEvent(record.call, record.method, shown_target(self.encoded), attempt, ids)
        self._event.seconds = context.time()
        context.hooks.before(self._event)

    def _end_event(self, event: RequestEvent, error: ExchangeError | None, status: int | None) -> None:
        context = self.context
        event.seconds = context.time() - event.seconds
        event.status = status
        event.error = error
        event.code = error.code if error else context.venue.envelope.success[0]
        self._event = None
        context.hooks.after(event)


def remaining(call: Call, response: HttpResponse) -> int | None:
    """How many requests are left in the call's own rate limit, as the response's header says."""
    text = response.headers.get(call.context.venue.remaining_header)
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else None


def trip(response: HttpResponse) -> float | None:
    """Seconds from the request's first byte until now; None where the transport does not tell when that left."""
    return None if response.sent_at is None else time.monotonic() - response.sent_at
