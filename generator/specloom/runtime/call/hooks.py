"""Hooks around every request, the client's log, and optional OpenTelemetry spans. None of them ever sees a secret."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

log = logging.getLogger(__name__.rpartition(".")[0])
"""The client's logger: requests on DEBUG, repeats on INFO; limits exceeded, open outcomes, failed hooks on WARNING."""


class RequestEvent:
    """One request: what is sent, and once it is over, its result.

    ``target`` is path and query, decoded; ``client_order_ids`` are those of what the request creates, given or made
    by the client; ``seconds`` the time until the response; ``state`` belongs to the hook.
    """

    __slots__ = (
        "attempt",
        "call",
        "client_order_ids",
        "code",
        "error",
        "method",
        "seconds",
        "state",
        "status",
        "target",
    )

    def __init__(
        self, call: str, method: str, target: str, attempt: int, client_order_ids: tuple[str, ...] = ()
    ) -> None:
        self.call = call
        self.method = method
        self.target = target
        self.attempt = attempt
        self.client_order_ids = client_order_ids
        self.status: int | None = None
        self.code: str | None = None
        self.error: Exception | None = None
        self.seconds = 0.0
        self.state: dict[Any, Any] = {}

    def __repr__(self) -> str:
        return f"<RequestEvent {self.method} {self.target} attempt {self.attempt}: {self.status} {self.code}>"


class Hook(Protocol):
    """Called around every request; an exception that it raises is logged and does not affect the call."""

    def before(self, event: RequestEvent) -> None:
        """Before a request is sent."""

    def after(self, event: RequestEvent) -> None:
        """After the response came or the request failed."""


class HookRunner:
    """Calls the hooks and writes the log."""

    def __init__(self, hooks: Iterable[Hook] = ()) -> None:
        self.hooks: Sequence[Hook] = tuple(hooks)

    def before(self, event: RequestEvent) -> None:
        """Before a request is sent."""
        log.debug("%s %s, attempt %d", event.method, event.target, event.attempt)
        for hook in self.hooks:
            _run(hook.before, event)

    def after(self, event: RequestEvent) -> None:
        """After the response came or the request failed."""
        result = event.error or f"HTTP {event.status}, code {event.code}"
        log.debug("%s %s: %s after %.3f s", event.method, event.target, result, event.seconds)
        for hook in self.hooks:
            _run(hook.after, event)


def _run(method: Any, event: RequestEvent) -> None:
    try:
        method(event)
    except Exception:
        log.exception("A hook failed")


class OpenTelemetryHook:
    """One client span per request, if you installed ``opentelemetry-api``: ``Bitget(hooks=[OpenTelemetryHook()])``."""

    def __init__(self, tracer: Any = None) -> None:
        """``tracer`` is yours, or the global one of the library."""
        if tracer is None:
            from importlib import import_module  # noqa: PLC0415 - only who traces has the library

            tracer = import_module("opentelemetry.trace").get_tracer(__name__)
        self._tracer = tracer

    def before(self, event: RequestEvent) -> None:
        """Starts the span."""
        attributes = {
            "http.request.method": event.method,
            "url.path": event.target.partition("?")[0],
            "http.request.resend_count": event.attempt - 1,
        }
        event.state[self] = self._tracer.start_span(event.call, attributes=attributes)

    def after(self, event: RequestEvent) -> None:
        """Ends the span."""
        span = event.state.pop(self, None)
        if span is None:
            return
        if event.status is not None:
            span.set_attribute("http.response.status_code", event.status)
        if event.code is not None:
            span.set_attribute("exchange.code", event.code)
        if event.error is not None:
            span.set_attribute("error.type", type(event.error).__name__)
        span.end()
