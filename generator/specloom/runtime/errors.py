"""The exceptions of every client; those of the exchange's error codes derive from them in the client's ``errors``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .batch_result import BatchResult


class ExchangeError(Exception):
    """A call failed; the attributes say everything known about it.

    Attributes:
        message: what the exchange or the client said.
        code: the exchange's code, None where there was none.
        http_status: status of the response, None without a response.
        endpoint: method and path.
        call: dotted name of the call.
        request_id: the id that the exchange gave the request, if it did.
        time: the exchange's time in Unix ms, if it sent one.
        acted: whether the exchange executed the request: ``yes``, ``no`` or ``maybe``.
        retry: whether sending it again helps: ``never``, ``now``, ``backoff``, ``limit`` or ``confirm``.
        retry_after: shortest useful wait in seconds, if known.
        meaning: what the error catalog says about the code.
        remedy: what the caller can do: the code's own remedy, or what follows from ``acted`` and ``retry``.
        body: first bytes of a response that could not be decoded.
    """

    statuses: ClassVar[tuple[int, ...]] = ()
    advice: ClassVar[str | None] = None
    """The remedy of a class that does not come from the exchange."""

    def __init__(
        self,
        message: str,
        *,
        code: str | None = None,
        http_status: int | None = None,
        endpoint: str | None = None,
        call: str | None = None,
        request_id: str | None = None,
        time: int | None = None,
        acted: str = "no",
        retry: str = "never",
        retry_after: float | None = None,
        meaning: str | None = None,
        remedy: str | None = None,
        body: bytes | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.http_status = http_status
        self.endpoint = endpoint
        self.call = call
        self.request_id = request_id
        self.time = time
        self.acted = acted
        self.retry = retry
        self.retry_after = retry_after
        self.meaning = meaning
        self._remedy = remedy
        self.body = body

    @property
    def remedy(self) -> str:
        """What the caller can do."""
        if self._remedy or self.advice:
            return self._remedy or self.advice or ""
        return _ADVICE_IF_ACTED.get(self.acted) or _ADVICE_FOR_RETRY[self.retry]

    @remedy.setter
    def remedy(self, text: str | None) -> None:
        self._remedy = text

    def __str__(self) -> str:
        parts = [f"{self.code}: {self.message}" if self.code else self.message]
        if self.meaning:
            parts[0] += "" if self.message.endswith((".", "!", "?")) else "."
            parts.append(self.meaning)
        if self.endpoint:
            status = f", HTTP {self.http_status}" if self.http_status else ""
            parts.append(f"[{self.endpoint}{status}; {ACTED[self.acted]}]")
        if self._remedy or self.endpoint:
            parts.append(self.remedy)
        if self.body:
            parts.append(f"The response begins with {self.body[:80]!r}.")
        return " ".join(parts)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.message, dict(self.__dict__))


def _restore(kind: type[ExchangeError], message: str, state: Mapping[str, Any]) -> ExchangeError:
    error = kind.__new__(kind, message)
    error.__dict__.update(state)
    return error


_ADVICE_IF_ACTED = {
    "yes": "The exchange executed it: do not send it again.",
    "maybe": "Find out whether the exchange executed it before you send it again.",
}
_ADVICE_FOR_RETRY = {
    "never": "The same request will fail again: change what the message names.",
    "now": "Send it again now.",
    "backoff": "Send it again after a pause.",
    "limit": "Wait, for retry_after seconds if that is set, and send it again.",
    "confirm": "An earlier request has the same id: look that one up, or use another id.",
}

ACTED = {"yes": "executed", "no": "not executed", "maybe": "possibly executed"}


class InvalidRequest(ExchangeError, ValueError):
    """The client rejected the call before anything was sent: an argument is missing or wrong."""


class LocalRateLimitError(ExchangeError):
    """Nothing was sent: a rate limit or a ban would last longer than the call may wait.

    ``retry_after`` has the seconds until it may be sent.
    """


class NetworkError(ExchangeError):
    """No response came, because the network failed.

    Attributes:
        phase: where it failed: ``connect``, ``tls``, ``write``, ``first_byte`` … (``transport.protocol.Phase``);
            None where the transport does not tell.
    """

    def __init__(self, message: str, *, phase: str | None = None, **facts: Any) -> None:
        super().__init__(message, **facts)
        self.phase = phase


class ConnectionFailed(NetworkError):
    """The request was not sent, or not whole: there is no connection, or it broke before the last byte had left."""


class ResponseTimeout(NetworkError):
    """The request was sent, or part of it, and no complete response came in time or before the connection broke."""


class InvalidResponse(ExchangeError):
    """The response is not what an exchange sends: HTML, cut off, empty or of a wrong form; ``body`` has its start."""


class DriftError(ExchangeError):
    """Under ``strict=True``: the response differs from the spec."""


class InvalidValue(ExchangeError, ValueError):
    """A value of the response cannot be converted to the type that the spec states."""

    advice = "Use .raw(…) instead of the call to get the response as it came."


class PaginationError(ExchangeError):
    """The exchange returns the same rows, or points to the same pages, over and over."""

    advice = "Ask for a shorter range, or continue later from the iterator's .position."


class OutcomeUnknown(ExchangeError):
    """The exchange may have executed the request, and asking about it did not settle that.

    Attributes:
        key: wire name of the parameter that identifies the request, None where the endpoint has none.
        value: its value.
        confirm: call that looks the request up, None where there is none.
        arguments: arguments of that call by wire name.
        sent_at: Unix time in seconds when the request was sent.
        results: of a batch over a WebSocket, what is known of every order; None otherwise.
    """

    def __init__(
        self,
        message: str,
        *,
        key: str | None = None,
        value: str | None = None,
        confirm: str | None = None,
        arguments: Mapping[str, Any] | None = None,
        sent_at: float | None = None,
        **facts: Any,
    ) -> None:
        super().__init__(message, **{"acted": "maybe", "retry": "confirm", **facts})
        self.key = key
        self.value = value
        self.confirm = confirm
        self.arguments = dict(arguments or {})
        self.sent_at = sent_at
        self.results: BatchResult[Any] | None = None
        self._client: Any = None

    def bind(self, client: Any) -> OutcomeUnknown:
        """Sets the client that ``reconcile`` asks; it is lost when the error is pickled."""
        self._client = client
        return self

    def reconcile(self, client: Any = None) -> Any:
        """Asks the exchange now whether the request was executed.

        Returns what the confirming call answers: the order (a coroutine of it on the asynchronous client),
        or None when the request was not executed.

        Raises:
            OutcomeUnknown: there is no call to ask, or its answer does not settle it.
            ExchangeError: asking failed.
        """
        client = client or self._client
        if client is None or self.confirm is None:
            raise self
        return client.reconcile(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.message, {**self.__dict__, "_client": None})
