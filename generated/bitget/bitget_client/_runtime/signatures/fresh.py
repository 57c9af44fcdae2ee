"""What is new with each signature: a nonce that only rises, a random text, a UUID."""

from __future__ import annotations

import secrets
import threading
import uuid
from hashlib import sha256

_PER_UNIT = {"s": 1_000_000, "ms": 1000, "us": 1}


class Fresh:
    """Gives nonces for one key. Clients of one process that share a key share this, over all threads.

    A nonce is the clock in ``unit`` (``s``, ``ms``, ``us``, ``ns``), or one more than the last where the clock has
    not gone on since.
    """

    def __init__(self, unit: str = "ms") -> None:
        self._unit = unit
        self._last = 0
        self._lock = threading.Lock()

    def nonce(self, now: int) -> int:
        """A number higher than every earlier one; ``now`` is in microseconds since 1970."""
        time = now * 1000 if self._unit == "ns" else now // _PER_UNIT[self._unit]
        with self._lock:
            self._last = max(time, self._last + 1)
            return self._last

    def random(self) -> str:
        """32 hexadecimal digits that nobody can guess."""
        return secrets.token_hex(16)

    def uuid(self) -> str:
        """A random UUID."""
        return str(uuid.uuid4())


_shared: dict[bytes, Fresh] = {}
_shared_lock = threading.Lock()


def fresh_for(venue: str, key: str, unit: str) -> Fresh:
    """The source of nonces that all clients of one venue and key share in this process; the key is not kept."""
    mark = sha256(f"{venue}\0{key}".encode()).digest()
    with _shared_lock:
        return _shared.setdefault(mark, Fresh(unit))
