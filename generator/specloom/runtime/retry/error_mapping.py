"""Turns what went wrong into the exception that says so, and into what the rules of retrying read."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ..errors import ConnectionFailed, ExchangeError, InvalidRequest, InvalidResponse, OutcomeUnknown, ResponseTimeout
from .retry_policy import STATUSES, Failure, FailureKind, classify

if TYPE_CHECKING:
    from ..call.client_context import ClientContext
    from ..codec.decode import DecodedResponse
    from ..spec.records import Endpoint, ErrorInfo
    from ..transport.protocol import HttpResponse, TransportFailure

FIRST_BYTES = 400
SEARCHED_BYTES = 4096  # a secret that begins in the first bytes ends in these
LONGEST_MESSAGE = 1000
REDIRECTS = (301, 302, 303, 307, 308)
REQUEST_ID_HEADERS = ("x-request-id", "x-trace-id", "traceid", "cf-ray")


class FailedAttempt:
    """One failed attempt: the ``failure`` for the rules and the ``error`` for the user."""

    __slots__ = ("error", "failure")

    def __init__(self, failure: Failure, error: ExchangeError) -> None:
        self.failure = failure
        self.error = error

    @property
    def limited(self) -> bool:
        """Whether the exchange refused for its limits."""
        return self.error.retry == "limit"


def from_transport(record: Endpoint, lost: TransportFailure) -> FailedAttempt:
    """No answer came."""
    failure = Failure(kind=FailureKind.LOST if lost.sent else FailureKind.UNSENT)
    acted, retry = _told(record, failure)
    kind = ResponseTimeout if lost.sent else ConnectionFailed
    return FailedAttempt(failure, kind(str(lost), acted=acted, retry=retry, **_place(record)))


def from_code(
    context: ClientContext, record: Endpoint, reading: DecodedResponse, response: HttpResponse
) -> FailedAttempt:
    """The exchange answered with an error code."""
    code = str(reading.code)
    info = context.errors.info(code)
    failure = Failure(kind=FailureKind.CODED, status=response.status, info=info, retry_after=_retry_after(response))
    error = error_of(
        context, record, code, reading.message, failure=failure, response=response, time=_time(reading.time)
    )
    return FailedAttempt(failure, error)


def error_of(
    context: ClientContext,
    record: Endpoint,
    code: str | None,
    message: Any,
    *,
    failure: Failure,
    response: HttpResponse,
    time: int | None = None,
) -> ExchangeError:
    """The exception of a code, also of one in a batch."""
    info = failure.info
    acted, retry = _told(record, failure)
    return context.errors.class_of(info, response.status)(
        _shown(context, message or "The exchange gave no text."),
        code=_shown(context, code) if code else None,
        http_status=response.status,
        request_id=_request_id(context, response),
        time=time,
        acted=acted,
        retry=retry,
        retry_after=_wait_of(info, failure),
        meaning=info.meaning if info else None,
        remedy=_remedy(context, record, code, info),
        **_place(record),
    )


def from_invalid_body(context: ClientContext, record: Endpoint, reason: str, response: HttpResponse) -> FailedAttempt:
    """The answer is not one of the exchange: something in front of it spoke, or the answer was cut."""
    status = response.status
    start = context.redact.bytes(bytes(memoryview(response.body)[:SEARCHED_BYTES]))[:FIRST_BYTES]
    cut = start.lstrip()[:1] in (b"{", b"[")  # the exchange's own words, of which the code is lost
    kind = FailureKind.LOST if cut or status in range(200, 300) else FailureKind.GATEWAY
    kind = FailureKind.GATEWAY if status == HTTPStatus.TOO_MANY_REQUESTS else kind
    failure = Failure(kind=kind, status=status, retry_after=_retry_after(response))
    acted, retry = _told(record, failure)
    refused = any(status in statuses for statuses, _, _ in STATUSES[:-1]) or status >= 500
    made = context.errors.class_of(None, status) if refused else InvalidResponse
    error = made(
        "The answer leads elsewhere, where nothing is sent." if status in REDIRECTS else reason,
        http_status=status,
        request_id=_request_id(context, response),
        acted=acted,
        retry=retry,
        retry_after=failure.retry_after,
        body=start,
        **_place(record),
    )
    return FailedAttempt(failure, error)


def unknown(
    context: ClientContext, record: Endpoint, error: ExchangeError, sent_at: float, **facts: Any
) -> OutcomeUnknown:
    """The exception for a request of which nobody knows what became."""
    doubt = OutcomeUnknown(
        f"It is not known whether the exchange did this: {error.message}",
        code=error.code,
        http_status=error.http_status,
        request_id=error.request_id,
        time=error.time,
        meaning=error.meaning,
        remedy="Ask with .resolve(), or look for it before you send it again.",
        sent_at=sent_at,
        **_place(record),
        **facts,
    )
    return doubt.bind(context.owner)


def unsigned(record: Endpoint) -> InvalidRequest:
    """The call must be signed, and the client cannot."""
    return InvalidRequest(
        f"{record.call} must be signed, and this client has no keys.",
        remedy="Make the client with key, secret and passphrase.",
        **_place(record),
    )


def _told(record: Endpoint, failure: Failure) -> tuple[str, str]:
    """Whether the exchange acted and whether a repeat helps: a read did nothing, and is asked again and not about."""
    acted, retry = classify(failure)
    if record.effect == "read":
        return "no", "backoff" if retry == "confirm" else retry
    return acted, retry


def _shown(context: ClientContext, text: Any) -> str:
    """The exchange's words, fit for a log: of bounded length, without secrets and without control characters."""
    shown = context.redact.text(str(text)[:SEARCHED_BYTES])[:LONGEST_MESSAGE]
    return "".join(one if one.isprintable() else " " for one in shown)


def _place(record: Endpoint) -> dict[str, Any]:
    return {"endpoint": f"{record.method} {record.path}", "call": record.call}


def _remedy(context: ClientContext, record: Endpoint, code: str | None, info: ErrorInfo | None) -> str | None:
    mode = context.venue.account_mode_codes.get(code or "")
    if mode is None:
        return info.remedy if info else None
    twin = f"call {record.twin} instead" if record.twin else "use the calls of that mode"
    return f"This account is {mode}: {twin}."


def _wait_of(info: ErrorInfo | None, failure: Failure) -> float | None:
    return failure.retry_after or (info.retry_after_seconds if info else None)


def _request_id(context: ClientContext, response: HttpResponse) -> str | None:
    found = (response.headers.get(name) for name in REQUEST_ID_HEADERS)
    return next((context.redact.text(value)[:100] for value in found if value), None)


def _retry_after(response: HttpResponse) -> float | None:
    text = response.headers.get("retry-after") or ""
    return float(text) if text.isascii() and text.isdigit() and len(text) < 6 else None


def _time(raw: Any) -> int | None:
    if isinstance(raw, str) and raw.isascii() and raw.isdigit() and len(raw) < 20:
        return int(raw)
    return raw if type(raw) is int else None
