"""Hashes and HMAC. A key is hashed once, as RFC 2104 allows, and each signature goes on from copies."""

from __future__ import annotations

import hmac
from hashlib import md5, new, sha1, sha256, sha384, sha512
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_HASHES: dict[str, Callable[[bytes], Any]] = {
    "sha256": sha256,
    "sha384": sha384,
    "sha512": sha512,
    "sha1": lambda data: sha1(data, usedforsecurity=False),
    "md5": lambda data: md5(data, usedforsecurity=False),
}


class HmacKey:
    """HMAC with one key. Never shows it."""

    __slots__ = ("_inner", "_outer")

    def __init__(self, algorithm: str, key: bytes) -> None:
        """``algorithm`` is ``sha256``, ``sha384``, ``sha512``, ``sha1`` or ``md5``."""
        start = _HASHES[algorithm]
        size = start(b"").block_size
        block = (key if len(key) <= size else start(key).digest()).ljust(size, b"\0")
        self._inner = start(bytes(byte ^ 0x36 for byte in block))
        self._outer = start(bytes(byte ^ 0x5C for byte in block))

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def digest(self, message: bytes) -> bytes:
        """The code of a message."""
        inner = self._inner.copy()
        inner.update(message)
        outer = self._outer.copy()
        outer.update(inner.digest())
        return outer.digest()  # type: ignore[no-any-return]


def hmac_digest(algorithm: str, key: bytes, message: bytes) -> bytes:
    """HMAC with a key that is used once."""
    return hmac.digest(key, message, algorithm)


def digest(algorithm: str, data: bytes) -> bytes:
    """The hash of some bytes."""
    return new(algorithm, data, usedforsecurity=False).digest()
