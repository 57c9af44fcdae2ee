"""Decodes responses: one typed pass over the bytes; where that meets unknown fields, a second, tolerant one.

The first response with an unknown field or a wrong type is read member by member, and all its differences from the spec
are counted. After that the same differences are skipped at full speed: large responses are counted again only now and
then, so that a count says at least how often a difference was seen, not how often it came.
"""

from __future__ import annotations

import codecs
from decimal import Decimal, InvalidOperation
from functools import cache, cached_property
from typing import TYPE_CHECKING, Annotated, Any, get_origin

import msgspec

from .documented_values import compare_values, has_documented_values
from .drift import Drift, DriftRecorder
from .model_base import Model
from .permissive_models import NotPermissive, permissive
from .tolerant_decoder import build

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..spec.records import Envelope

SMALL_ANSWER = 4096
FIRST_ANSWERS = 8
EVERY_NTH = 64
"""Values are compared with the documented ones in responses below 4 kB, the first 8 of an endpoint and every 64th.

Differences are counted in the same responses, and in those that begin with a new difference.
"""
MOST_DIFFERENCES = 256
"""How many differences one endpoint remembers."""

_BROKEN = (msgspec.DecodeError, UnicodeDecodeError, RecursionError, InvalidOperation)
"""What decoding raises for bytes that are not JSON, nested too deeply, or with numbers too large for a Decimal."""

_untyped = msgspec.json.Decoder(float_hook=Decimal)


class UndecodableResponse(Exception):
    """The bytes are not a response of the exchange; the text says why."""


class DecodedResponse(msgspec.Struct):
    """A response without its envelope."""

    code: str | int | None
    message: Any
    data: Any
    time: Any


class ResponseDecoder:
    """Decodes the responses of one endpoint; ``result`` is the type of ``data``."""

    def __init__(self, call: str, result: Any, envelope: Envelope, drift: Drift, *, strict: bool = False) -> None:
        self.call = call
        self.result = result
        self.envelope = envelope
        self.drift = drift
        self.strict = strict
        self.success = frozenset(envelope.success)
        self._decode = msgspec.json.Decoder(_answer_type(result, envelope), float_hook=Decimal).decode
        self._empty = _empty_of(result)
        self._has_values = strict or has_documented_values(result)
        self._count = 0
        self._differences: set[str] = set()
        self._difference_count = 0

    def read(self, body: Any) -> DecodedResponse:
        """The response; with a success code its ``data`` is of the type ``result``.

        Raises:
            UndecodableResponse: not JSON, or without the envelope's code.
            DriftError: under ``strict``, when the response differs from the spec.
        """
        try:
            answer: DecodedResponse = self._decode(body)
        except msgspec.ValidationError as difference:
            known = self._skipping_known(body, str(difference)[:200])
            if known is None:
                return self._read_tolerantly(body)
            answer = known
        except _BROKEN as error:
            if bytes(memoryview(body)[:3]) == codecs.BOM_UTF8:  # allowed before JSON, and skipped
                return self._read_tolerantly(memoryview(body)[3:])
            raise UndecodableResponse(_reason(body, error)) from None
        if answer.code not in self.success:
            return answer if answer.code is not None else self._read_tolerantly(body)
        if answer.data is None:
            return self._filled(answer)
        if self._has_values:
            self._check(answer.data, len(body))
        return answer

    def succeeded(self, decoded: DecodedResponse) -> bool:
        """Whether the code means success."""
        return str(decoded.code) in self.success

    def _skipping_known(self, body: Any, difference: str) -> DecodedResponse | None:
        """The response without its unknown fields, when those need not be counted again."""
        self._difference_count += 1
        if difference not in self._differences and len(self._differences) < MOST_DIFFERENCES:
            self._differences.add(difference)
            return None
        if self._is_inspected(self._difference_count, len(body)) or self._decode_permissively is None:
            return None
        try:
            decoded: DecodedResponse = self._decode_permissively(body)
        except _BROKEN:
            return None
        return decoded

    @cached_property
    def _decode_permissively(self) -> Callable[[Any], Any] | None:
        try:
            subclass = permissive(self.result)
        except NotPermissive:
            return None
        return msgspec.json.Decoder(_answer_type(subclass, self.envelope), float_hook=Decimal).decode

    def _is_inspected(self, count: int, size: int) -> bool:
        return self.strict or size < SMALL_ANSWER or count <= FIRST_ANSWERS or count % EVERY_NTH == 0

    def _filled(self, answer: DecodedResponse) -> DecodedResponse:
        return DecodedResponse(answer.code, answer.message, self._empty(), answer.time)

    def _read_tolerantly(self, body: Any) -> DecodedResponse:
        try:
            raw = _untyped.decode(body)
        except _BROKEN as error:
            raise UndecodableResponse(_reason(body, error)) from None
        names = self.envelope
        code = raw.get(names.code) if isinstance(raw, dict) else None
        if not isinstance(code, str | int) or isinstance(code, bool):
            raise UndecodableResponse(f"The response is JSON, but has no {names.code!r}: it is not the exchange's.")
        answer = DecodedResponse(code, raw.get(names.message), raw.get(names.data), raw.get(names.time))
        if str(code) not in self.success:
            return answer
        sink = DriftRecorder(self.call, self.drift, strict=self.strict)
        answer.data = build(self.result, answer.data, sink)
        sink.close()
        if answer.data is None or answer.data == "":
            return self._filled(answer)
        self._check(answer.data, len(body))
        return self._typed(answer)

    def _typed(self, answer: DecodedResponse) -> DecodedResponse:
        """Scalars at the top convert through the envelope's descriptor."""
        if get_origin(self.result) is Annotated:
            typed: DecodedResponse = _answer_type(self.result, self.envelope)(*_values(answer))
            return typed
        return answer

    def _check(self, data: Any, size: int) -> None:
        self._count += 1
        if self._is_inspected(self._count, size):
            sink = DriftRecorder(self.call, self.drift, strict=self.strict)
            compare_values(data, sink, "", strict=self.strict)
            sink.close()


def _values(answer: DecodedResponse) -> tuple[Any, ...]:
    return answer.code, answer.message, answer.data, answer.time


def _reason(body: Any, error: Exception) -> str:
    start = bytes(memoryview(body)[:400]).lstrip()
    if not start:
        return "The response is empty."
    if start.startswith(b"<"):
        return "The response is a web page, not JSON."
    return f"The response is not JSON: {error}."


@cache
def _answer_type(result: Any, envelope: Envelope) -> Any:
    """The envelope around ``result`` as one struct; a model, so that a scalar ``data`` is converted on read."""
    names = {"code": envelope.code, "message": envelope.message, "data": envelope.data, "time": envelope.time}
    data = result if get_origin(result) is Annotated else result | None
    scalar = str | int | None
    fields = [("code", scalar, None), ("message", Any, None), ("data", data, None), ("time", Any, None)]
    return msgspec.defstruct("Answer", fields, bases=(Model,), rename=names, forbid_unknown_fields=False)


def _empty_of(result: Any) -> Any:
    """Makes what absent data reads as: an empty list, map or model, None for a scalar."""
    origin = get_origin(result) or result
    if origin in (list, dict):
        return origin
    return result if isinstance(result, type) and issubclass(result, Model) else _nothing


def _nothing() -> None:
    return None
