"""Reads answers: one typed pass over the bytes; what it refuses as news is read again, tolerantly and with care.

The first answer with a piece of news is walked through member by member, and all its news are counted. After that the
same news are skipped at full speed: large answers are walked through again only now and then, so that a count is at
least how many times something was seen, and at most how many times it came.
"""

from __future__ import annotations

import codecs
from decimal import Decimal, InvalidOperation
from functools import cache, cached_property
from typing import TYPE_CHECKING, Annotated, Any, get_args, get_origin

import msgspec

from ..errors import BadValue
from .drift import Drift, Notebook
from .models import Model
from .permissive_models import NoTwin, twin_of
from .tolerant_decoder import build

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..spec.records import Envelope

SMALL_ANSWER = 4096
FIRST_ANSWERS = 8
EVERY_NTH = 64
"""Documented values are compared on answers below 4 kB, on the first 8 of an endpoint and on every 64th.

So are news counted, and always where a piece of news comes first that did not before.
"""
MOST_NEWS = 256
"""Different news that one endpoint remembers."""

_BROKEN = (msgspec.DecodeError, UnicodeDecodeError, RecursionError, InvalidOperation)
"""What reading bytes raises that are no JSON, too deep, or hold numbers beyond any Decimal."""

_untyped = msgspec.json.Decoder(float_hook=Decimal)


class Unreadable(Exception):
    """The bytes are no answer of the exchange; the text says why."""


class Reading(msgspec.Struct):
    """An answer taken out of its envelope."""

    code: str | int | None
    message: Any
    data: Any
    time: Any


class Decoder:
    """Reads the answers of one endpoint; ``result`` is the type of ``data``."""

    def __init__(self, call: str, result: Any, envelope: Envelope, drift: Drift, *, strict: bool = False) -> None:
        self.call = call
        self.result = result
        self.envelope = envelope
        self.drift = drift
        self.strict = strict
        self.success = frozenset(envelope.success)
        self._decode = msgspec.json.Decoder(_answer_type(result, envelope), float_hook=Decimal).decode
        self._empty = _empty_of(result)
        self._listed = strict or _has_values(result)
        self._count = 0
        self._news: set[str] = set()
        self._news_count = 0

    def read(self, body: Any) -> Reading:
        """The answer; with a success code its ``data`` is of the type ``result``.

        Raises:
            Unreadable: no JSON, or no envelope.
            DriftError: under ``strict``, when the answer differs from the spec.
        """
        try:
            answer: Reading = self._decode(body)
        except msgspec.ValidationError as news:
            known = self._skipping_news(body, str(news)[:200])
            if known is None:
                return self._read_tolerantly(body)
            answer = known
        except _BROKEN as error:
            if bytes(memoryview(body)[:3]) == codecs.BOM_UTF8:  # allowed before JSON, and skipped
                return self._read_tolerantly(memoryview(body)[3:])
            raise Unreadable(_reason(body, error)) from None
        if answer.code not in self.success:
            return answer if answer.code is not None else self._read_tolerantly(body)
        if answer.data is None:
            return self._filled(answer)
        if self._listed:
            self._check(answer.data, len(body))
        return answer

    def succeeded(self, reading: Reading) -> bool:
        """Whether the code means success."""
        return str(reading.code) in self.success

    def _skipping_news(self, body: Any, news: str) -> Reading | None:
        """The answer without its news, when those need not be looked at again."""
        self._news_count += 1
        if news not in self._news and len(self._news) < MOST_NEWS:
            self._news.add(news)
            return None
        if self._is_looked_at(self._news_count, len(body)) or self._decode_leniently is None:
            return None
        try:
            reading: Reading = self._decode_leniently(body)
        except _BROKEN:
            return None
        return reading

    @cached_property
    def _decode_leniently(self) -> Callable[[Any], Any] | None:
        try:
            twin = twin_of(self.result)
        except NoTwin:
            return None
        return msgspec.json.Decoder(_answer_type(twin, self.envelope), float_hook=Decimal).decode

    def _is_looked_at(self, count: int, size: int) -> bool:
        return self.strict or size < SMALL_ANSWER or count <= FIRST_ANSWERS or count % EVERY_NTH == 0

    def _filled(self, answer: Reading) -> Reading:
        return Reading(answer.code, answer.message, self._empty(), answer.time)

    def _read_tolerantly(self, body: Any) -> Reading:
        try:
            raw = _untyped.decode(body)
        except _BROKEN as error:
            raise Unreadable(_reason(body, error)) from None
        names = self.envelope
        code = raw.get(names.code) if isinstance(raw, dict) else None
        if not isinstance(code, str | int) or isinstance(code, bool):
            raise Unreadable(f"The answer is JSON, but has no {names.code!r}.")
        answer = Reading(code, raw.get(names.message), raw.get(names.data), raw.get(names.time))
        if str(code) not in self.success:
            return answer
        notes = Notebook(self.call, self.drift, strict=self.strict)
        answer.data = build(self.result, answer.data, notes)
        notes.close()
        if answer.data is None or answer.data == "":
            return self._filled(answer)
        self._check(answer.data, len(body))
        return self._typed(answer)

    def _typed(self, answer: Reading) -> Reading:
        """Scalars at the top convert through the envelope's descriptor."""
        if get_origin(self.result) is Annotated:
            typed: Reading = _answer_type(self.result, self.envelope)(*_values(answer))
            return typed
        return answer

    def _check(self, data: Any, size: int) -> None:
        self._count += 1
        if self._is_looked_at(self._count, size):
            notes = Notebook(self.call, self.drift, strict=self.strict)
            _compare(data, notes, "", strict=self.strict)
            notes.close()


def _values(answer: Reading) -> tuple[Any, ...]:
    return answer.code, answer.message, answer.data, answer.time


def _reason(body: Any, error: Exception) -> str:
    start = bytes(memoryview(body)[:400]).lstrip()
    if not start:
        return "The answer is empty."
    if start.startswith(b"<"):
        return "The answer is a web page, not JSON."
    return f"The answer is not JSON: {error}."


@cache
def _answer_type(result: Any, envelope: Envelope) -> Any:
    """The envelope around ``result`` as one struct; a model, so that a scalar ``data`` is converted on read."""
    names = {"code": envelope.code, "message": envelope.message, "data": envelope.data, "time": envelope.time}
    data = result if get_origin(result) is Annotated else result | None
    scalar = str | int | None
    fields = [("code", scalar, None), ("message", Any, None), ("data", data, None), ("time", Any, None)]
    return msgspec.defstruct("Answer", fields, bases=(Model,), rename=names, forbid_unknown_fields=False)


def _empty_of(result: Any) -> Any:
    """Makes what stands for absent data: an empty list, map or model, None for a scalar."""
    origin = get_origin(result) or result
    if origin in (list, dict):
        return origin
    return result if isinstance(result, type) and issubclass(result, Model) else _nothing


def _nothing() -> None:
    return None


def _has_values(result: Any, seen: frozenset[Any] = frozenset()) -> bool:
    """Whether documented values stand anywhere below."""
    if isinstance(result, type) and issubclass(result, Model):
        if result.VALUES:
            return True
        below = [field.type for field in msgspec.structs.fields(result)] if result not in seen else []
        return any(_has_values(type_, seen | {result}) for type_ in below)
    return any(_has_values(part, seen) for part in get_args(result) if part is not result)


def _compare(data: Any, notes: Notebook, path: str, *, strict: bool) -> None:
    """Compares texts with their documented values, and under ``strict`` converts everything."""
    if isinstance(data, list):
        for item in data:
            _compare(item, notes, path, strict=strict)
    elif isinstance(data, Model):
        for name, wire in zip(data.__struct_fields__, data.__struct_encode_fields__, strict=True):
            below = f"{path}.{wire}" if path else wire
            values = data.VALUES.get(name)
            if values is None and not strict and name in data._kinds:  # noqa: SLF001 - the model is ours
                continue
            try:
                value = getattr(data, name)
            except BadValue as error:
                notes.unreadable(below, error.message)
                continue
            if values is None:
                _compare(value, notes, below, strict=strict)
            elif isinstance(value, str) and value not in values:
                notes.unlisted(below, value, values)
