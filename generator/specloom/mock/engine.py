"""From a request to its answer: validate, apply faults, act, write the envelope."""

import time
from typing import Any

import msgspec

from specloom.mock.answer_faults import AnswerFaults
from specloom.mock.answers import Answers
from specloom.mock.clock import Clock
from specloom.mock.errors import MockError, RefusedError
from specloom.mock.faults import ANSWER_KINDS, PUSH_KINDS, Fault, Faults, parse_fault
from specloom.mock.limits import LimitCounters
from specloom.mock.paging import is_first_page
from specloom.mock.request import IncomingRequest
from specloom.mock.request_log import LogEntry, RequestLog
from specloom.mock.request_validator import RequestValidator
from specloom.mock.rules import Refusal, Rules
from specloom.mock.state.actions import Actions
from specloom.model import Api, Endpoint

FAULT_HEADER = "x-mock-fault"
_JSON = b"application/json;charset=UTF-8"


class Reply(msgspec.Struct, kw_only=True):
    """What goes back: ``hang`` seconds without an answer and then a cut, or a ``cut`` at once, or ``rate`` bytes/s."""

    status: int
    body: bytes
    code: str = ""
    headers: list[tuple[bytes, bytes]]
    hang: float = 0.0
    cut: bool = False
    rate: int = 0


class Engine:
    """Answers REST requests. No input and no output of its own: the server feeds it."""

    def __init__(
        self,
        api: Api,
        rules: Rules,
        *,
        clock: Clock,
        validator: RequestValidator,
        limits: LimitCounters,
        faults: Faults,
        actions: Actions,
        answers: Answers,
        record: RequestLog,
    ) -> None:
        self._rules = rules
        self._clock = clock
        self._validator = validator
        self._limits = limits
        self._faults = faults
        self._actions = actions
        self._answers = answers
        self._record = record
        self._answer_faults = AnswerFaults(api)
        self._released = 0
        self._transfers: dict[tuple[str, str, str], Any] = {}
        self._encode = msgspec.json.Encoder().encode
        self._envelope = envelope = api.venue.envelope
        self._success = {envelope.code: envelope.success[0], envelope.message: "success"}
        venue = api.venue
        self._left_header = venue.limits.remaining_header.lower().encode()
        self._in_header = venue.request_time_header.encode()
        self._out_header = venue.response_time_header.encode()

    def reset(self) -> None:
        """Forget remembered transfers."""
        self._transfers.clear()

    def answer(self, call: IncomingRequest) -> Reply:
        """The answer to a call, recorded."""
        fault, acted = None, False
        try:
            fault = self._header_fault(call)
            self._validator.validate(call)
            fault = fault or (self._waiting_fault(call) if self._faults else None)
            if fault is None:
                acted = True
                reply = self._reply(call, 200, self._success, self._act(call))
            else:
                acted = fault.acts
                reply = self._apply_fault(call, fault)
        except RefusedError as error:
            acted = False
            reply = self._refuse(call, self._rules.refusal(error.name), error.detail)
        self._note(call, reply, fault, acted=acted)
        return reply

    def _header_fault(self, call: IncomingRequest) -> Fault | None:
        text = call.headers.get(FAULT_HEADER)
        if text is None:
            return None
        try:
            fault = parse_fault(msgspec.json.decode(text), FAULT_HEADER)
        except (MockError, msgspec.DecodeError, RecursionError):
            raise RefusedError("bad_fault", FAULT_HEADER) from None
        if fault.do in PUSH_KINDS:
            raise RefusedError("bad_fault", FAULT_HEADER)
        return fault

    def _waiting_fault(self, call: IncomingRequest) -> Fault | None:
        endpoint = _endpoint(call)
        first = endpoint.paging is None or is_first_page(endpoint.paging, call.params)
        return self._faults.take(endpoint.call, call.params, first_page=first)

    def _act(self, call: IncomingRequest) -> Any:
        if self._actions.handles(call):
            return self._actions.data(call)
        endpoint = _endpoint(call)
        if endpoint.effect != "transfer" or endpoint.idempotency is None:
            return self._answers.data(call)
        # A transfer sent twice under one id happens once, and the second time tells the first result.
        name = str(call.params.get(endpoint.idempotency.key) or "")
        known = (call.account_key.uid if call.key else "", endpoint.call, name)
        if not name:
            return self._answers.data(call)
        if known not in self._transfers:
            self._transfers[known] = self._answers.data(call)
        return self._transfers[known]

    def _apply_fault(self, call: IncomingRequest, fault: Fault) -> Reply:
        if fault.do == "ban":
            self._limits.ban(call.address, call.now + fault.seconds)
            raise RefusedError("banned")
        if fault.do == "account_mode":
            raise RefusedError(f"account_is_{fault.mode}")
        if fault.do in ANSWER_KINDS:
            self._answer_faults.prepare(call, fault)
            data = self._answer_faults.changed(_endpoint(call), fault, self._act(call))
            return self._reply(call, 200, self._success, data)
        acted = self._act(call) if fault.acts else None
        if fault.do == "error":
            refusal = Refusal(code=fault.code or "0", status=fault.status, message=fault.message or "injected")
            return self._refuse(call, refusal, "")
        if fault.do == "release":
            return self._refuse(call, Refusal(code=self._release_code(), status=200, message="release"), "")
        if fault.do == "gateway":
            return Reply(status=502, body=self._rules.gateway_page.encode(), headers=[(b"content-type", b"text/html")])
        reply = self._reply(call, 200, self._success, acted)
        reply.hang = fault.seconds if fault.do == "timeout" else 0.0
        reply.cut = fault.do == "cut"
        reply.rate = (fault.bytes_per_second or 50) if fault.do == "slow" else 0
        return reply

    def _release_code(self) -> str:
        codes = self._rules.release_codes or ["503"]
        self._released += 1
        return codes[(self._released - 1) % len(codes)]

    def _refuse(self, call: IncomingRequest, refusal: Refusal, detail: str) -> Reply:
        envelope = self._envelope
        head = {envelope.code: refusal.code, envelope.message: refusal.text_with(detail)}
        return self._reply(call, refusal.status, head, None)

    def _reply(self, call: IncomingRequest, status: int, head: dict[str, str], data: Any) -> Reply:
        envelope, now_ms = self._envelope, int(call.now * 1000)
        body = self._encode({**head, envelope.time: now_ms, envelope.data: data})
        headers = [(b"content-type", _JSON)]
        if self._in_header:
            headers.append((self._in_header, b"%d" % now_ms))
        if self._out_header:
            headers.append((self._out_header, b"%d" % self._clock.ms()))
        if call.remaining is not None:
            headers.append((self._left_header, b"%d" % call.remaining))
        return Reply(status=status, body=body, code=head[envelope.code], headers=headers)

    def _note(self, call: IncomingRequest, reply: Reply, fault: Fault | None, *, acted: bool) -> None:
        self._record.add(LogEntry(
            time=time.time(), method=call.method, path=call.path, query=call.query,
            headers=self._record.shown(call.headers), body=call.body.decode("utf-8", "replace"),
            call=call.route.endpoint.call if call.route else "", status=reply.status,
            code=reply.code, remaining=call.remaining, fault=fault.do if fault else "", acted=acted,
        ))  # fmt: skip


def _endpoint(call: IncomingRequest) -> Endpoint:
    assert call.route is not None
    return call.route.endpoint
