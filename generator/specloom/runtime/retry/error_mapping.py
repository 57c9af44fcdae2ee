"""Turns a failed attempt into the exception for the user and into the ``Failure`` that the retry rules read."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ..errors import ConnectionFailed, ExchangeError, InvalidRequest, InvalidResponse, OutcomeUnknown, ResponseTimeout
from .failure import STATUSES, Failure, FailureKind, classify

if TYPE_CHECKING:
    from ..codec.decode import DecodedResponse
    from ..spec.records import Endpoint, ErrorInfo, Venue
    from ..spec.registry import ErrorCatalog
    from ..transport.protocol import HttpResponse, TransportFailure
    from .redaction import Redactor

FIRST_BYTES = 400
SEARCHED_BYTES = 4096  # a secret that begins in the first bytes ends in these
LONGEST_MESSAGE = 1000
UNSENDABLE = frozenset({"build", "closed"})
REDIRECTS = (301, 302, 303, 307, 308)
REDIRECTED = "The server redirects to another address, and redirects are never followed."
CHECK_ADDRESS = "Check base_url and the proxy: this address is not the one of the exchange's API."
_ON_THE_WAY = {
    **dict.fromkeys(REDIRECTS, (REDIRECTED, CHECK_ADDRESS)),
    HTTPStatus.PROXY_AUTHENTICATION_REQUIRED: (
        "The proxy wants other credentials.",
        "Give the client a proxy with the right user and password.",
    ),
}
"""What is said of a status that says nothing of the exchange, and what to do."""
REQUEST_ID_HEADERS = ("x-request-id", "x-trace-id", "traceid", "cf-ray")


class FailedAttempt:
    """One failed attempt: the ``failure`` for the retry rules and the ``error`` for the user."""

    __slots__ = ("error", "failure")

    def __init__(self, failure: Failure, error: ExchangeError) -> None:
        self.failure = failure
        self.error = error

    @property
    def limited(self) -> bool:
        """Whether the exchange rejected the request because a rate limit was exceeded."""
        return self.error.retry == "limit"


class ErrorMapper:
    """Makes the exceptions of one client.

    Attributes:
        client: the client that ``OutcomeUnknown.reconcile`` asks; set by the client itself.
    """

    def __init__(self, catalog: ErrorCatalog, redactor: Redactor, venue: Venue) -> None:
        self.catalog = catalog
        self.client: Any = None
        self._redactor = redactor
        self._venue = venue

    def from_code(self, record: Endpoint, decoded: DecodedResponse, response: HttpResponse) -> FailedAttempt:
        """The exchange answered with an error code."""
        code = str(decoded.code)
        info = self.catalog.info(code)
        failure = Failure(kind=FailureKind.CODED, status=response.status, info=info, retry_after=_retry_after(response))
        error = self.error_of(record, code, decoded.message, failure=failure, response=response)
        error.time = _time(decoded.time)
        return FailedAttempt(failure, error)

    def error_of(
        self, record: Endpoint, code: str | None, message: Any, *, failure: Failure, response: HttpResponse
    ) -> ExchangeError:
        """The exception of a code, also of one in a batch."""
        info = failure.info
        acted, retry = _classified(record, failure)
        return self.catalog.class_of(info, response.status)(
            self._shown(message or "The exchange sent no error message."),
            code=self._shown(code) if code else None,
            http_status=response.status,
            request_id=self._request_id(response),
            acted=acted,
            retry=retry,
            retry_after=failure.retry_after or (info.retry_after_seconds if info else None),
            meaning=info.meaning if info else None,
            remedy=self._remedy(record, code, info),
            **_place(record),
        )

    def from_invalid_body(self, record: Endpoint, reason: str, response: HttpResponse) -> FailedAttempt:
        """The body is no response of the exchange: a proxy or gateway answered, or the body was cut off."""
        status = response.status
        start = self._start_of(response)
        failure = Failure(kind=_kind_of_body(status, start), status=status, retry_after=_retry_after(response))
        acted, retry = _classified(record, failure)
        told, remedy = _ON_THE_WAY.get(status, (reason, None))
        error = self._class_of_gateway(status)(
            told,
            http_status=status,
            request_id=self._request_id(response),
            acted=acted,
            retry=retry,
            retry_after=failure.retry_after,
            remedy=remedy,
            body=start,
            **_place(record),
        )
        return FailedAttempt(failure, error)

    def accepted_unreadably(self, record: Endpoint, why: str, response: HttpResponse) -> InvalidResponse:
        """The exchange accepted a write, and its response cannot be returned."""
        return InvalidResponse(
            f"The exchange accepted the request, but its response cannot be used: {why}.",
            http_status=response.status,
            request_id=self._request_id(response),
            acted="yes",
            body=self._start_of(response),
            **_place(record),
        )

    def _start_of(self, response: HttpResponse) -> bytes:
        """The first bytes of a response, fit to be shown."""
        return self._redactor.bytes(bytes(memoryview(response.body)[:SEARCHED_BYTES]))[:FIRST_BYTES]

    def _class_of_gateway(self, status: int) -> type[ExchangeError]:
        if status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
            return ConnectionFailed
        by_status = any(status in statuses for statuses, _, _ in STATUSES[:-1]) or status >= 500
        return self.catalog.class_of(None, status) if by_status else InvalidResponse

    def outcome_unknown(self, record: Endpoint, error: ExchangeError, sent_at: float, **facts: Any) -> OutcomeUnknown:
        """The exception for a request of which it is not known whether the exchange executed it."""
        unknown = OutcomeUnknown(
            f"It is not known whether the exchange executed this request. {error.message}",
            code=error.code,
            http_status=error.http_status,
            request_id=error.request_id,
            time=error.time,
            meaning=error.meaning,
            remedy="Call .reconcile() on this error, or look the request up yourself before you send it again.",
            sent_at=sent_at,
            **_place(record),
            **facts,
        )
        return unknown.bind(self.client)

    def _shown(self, text: Any) -> str:
        """A text of the exchange, fit for a log: of bounded length, without secrets and control characters."""
        shown = self._redactor.text(str(text)[:SEARCHED_BYTES])[:LONGEST_MESSAGE]
        return "".join(one if one.isprintable() else " " for one in shown)

    def _request_id(self, response: HttpResponse) -> str | None:
        found = (response.headers.get(name) for name in REQUEST_ID_HEADERS)
        return next((self._redactor.text(value)[:100] for value in found if value), None)

    def _remedy(self, record: Endpoint, code: str | None, info: ErrorInfo | None) -> str | None:
        mode = self._venue.account_mode_codes.get(code or "")
        if mode is None:
            return info.remedy if info else None
        return f"This account is {mode}: call {record.equivalent or 'an endpoint for that account mode'} instead."


def from_transport(record: Endpoint, lost: TransportFailure) -> FailedAttempt:
    """The network failed and no response came.

    What decides is whether the last byte of the request left: without it, nobody can have acted.
    """
    kind = FailureKind.LOST if lost.request_complete else FailureKind.UNSENT
    if lost.phase in UNSENDABLE and not lost.request_started:
        kind = FailureKind.UNSENDABLE
    failure = Failure(kind=kind)
    acted, retry = _classified(record, failure)
    made = ResponseTimeout if lost.request_complete else ConnectionFailed
    return FailedAttempt(failure, made(str(lost), phase=lost.phase, acted=acted, retry=retry, **_place(record)))


def foreign_answer(record: Endpoint, told: str, response: HttpResponse) -> FailedAttempt:
    """The answer is about another request: of this one nothing is known. ``told`` says what shows that."""
    failure = Failure(kind=FailureKind.LOST, status=response.status)
    acted, retry = _classified(record, failure)
    text = f"The answer belongs to another request: {told}."
    error = InvalidResponse(text, http_status=response.status, acted=acted, retry=retry, **_place(record))
    return FailedAttempt(failure, error)


def missing_keys(record: Endpoint, needed: str) -> InvalidRequest:
    """The call must be signed, and the client has no credentials; ``needed`` are their names."""
    return InvalidRequest(
        f"{record.call} must be signed, and this client has no keys.",
        remedy=f"Make the client with {needed}.",
        **_place(record),
    )


def _kind_of_body(status: int, start: bytes) -> FailureKind:
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return FailureKind.GATEWAY
    cut = start.lstrip()[:1] in (b"{", b"[")  # the exchange's own response, of which the code is lost
    return FailureKind.LOST if cut or status in range(200, 300) else FailureKind.GATEWAY


def _classified(record: Endpoint, failure: Failure) -> tuple[str, str]:
    """``(acted, retry)``: a read did nothing, and is sent again instead of asked about."""
    acted, retry = classify(failure)
    if record.effect == "read":
        return "no", "backoff" if retry == "confirm" else retry
    return acted, retry


def _place(record: Endpoint) -> dict[str, Any]:
    return {"endpoint": f"{record.method} {record.path}", "call": record.call}


def _retry_after(response: HttpResponse) -> float | None:
    text = response.headers.get("retry-after") or ""
    return float(text) if text.isascii() and text.isdigit() and len(text) < 6 else None


def _time(raw: Any) -> int | None:
    if isinstance(raw, str) and raw.isascii() and raw.isdigit() and len(raw) < 20:
        return int(raw)
    return raw if type(raw) is int else None
