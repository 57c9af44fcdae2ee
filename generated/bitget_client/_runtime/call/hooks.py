"""Hooks around every request, the client's log, and optional OpenTelemetry spans. None of them ever sees a secret."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

log = logging.getLogger(__name__.rpartition(".")[0])
"""The client's logger: requests on DEBUG, troubles on WARNING."""

REDACTED = "***"


class Event:
    """One request: what is sent, and once it is over, what came of it.

    ``target`` is path and query, decoded; ``seconds`` the time from sending to answer; ``state`` is the hook's own.
    """

    __slots__ = ("attempt", "call", "code", "error", "method", "seconds", "state", "status", "target")

    def __init__(self, call: str, method: str, target: str, attempt: int) -> None:
        self.call = call
        self.method = method
        self.target = target
        self.attempt = attempt
        self.status: int | None = None
        self.code: str | None = None
        self.error: Exception | None = None
        self.seconds = 0.0
        self.state: dict[Any, Any] = {}

    def __repr__(self) -> str:
        return f"<Event {self.method} {self.target} attempt {self.attempt}: {self.status} {self.code}>"


class Hook(Protocol):
    """Is told of every request; what it raises is logged and goes no further."""

    def before(self, event: Event) -> None:
        """About to send."""

    def after(self, event: Event) -> None:
        """Answered or failed."""


class Watch:
    """Tells hooks and log."""

    def __init__(self, hooks: Iterable[Hook] = ()) -> None:
        self.hooks: Sequence[Hook] = tuple(hooks)

    def before(self, event: Event) -> None:
        """About to send."""
        log.debug("%s %s, attempt %d", event.method, event.target, event.attempt)
        for hook in self.hooks:
            _tell(hook.before, event)

    def after(self, event: Event) -> None:
        """Answered or failed."""
        told = event.error or f"HTTP {event.status}, code {event.code}"
        log.debug("%s %s: %s after %.3f s", event.method, event.target, told, event.seconds)
        for hook in self.hooks:
            _tell(hook.after, event)


def _tell(method: Any, event: Event) -> None:
    try:
        method(event)
    except Exception:
        log.exception("A hook failed")


_LONG_CODE = re.compile(r"[A-Za-z0-9+/\\%]{43,}={0,2}")
_LONGEST_NAME = 200


def _without_signature(found: re.Match[str]) -> str:
    """Nothing in the place of a signature: base64 ends with a mark, or is longer than any path or name."""
    code = found[0]
    return REDACTED if code.endswith(("=", "%3D", "%3d")) or len(code) > _LONGEST_NAME else code


class Redactor:
    """Takes secrets out of text that came from outside: the client's own, and whatever looks like a signature."""

    def __init__(self, secrets: Iterable[str]) -> None:
        self._secrets = sorted((secret for secret in secrets if secret), key=len, reverse=True)

    def __repr__(self) -> str:
        return "<Redactor>"

    def text(self, text: str) -> str:
        """``text`` with every secret blotted out."""
        for secret in self._secrets:
            text = text.replace(secret, REDACTED)
        return _LONG_CODE.sub(_without_signature, text)

    def bytes(self, data: bytes) -> bytes:
        """``data`` with every secret blotted out."""
        return self.text(data.decode(errors="surrogateescape")).encode(errors="surrogateescape")


class OpenTelemetryHook:
    """One client span per request, if you installed ``opentelemetry-api``: ``Bitget(hooks=[OpenTelemetryHook()])``."""

    def __init__(self, tracer: Any = None) -> None:
        """``tracer`` is yours, or the global one of the library."""
        if tracer is None:
            from importlib import import_module  # noqa: PLC0415 - only who traces has the library

            tracer = import_module("opentelemetry.trace").get_tracer(__name__)
        self._tracer = tracer

    def before(self, event: Event) -> None:
        """Starts the span."""
        attributes = {
            "http.request.method": event.method,
            "url.path": event.target.partition("?")[0],
            "http.request.resend_count": event.attempt - 1,
        }
        event.state[self] = self._tracer.start_span(event.call, attributes=attributes)

    def after(self, event: Event) -> None:
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
