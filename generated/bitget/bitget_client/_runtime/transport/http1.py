"""One HTTP/1.1 connection without its socket: what has left, what has come, and whether it may be used again."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING

from httptools import HttpParserError, HttpParserUpgrade, HttpResponseParser

from .answer_body import ENCODINGS, PackedBody, PlainBody, too_long
from .answer_headers import AnswerHeaders
from .protocol import HttpResponse, TransportFailure

if TYPE_CHECKING:
    from .answer_body import Body
    from .options import HttpOptions
    from .protocol import Interruptible, Opening, Phase


class State(Enum):
    """Where a connection is; an exchange goes from one to the next, and only ``IDLE`` begins another."""

    IDLE = "idle"
    SENDING = "sending"
    WAITING = "waiting"
    READING = "reading"
    CLOSED = "closed"


IDLE, SENDING, WAITING, READING, CLOSED = State
PHASES: dict[State, Phase] = {IDLE: "foreign", SENDING: "write", WAITING: "first_byte", READING: "body"}


class Http1:
    """One request and one answer after another.

    A driver calls ``begin``, ``handed`` as the kernel takes bytes, and ``receive`` with what comes until that says
    that the exchange is over; then ``fault`` is None and ``response`` has the answer, or ``failure`` tells why not.
    """

    __slots__ = (
        "_body",
        "_complete",
        "_fields",
        "_interim",
        "_keep",
        "_limits",
        "_parser",
        "_piece",
        "_raw",
        "_status",
        "_unframed",
        "complete",
        "fault",
        "keep_alive",
        "on_header",
        "phase",
        "started",
        "state",
    )

    def __init__(self, limits: HttpOptions) -> None:
        self._limits = limits
        self._raw: dict[bytes, bytes] = {}
        self.on_header = self._raw.setdefault  # the parser calls it: of a repeated header the first value stays
        self._parser = HttpResponseParser(self)
        self.state = IDLE
        self._interim = False
        self.keep_alive: int | None = None  # how long the server keeps it, in seconds, where it tells
        self._reset()

    def __repr__(self) -> str:
        return f"<Http1 {self.state.value}>"

    def _reset(self) -> None:
        self.started = False
        self.complete = False
        self.fault: str | None = None
        self.phase: Phase | None = None
        self._complete = False
        self._keep = False
        self._status = 0
        self._fields: dict[bytes, bytes] = {}
        self._piece = b""
        self._body: Body | None = None
        self._unframed = 0

    def begin(self) -> None:
        """A request is about to be sent; only from ``IDLE``."""
        assert self.state is IDLE
        self._raw.clear()  # it may hold trailers of the answer before
        self._reset()
        self.state = SENDING

    def handed(self, count: int, left: int) -> None:
        """``count`` more bytes of the request are the kernel's, and ``left`` are not yet."""
        if count:
            self.started = True
        if not left:
            self.complete = True
            if self.state is SENDING:
                self.state = WAITING

    def receive(self, data: bytes | memoryview) -> bool:
        """Takes what came; whether the exchange is over."""
        if self.state is not READING:
            if self.state is not WAITING:
                return self._unasked()
            self.state = READING
        self._unframed += len(data)
        try:
            self._parser.feed_data(data)
        except HttpParserUpgrade:
            self._fail("The server changes the protocol, which nobody asked for.", "foreign")
        except HttpParserError as error:
            self._keep = False
            self._fail(f"The answer is not HTTP/1.1: {error}")
        if self._unframed > self._limits.max_head:
            self._fail(f"A header or framing of the answer is longer than {self._limits.max_head} bytes.")
        if not (self._complete or self.fault):
            return False
        self.state = IDLE if self._keep and self.fault is None else CLOSED
        return True

    def ended(self, *, orderly: bool, reason: str = "The connection was closed") -> None:
        """Nothing more will come. A body that only the end delimits is whole, if the end was ``orderly``."""
        if self.state is READING and orderly and self._until_the_end():
            self._finish()
        if self.state is SENDING:
            self._fail(f"{reason} before the request was whole.")
        elif self.state is WAITING:
            self._fail(f"{reason} without an answer.")
        else:
            self._fail(f"{reason} within the answer.")
        self.state = CLOSED

    def early(self) -> None:
        """An answer began before the peer can have had the whole request."""
        self._fail("An answer began before the request was whole.", "foreign")
        self.state = CLOSED

    def late(self) -> None:
        """The time is over."""
        told = {SENDING: "The request could not be written in time.", WAITING: "No answer came in time."}
        self._fail(told.get(self.state, "The answer was not whole in time."))
        self.state = CLOSED

    def response(
        self, sent_at: float, opening: Opening | None, connection: Interruptible | None = None
    ) -> HttpResponse:
        """The answer."""
        body = self._piece if self._body is None else self._body.data
        answer = HttpResponse(self._status, AnswerHeaders(self._fields), body, sent_at, opening, connection)
        self._piece, self._body = b"", None  # a connection that waits holds no answer
        return answer

    def failure(self, sent_at: float, opening: Opening | None) -> TransportFailure:
        """Why there is none."""
        return TransportFailure(
            self.fault or "No answer.",
            sent=self.started,
            request_complete=self.complete,
            phase=self.phase,
            sent_at=sent_at if self.started else None,
            opening=opening,
        )

    def _unasked(self) -> bool:
        """Bytes that cannot be the answer to a request: the next one must not take them for its own."""
        if self.state is SENDING:
            self.early()
        self.state = CLOSED
        return True

    def _fail(self, message: str, phase: Phase | None = None) -> None:
        if self.fault is None and not self._complete:
            self.fault = message
            self.phase = phase or PHASES.get(self.state)

    def _until_the_end(self) -> bool:
        coding = self._fields.get(b"transfer-encoding", b"").lower()
        return bool(self._status) and b"content-length" not in self._fields and not coding.endswith(b"chunked")

    def _finish(self) -> None:
        wrong = self._body.end() if self._body is not None else None
        if wrong:
            self._fail(wrong)
        self._complete = True

    # What the parser calls. An exception here would keep the answer in its traceback, so that none is raised.

    def on_message_begin(self) -> None:
        """The first byte of an answer: a second one after a whole one belongs to no request."""
        if self._complete:
            self._keep = False
        else:
            self.state = READING

    def on_headers_complete(self) -> None:
        """The header is whole: is this the answer, and will it fit?"""
        if self._complete or self.fault:
            return
        status = self._parser.get_status_code()
        raw, limits = self._raw, self._limits
        if len(raw) > limits.max_headers or (self._unframed > limits.max_head and _size(raw) > limits.max_head):
            self._fail("The answer has too many or too long headers.")
        self._fields = fields = {name.lower(): value for name, value in raw.items()}
        raw.clear()
        if 100 <= status < 200:
            self._interim = True
            return
        self._status = status
        self._keep = self._parser.should_keep_alive()
        if int(fields.get(b"content-length", 0)) > limits.max_body:
            self._fail(too_long(limits.max_body))
        told = fields.get(b"keep-alive")
        self.keep_alive = _seconds(told) if told is not None else None
        packed = fields.get(b"content-encoding")
        if packed is not None:
            self._unpack(packed.strip().lower())

    def _unpack(self, encoding: bytes) -> None:
        if encoding in ENCODINGS:
            self._body = PackedBody(self._limits.max_body, encoding)
        elif encoding not in (b"", b"identity"):
            self._fail("The answer is packed in a way that was not asked for.")

    def on_body(self, piece: bytes) -> None:
        """A piece of the body."""
        if self._complete or self.fault:
            return
        self._unframed = 0
        if self._body is None:
            if not self._piece and len(piece) <= self._limits.max_body:
                self._piece = piece  # most answers come in one
                return
            self._body = PlainBody(self._limits.max_body)
            self._body.add(self._piece)
        wrong = self._body.add(piece)
        if wrong:
            self._fail(wrong)

    def on_message_complete(self) -> None:
        """The answer is whole, unless it was an interim one."""
        if self._complete or self.fault:
            return
        if self._interim:
            self._interim = False
            self._fields = {}
            self.state = WAITING
            return
        self._finish()


def _seconds(header: bytes) -> int | None:
    found = re.search(rb"timeout=(\d{1,6})", header)
    return int(found[1]) if found else None


def _size(raw: dict[bytes, bytes]) -> int:
    return sum(len(name) + len(value) + 4 for name, value in raw.items())
