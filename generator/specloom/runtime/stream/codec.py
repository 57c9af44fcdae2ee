"""From the text of a push to a typed :class:`Push`."""

from collections.abc import Callable
from functools import cache
from typing import Any

import msgspec

from .events import Push

Decode = Callable[[bytes], Push[Any]]
Tolerant = Callable[[Any, Any], Any]

_decode_any = msgspec.json.Decoder(Push[Any]).decode


@cache
def _strict(data: Any) -> Decode:
    return msgspec.json.Decoder(Push[data]).decode


def decoder(data: Any, tolerant: Tolerant | None = None) -> Decode:
    """Decodes pushes whose ``data`` has that type.

    A push that the type does not fit, because the exchange has added a member, goes to ``tolerant(data, raw)``, which
    builds what it can; it may raise :class:`msgspec.ValidationError`. Decoding raises :class:`msgspec.MsgspecError`.
    """
    strict = _strict(data)
    if tolerant is None:
        return strict

    def decode(payload: bytes) -> Push[Any]:
        try:
            return strict(payload)
        except msgspec.ValidationError:
            push = _decode_any(payload)
            push.data = tolerant(data, push.data)
            return push

    return decode
