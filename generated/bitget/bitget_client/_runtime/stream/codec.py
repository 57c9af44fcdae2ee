"""From the text of a push to a typed :class:`Push`."""

from collections.abc import Callable
from functools import cache, cached_property
from typing import Any, get_origin

import msgspec

from ..codec.decode import EVERY_NTH, MOST_DIFFERENCES
from ..codec.permissive_models import NotPermissive, permissive
from ..codec.tolerant_decoder import build
from .events import Push

Decode = Callable[[bytes], Push[Any]]
Tolerant = Callable[[Any, Any], Any]

LONGEST_NEWS = 200

_decode_any = msgspec.json.Decoder(Push[Any]).decode


@cache
def _strict(data: Any) -> Decode:
    return msgspec.json.Decoder(Push[data]).decode


class Codec(msgspec.Struct, frozen=True):
    """Two ways to decode: ``fast`` fails on news with :class:`msgspec.ValidationError`, ``careful`` takes them."""

    fast: Decode
    careful: Decode


def decoder(data: Any, tolerant: Tolerant = build) -> Codec:
    """Decodes pushes whose ``data`` has that type.

    A push that the type does not fit, because the exchange has added a member, goes to ``tolerant(data, raw)``, which
    builds what it can. Decoding raises :class:`msgspec.MsgspecError`.
    """
    return Codec(_strict(data), _Careful(data, tolerant).decode)


class _Careful:
    """Decodes pushes with news: those that bring a piece first, and every 64th, tolerantly, the others past all news.

    What ``tolerant`` raises is raised each time: news are known only once it has taken them.
    """

    def __init__(self, data: Any, tolerant: Tolerant) -> None:
        self._data = data
        self._shape = get_origin(data) or data
        self._tolerant = tolerant
        self._known: set[str] = set()
        self._count = 0

    def decode(self, payload: bytes) -> Push[Any]:
        """The push, whether it has news or not."""
        try:
            return _strict(self._data)(payload)
        except msgspec.ValidationError as error:
            news = str(error)[:LONGEST_NEWS]
            self._count += 1
            if news in self._known and self._count % EVERY_NTH:
                return self._past_news(payload)
            push = self._build(payload)
            if len(self._known) < MOST_DIFFERENCES:
                self._known.add(news)
            return push

    def _past_news(self, payload: bytes) -> Push[Any]:
        try:
            return self._lenient(payload)
        except msgspec.ValidationError:
            return self._build(payload)

    @cached_property
    def _lenient(self) -> Decode:
        try:
            return _strict(permissive(self._data))
        except NotPermissive:
            return self._build

    def _build(self, payload: bytes) -> Push[Any]:
        push = _decode_any(payload)
        push.data = self._tolerant(self._data, push.data)
        if isinstance(self._shape, type) and not isinstance(push.data, self._shape):
            raise msgspec.ValidationError(f"expected {self._shape.__name__}, got {type(push.data).__name__}")
        return push
