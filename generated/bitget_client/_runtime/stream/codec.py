"""From the text of a push to a typed :class:`Push`."""

from collections.abc import Callable
from functools import cache
from typing import Any, get_origin

import msgspec

from ..shapes import build  # noqa: TID252 - copied into clients under another name
from .events import Push

Decode = Callable[[bytes], Push[Any]]
Tolerant = Callable[[Any, Any], Any]

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
    strict = _strict(data)
    shape = get_origin(data) or data

    def careful(payload: bytes) -> Push[Any]:
        try:
            return strict(payload)
        except msgspec.ValidationError:
            push = _decode_any(payload)
            push.data = tolerant(data, push.data)
            if isinstance(shape, type) and not isinstance(push.data, shape):
                raise
            return push

    return Codec(strict, careful)
