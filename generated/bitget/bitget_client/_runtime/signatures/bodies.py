"""Bodies: JSON or a form, the filler of an empty one, and their Content-Type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .json_text import to_json_bytes
from .pairs import PairEncoding, sort_map

if TYPE_CHECKING:
    from collections.abc import Mapping

_TYPES = {"json": "application/json", "form": "application/x-www-form-urlencoded"}
_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})


class ExactBody(dict[str, Any]):
    """Members whose text is given: examples in docs print JSON with spaces."""

    __slots__ = ("text",)

    def __init__(self, members: Mapping[str, Any], text: str) -> None:
        super().__init__(members)
        self.text = text


class BodyEncoding:
    """How the members of a request become its body.

    ``encoding`` is what a request has that says none itself; ``empty`` is sent by POST, PUT and PATCH without
    parameters; ``ordered`` sorts the members by name; ``content_type`` is the type of ``encoding``.
    """

    __slots__ = ("_content_type", "_empty", "_encoding", "_form", "_ordered")

    def __init__(
        self,
        *,
        encoding: str = "json",
        empty: bytes = b"",
        ordered: bool = False,
        form: PairEncoding | None = None,
        content_type: str | None = None,
    ) -> None:
        self._encoding = encoding
        self._empty = empty
        self._ordered = ordered
        self._form = form or PairEncoding(lists="joined")
        self._content_type = content_type

    def encode(self, members: Any, method: str, encoding: str | None = None) -> bytes:
        """The body of some members (a map, a list, or None); empty where the encoding is ``none``."""
        encoding = encoding or self._encoding
        if not members:
            if members is None:
                return b""
            empty = method in _WITH_BODY and encoding != "none"
            return b"[]" if empty and isinstance(members, list) else self._empty if empty else b""
        if type(members) is ExactBody:
            return members.text.encode()
        if self._ordered and isinstance(members, dict):
            members = sort_map(members)
        if encoding == "json":
            return to_json_bytes(members)
        return self._form.encode(members).encode() if encoding == "form" else b""

    def append(self, body: bytes, members: Mapping[str, Any], encoding: str | None = None) -> bytes:
        """A finished body with further members at its end."""
        if (encoding or self._encoding) == "form":
            return self._form.append(body.decode(), members).encode()
        further = to_json_bytes(members)
        if not members or not body or body == b"{}":
            return further if members else body
        return body[:-1] + b"," + further[1:]

    def filled(self, encoding: str | None) -> str:
        """The encoding of a body that a signer fills: the usual one where the request has none."""
        return self._encoding if encoding in (None, "none") else str(encoding)

    def content_type(self, body: bytes, encoding: str | None = None) -> str:
        """The Content-Type of a body; an empty text of an empty one."""
        if not body:
            return ""
        encoding = encoding or self._encoding
        if encoding == self._encoding and self._content_type:
            return self._content_type
        return _TYPES.get(encoding, "application/octet-stream")
