"""What can go wrong; the classes of the catalogue stand below ``ExchangeError`` in the client's own ``errors``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .call.batches import BatchResult


class ExchangeError(Exception):
    """A call that failed, and everything known about it.

    Attributes:
        message: what the exchange or the client said.
        code: the exchange's code, None where there was none.
        http_status: status of the answer, None without an answer.
        endpoint: method and path.
        call: dotted name of the call.
        request_id: the id that the exchange gave the request, where it did.
        time: the exchange's time in Unix ms, where it told.
        acted: whether the exchange did what was asked: ``yes``, ``no`` or ``maybe``.
        retry: whether a repeat helps: ``never``, ``now``, ``backoff``, ``limit`` or ``confirm``.
        retry_after: shortest useful wait in seconds, where known.
        meaning: what the catalogue says of the code.
        remedy: what the caller can do: the code's own remedy, or what follows from ``acted`` and ``retry``.
        body: first bytes of an answer that was not understood.
    """

    statuses: ClassVar[tuple[int, ...]] = ()
    advice: ClassVar[str | None] = None
    """The remedy of a class that the exchange has no say in."""

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
        return _ADVICE_OF_DEEDS.get(self.acted) or _ADVICE[self.retry]

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
            parts.append(f"The answer begins {self.body[:80]!r}.")
        return " ".join(parts)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.message, dict(self.__dict__))


def _restore(kind: type[ExchangeError], message: str, state: Mapping[str, Any]) -> ExchangeError:
    error = kind.__new__(kind, message)
    error.__dict__.update(state)
    return error


_ADVICE_OF_DEEDS = {
    "yes": "It was done: do not send it again.",
    "maybe": "Find out whether it was done before you send it again.",
}
_ADVICE = {
    "never": "Sent again as it is, it will fail again: change what the message names.",
    "now": "Send it again now.",
    "backoff": "Send it again after a pause.",
    "limit": "Wait, for retry_after seconds where they are known, and send it again.",
    "confirm": "An earlier request has the same id: ask for it, or send it with another.",
}

ACTED = {"yes": "the exchange acted", "no": "the exchange did not act", "maybe": "the exchange may have acted"}


class Refused(ExchangeError, ValueError):
    """The client refused the call before anything was sent."""


class LimitWait(Refused):
    """A limit or a penalty would have made the call wait longer than allowed; ``retry_after`` has the seconds."""


class NetworkError(ExchangeError):
    """No answer, because the network failed."""


class ConnectionFailed(NetworkError):
    """The request was not sent."""


class NoAnswer(NetworkError):
    """The request was sent, or may have been, and no answer came."""


class BadAnswer(ExchangeError):
    """The answer is not what an exchange says: HTML, cut off, empty, or of a wrong shape; ``body`` begins it."""


class DriftError(ExchangeError):
    """Under ``strict=True``: the answer differs from the spec."""


class BadValue(ExchangeError, ValueError):
    """A value of the answer cannot be read as what the spec says it is."""

    advice = "Read the answer as it came, with .raw(…) instead of the call."


class PagingStuck(ExchangeError):
    """The exchange answers with the same rows, or asks for the same pages, over and over."""

    advice = "Narrow the range, or go on later from the iterator's .position."


class OutcomeUnknown(ExchangeError):
    """The exchange may have acted, and asking did not tell.

    Attributes:
        key: wire name of the parameter that identifies the request, None where the endpoint has none.
        value: its value.
        confirm: call that finds the request again, None where there is none.
        arguments: arguments of that call by wire name.
        sent_at: Unix time in seconds when the request was sent.
        results: of a batch over a socket, what is known of every order; None for all others.
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
        """Remembers which client to ask in ``resolve``; the memory does not survive pickling."""
        self._client = client
        return self

    def resolve(self, client: Any = None) -> Any:
        """Asks the exchange now what became of the request.

        Returns what the confirming call answers: the order (a coroutine of it on the asynchronous client),
        or None when the exchange does not know the request.

        Raises:
            OutcomeUnknown: there is no call to ask, or the answer tells nothing.
            ExchangeError: asking failed.
        """
        client = client or self._client
        if client is None or self.confirm is None:
            raise self
        return client.resolve(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.message, {**self.__dict__, "_client": None})
