"""Removes secrets from texts that come from the exchange or from the network."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

REDACTED = "***"
_LONG_CODE = re.compile(r"[A-Za-z0-9+/\\%]{43,}={0,2}")
_LONGEST_NAME = 200


def _without_signature(found: re.Match[str]) -> str:
    """Nothing in the place of a signature: base64 ends with a mark, or is longer than any path or name."""
    code = found[0]
    return REDACTED if code.endswith(("=", "%3D", "%3d")) or len(code) > _LONGEST_NAME else code


class Redactor:
    """Takes secrets out of text that came from outside: the client's own, and whatever looks like a signature."""

    def __init__(self, secrets: Iterable[str]) -> None:
        self._secrets = sorted((secret for secret in secrets if secret), key=len, reverse=True)

    def __repr__(self) -> str:
        return "<Redactor>"

    def text(self, text: str) -> str:
        """``text`` with every secret blotted out."""
        for secret in self._secrets:
            text = text.replace(secret, REDACTED)
        return _LONG_CODE.sub(_without_signature, text)

    def bytes(self, data: bytes) -> bytes:
        """``data`` with every secret blotted out."""
        return self.text(data.decode(errors="surrogateescape")).encode(errors="surrogateescape")
