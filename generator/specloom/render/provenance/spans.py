"""A rendered text with marks → the text itself, and for every character what it was made from."""

from typing import Any

import msgspec

from specloom.render.provenance.environment import TemplateLine
from specloom.traced import CONTEXT, LINE, MARK, OPEN, Origins, Recorder


class Span(msgspec.Struct, frozen=True):
    """A run of characters of one making.

    ``values`` are the origins of what is printed, ``contexts`` those of what it is repeated or chosen for, innermost
    first; ``template`` is the line that prints it.
    """

    start: int
    template: TemplateLine | None
    values: Origins
    contexts: Origins


class MarkedText(msgspec.Struct, frozen=True):
    """A text without its marks, and its spans in order; each reaches to the next."""

    text: str
    spans: tuple[Span, ...]


def read_marks(marked: str, recorder: Recorder) -> MarkedText:
    """The text and the spans that the marks in it tell of."""
    reader = _Reader(recorder)
    end = 0
    for found in MARK.finditer(marked):
        reader.add(marked[end : found.start()])
        reader.mark(found[1], found[2])
        end = found.end()
    reader.add(marked[end:])
    return MarkedText("".join(reader.pieces), tuple(reader.spans))


class _Reader:
    def __init__(self, recorder: Recorder) -> None:
        self.pieces: list[str] = []
        self.spans: list[Span] = []
        self._length = 0
        self._entries: list[Any] = recorder.entries
        self._template: TemplateLine | None = None
        self._open: list[tuple[str, Origins]] = []

    def add(self, piece: str) -> None:
        """Text between two marks."""
        if not piece:
            return
        values = next((origins for kind, origins in reversed(self._open) if kind == OPEN), ())
        around = (origins for kind, origins in reversed(self._open) if kind == CONTEXT)
        contexts = tuple(origin for origins in around for origin in origins if not origin.names_file)
        self.spans.append(Span(self._length, self._template, values, contexts))
        self.pieces.append(piece)
        self._length += len(piece)

    def mark(self, kind: str | None, number: str | None) -> None:
        """A mark begins or ends something."""
        if kind is None:
            if self._open:
                self._open.pop()
        elif kind == LINE:
            self._template = self._entries[int(number or 0)]
        else:
            self._open.append((kind, self._entries[int(number or 0)]))
