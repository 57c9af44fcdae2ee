"""Which subscription a push belongs to, told by its bytes before it is decoded."""

from collections.abc import Callable
from typing import Any

import msgspec

Sink = Callable[[bytes], bool]

_ARG = b'"arg"'
_HEADS = {"action", "arg", "data"}  # what stands before the rows and is the same in every push of a channel
_MOST = 4096  # spellings remembered; far more than channels fit on a connection

_decode = msgspec.json.Decoder().decode


class Routes:
    """The receivers of pushes, by the text of a push before its first bracket.

    ``heads`` is for looking up: a text that is in it belongs to a push, and whose. Where the exchange writes the rows
    first, the text after them tells whose they are.
    """

    def __init__(self) -> None:
        self.heads: dict[bytes, Sink] = {}
        self._tails: dict[bytes, Sink] = {}

    def clear(self) -> None:
        """Forget everything: a subscription came or went."""
        self.heads.clear()
        self._tails.clear()

    def learn(self, payload: bytes, arg: dict[str, Any], sink: Sink) -> None:
        """Remember how a push of ``arg`` is spelled, when that is the same for each of them."""
        head = payload[: payload.find(b"[")]
        known = _members(head + b"[]}")
        if known.get("data") != [] or len(self.heads) + len(self._tails) >= _MOST:
            return
        if known.keys() == {"data"}:
            tail = _tail(payload)
            if _members(b"{" + tail + b"}}") == {"arg": arg}:
                self._tails[tail] = sink
                self.heads[head] = self._by_tail
        elif known.keys() <= _HEADS and known.get("arg") == arg:
            self.heads[head] = sink

    def _by_tail(self, payload: bytes) -> bool:
        sink = self._tails.get(_tail(payload))
        return sink is not None and sink(payload)


def _tail(payload: bytes) -> bytes:
    """The argument that follows the rows, without its closing brace; nothing when there is none."""
    start = payload.rfind(_ARG)
    return payload[start : payload.find(b"}", start)] if start >= 0 else b""


def _members(text: bytes) -> dict[str, Any]:
    """The members of an object, none when the text is no object."""
    try:
        members = _decode(text)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return {}
    return members if isinstance(members, dict) else {}
