"""Two connections carry the same channels for a moment: nothing twice, nothing lost, nothing out of order."""

from collections import Counter
from collections.abc import Callable

import msgspec

from .protocol_events import Key

GRACE_SECONDS = 5.0


class _Content(msgspec.Struct):
    data: msgspec.Raw
    action: str = ""


_decode = msgspec.json.Decoder(_Content).decode


class Handover:
    """The old connection leads and what the new one says is kept; after :meth:`switch` the new one leads.

    What both say is known by its data. ``receive`` and ``replay`` deliver to the reader: ``replay`` takes all that the
    new connection said so far when the channel puts its own messages in order, as books do.
    """

    def __init__(self) -> None:
        self._seen: Counter[tuple[Key, bytes]] = Counter()
        self._kept: dict[Key, list[bytes]] = {}
        self._switched: set[Key] = set()

    def old(self, key: Key, payload: bytes, receive: Callable[[bytes], bool]) -> bool:
        """A message of the old connection: delivered until the switch."""
        if key in self._switched:
            return True
        if not receive(payload):
            return False
        self._seen[key, _content(payload)] += 1
        return True

    def new(self, key: Key, payload: bytes, receive: Callable[[bytes], bool]) -> bool:
        """A message of the new connection: kept until the switch, then delivered unless the old one did."""
        if key not in self._switched:
            self._kept.setdefault(key, []).append(payload)
            return _is_push(payload)
        return True if self._was_seen(key, payload) else receive(payload)

    def switch(
        self,
        key: Key,
        receive: Callable[[bytes], bool],
        replay: Callable[[list[bytes]], None] | None,
        *,
        repeats: bool,
    ) -> None:
        """Let the new connection lead for one channel.

        ``repeats`` says that the new connection began with what the reader knows from the old one, as trades and
        candles do; such a greeting is left out.
        """
        self._switched.add(key)
        kept = [payload for payload in self._kept.pop(key, []) if _is_push(payload)]
        if replay is not None:
            self._forget(key)
            replay(kept)
            return
        for place, payload in enumerate(kept):
            if not self._was_seen(key, payload) and not (repeats and place == 0 and _is_snapshot(payload)):
                receive(payload)

    def _forget(self, key: Key) -> None:
        for seen in [seen for seen in self._seen if seen[0] == key]:
            del self._seen[seen]

    def _was_seen(self, key: Key, payload: bytes) -> bool:
        seen = (key, _content(payload))
        if not self._seen[seen]:
            return False
        self._seen[seen] -= 1
        return True


def _content(payload: bytes) -> bytes:
    try:
        return bytes(_decode(payload).data)
    except msgspec.MsgspecError:
        return payload


def _is_snapshot(payload: bytes) -> bool:
    return _decode(payload).action == "snapshot"


def _is_push(payload: bytes) -> bool:
    try:
        _decode(payload)
    except msgspec.MsgspecError:
        return False
    return True
