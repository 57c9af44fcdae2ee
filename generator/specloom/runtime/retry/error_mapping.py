"""Turns what went wrong into the exception that says so, and into what the rules of retrying read."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ..errors import BadAnswer, ConnectionFailed, ExchangeError, NoAnswer, OutcomeUnknown, Refused
from .retry_policy import STATUSES, Failure, Kind, meaning

if TYPE_CHECKING:
    from ..call.client_context import Core
    from ..codec.decode import Reading
    from ..spec.records import Endpoint, ErrorInfo
    from ..transport.protocol import HttpResponse, TransportFailure

FIRST_BYTES = 400
SEARCHED_BYTES = 4096  # a secret that begins in the first bytes ends in these
LONGEST_MESSAGE = 1000
REDIRECTS = (301, 302, 303, 307, 308)
REQUEST_ID_HEADERS = ("x-request-id", "x-trace-id", "traceid", "cf-ray")


class Failed:
    """One failed attempt: the ``failure`` for the rules and the ``error`` for the user."""

    __slots__ = ("error", "failure")

    def __init__(self, failure: Failure, error: ExchangeError) -> None:
        self.failure = failure
        self.error = error

    @property
    def limited(self) -> bool:
        """Whether the exchange refused for its limits."""
        return self.error.retry == "limit"


def of_transport(record: Endpoint, lost: TransportFailure) -> Failed:
    """No answer came."""
    failure = Failure(kind=Kind.LOST if lost.sent else Kind.UNSENT)
    acted, retry = _told(record, failure)
    kind = NoAnswer if lost.sent else ConnectionFailed
    return Failed(failure, kind(str(lost), acted=acted, retry=retry, **_place(record)))


def of_code(core: Core, record: Endpoint, reading: Reading, response: HttpResponse) -> Failed:
    """The exchange answered with an error code."""
    code = str(reading.code)
    info = core.errors.info(code)
    failure = Failure(kind=Kind.CODED, status=response.status, info=info, retry_after=_retry_after(response))
    error = error_of(core, record, code, reading.message, failure=failure, response=response, time=_time(reading.time))
    return Failed(failure, error)


def error_of(
    core: Core,
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
    return core.errors.class_of(info, response.status)(
        _shown(core, message or "The exchange gave no text."),
        code=_shown(core, code) if code else None,
        http_status=response.status,
        request_id=_request_id(core, response),
        time=time,
        acted=acted,
        retry=retry,
        retry_after=_wait_of(info, failure),
        meaning=info.meaning if info else None,
        remedy=_remedy(core, record, code, info),
        **_place(record),
    )


def of_unreadable(core: Core, record: Endpoint, reason: str, response: HttpResponse) -> Failed:
    """The answer is not one of the exchange: something in front of it spoke, or the answer was cut."""
    status = response.status
    start = core.redact.bytes(bytes(memoryview(response.body)[:SEARCHED_BYTES]))[:FIRST_BYTES]
    cut = start.lstrip()[:1] in (b"{", b"[")  # the exchange's own words, of which the code is lost
    kind = Kind.LOST if cut or status in range(200, 300) else Kind.GATEWAY
    kind = Kind.GATEWAY if status == HTTPStatus.TOO_MANY_REQUESTS else kind
    failure = Failure(kind=kind, status=status, retry_after=_retry_after(response))
    acted, retry = _told(record, failure)
    refused = any(status in statuses for statuses, _, _ in STATUSES[:-1]) or status >= 500
    made = core.errors.class_of(None, status) if refused else BadAnswer
    error = made(
        "The answer leads elsewhere, where nothing is sent." if status in REDIRECTS else reason,
        http_status=status,
        request_id=_request_id(core, response),
        acted=acted,
        retry=retry,
        retry_after=failure.retry_after,
        body=start,
        **_place(record),
    )
    return Failed(failure, error)


def unknown(core: Core, record: Endpoint, error: ExchangeError, sent_at: float, **facts: Any) -> OutcomeUnknown:
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
    return doubt.bind(core.owner)


def unsigned(record: Endpoint) -> Refused:
    """The call must be signed, and the client cannot."""
    return Refused(
        f"{record.call} must be signed, and this client has no keys.",
        remedy="Make the client with key, secret and passphrase.",
        **_place(record),
    )


def _told(record: Endpoint, failure: Failure) -> tuple[str, str]:
    """Whether the exchange acted and whether a repeat helps: a read did nothing, and is asked again and not about."""
    acted, retry = meaning(failure)
    if record.effect == "read":
        return "no", "backoff" if retry == "confirm" else retry
    return acted, retry


def _shown(core: Core, text: Any) -> str:
    """The exchange's words, fit for a log: of bounded length, without secrets and without control characters."""
    shown = core.redact.text(str(text)[:SEARCHED_BYTES])[:LONGEST_MESSAGE]
    return "".join(one if one.isprintable() else " " for one in shown)


def _place(record: Endpoint) -> dict[str, Any]:
    return {"endpoint": f"{record.method} {record.path}", "call": record.call}


def _remedy(core: Core, record: Endpoint, code: str | None, info: ErrorInfo | None) -> str | None:
    mode = core.venue.account_mode_codes.get(code or "")
    if mode is None:
        return info.remedy if info else None
    twin = f"call {record.twin} instead" if record.twin else "use the calls of that mode"
    return f"This account is {mode}: {twin}."


def _wait_of(info: ErrorInfo | None, failure: Failure) -> float | None:
    return failure.retry_after or (info.retry_after_seconds if info else None)


def _request_id(core: Core, response: HttpResponse) -> str | None:
    found = (response.headers.get(name) for name in REQUEST_ID_HEADERS)
    return next((core.redact.text(value)[:100] for value in found if value), None)


def _retry_after(response: HttpResponse) -> float | None:
    text = response.headers.get("retry-after") or ""
    return float(text) if text.isascii() and text.isdigit() and len(text) < 6 else None


def _time(raw: Any) -> int | None:
    if isinstance(raw, str) and raw.isascii() and raw.isdigit() and len(raw) < 20:
        return int(raw)
    return raw if type(raw) is int else None
