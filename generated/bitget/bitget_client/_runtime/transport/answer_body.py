"""The body of an answer, unpacked as it arrives, and never larger than allowed."""

from __future__ import annotations

import zlib
from typing import Protocol

STEP = 256 << 10
"""Bytes that are unpacked at a time."""
GZIP, ZLIB, RAW = 31, 15, -15  # how zlib numbers its formats
ENCODINGS = (b"gzip", b"x-gzip", b"deflate")


class Body(Protocol):
    """Collects a body."""

    data: bytearray

    def add(self, piece: bytes) -> str | None:
        """Takes the next piece; what is wrong, if anything."""

    def end(self) -> str | None:
        """No more comes; what is wrong, if anything."""


class PlainBody:
    """A body that is sent as it is."""

    __slots__ = ("_limit", "data")

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self.data = bytearray()

    def add(self, piece: bytes) -> str | None:
        """Takes the next piece."""
        if len(self.data) + len(piece) > self._limit:
            return too_long(self._limit)
        self.data += piece
        return None

    def end(self) -> str | None:
        """The framing has told that it is whole."""
        return None


class PackedBody:
    """A body in gzip (of one part or several) or deflate (with the zlib header or without)."""

    __slots__ = ("_encoding", "_limit", "_packed", "_start", "_stream", "data")

    def __init__(self, limit: int, encoding: bytes) -> None:
        """``encoding`` is one of ``ENCODINGS``."""
        self._limit = limit
        self._encoding = encoding
        self._packed = 0
        self._start = b""
        self._stream: zlib._Decompress | None = None
        self.data = bytearray()

    def add(self, piece: bytes) -> str | None:
        """Takes the next piece."""
        self._packed += len(piece)
        if self._packed > self._limit:
            return too_long(self._limit)
        if self._stream is None:
            self._start = piece = self._start + piece
            if len(piece) < 2:
                return None
            self._stream = zlib.decompressobj(self._format(piece))
        try:
            return self._unpack(self._stream, piece)
        except zlib.error:
            return f"The answer is not the {self._encoding.decode()} that it says it is."

    def end(self) -> str | None:
        """Whether the packed data came to its own end."""
        if (self._stream is None and not self._start) or (self._stream is not None and self._stream.eof):
            return None
        return "The packed answer is cut off."

    def _format(self, start: bytes) -> int:
        if self._encoding != b"deflate":
            return GZIP
        return ZLIB if start[0] & 15 == 8 and (start[0] << 8 | start[1]) % 31 == 0 else RAW

    def _unpack(self, stream: zlib._Decompress, rest: bytes) -> str | None:
        while True:
            if stream.eof:
                if not rest:
                    return None
                self._stream = stream = zlib.decompressobj(GZIP)  # gzip may have several parts; deflate fails here
            part = stream.decompress(rest, STEP)
            self.data += part
            if len(self.data) > self._limit:
                return too_long(self._limit)
            rest = stream.unused_data if stream.eof else stream.unconsumed_tail
            if not rest and len(part) < STEP:  # a full step may have left more inside
                return None


def too_long(limit: int) -> str:
    """What is said of an answer above its bound."""
    return f"The answer is longer than {limit} bytes."
