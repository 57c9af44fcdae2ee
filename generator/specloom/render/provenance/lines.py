"""Spans of a rendered text → the origins of each line of the formatted file."""

from bisect import bisect_right
from collections.abc import Iterator

import msgspec

from specloom.diagnostics import Place
from specloom.render.provenance.align import align
from specloom.render.provenance.environment import TemplateLine
from specloom.render.provenance.spans import MarkedText, Span


class LineOrigin(msgspec.Struct, frozen=True):
    """What one generated line was made from.

    ``templates`` are the template lines that print it, the one that begins it first. ``values`` are the places in
    specs of what stands in the line, ``contexts`` those of what it is repeated or chosen for.
    """

    templates: tuple[TemplateLine, ...]
    values: tuple[Place, ...]
    contexts: tuple[Place, ...]

    @property
    def places(self) -> tuple[Place, ...]:
        """The first place of each spec line, those of values before those of contexts."""
        lines: dict[tuple[str, int], Place] = {}
        for place in (*self.values, *self.contexts):
            lines.setdefault((place.file, place.line), place)
        return tuple(lines.values())


def line_origins(marked: MarkedText, formatted: str) -> list[LineOrigin]:
    """The origins of every line of ``formatted``, which is the text as the formatter leaves it."""
    index_of = align(marked.text, formatted)
    starts = [span.start for span in marked.spans]
    made: list[LineOrigin] = []
    start = last = 0
    for line in formatted.splitlines(keepends=True):
        indexes = [index for index in index_of[start : start + len(line)] if index is not None]
        found = indexes or [_blank(marked.text, last)]
        spans = [marked.spans[bisect_right(starts, index) - 1] for index in found] if marked.spans else []
        made.append(_summed_up(list(dict.fromkeys(spans)), is_blank=not indexes))
        last = max([last, *indexes])
        start += len(line)
    return made


def _blank(text: str, last: int) -> int:
    """The character that ends the line before: what stands for a line without text of its own."""
    end = text.find("\n", last)
    following = text.find("\n", end + 1)
    return following if following == end + 1 else max(end, 0) if end >= 0 else last


def _summed_up(spans: list[Span], *, is_blank: bool) -> LineOrigin:
    templates = dict.fromkeys(span.template for span in spans if span.template is not None)
    if is_blank:
        return LineOrigin(tuple(templates), (), tuple(_places(spans, "contexts")))
    return LineOrigin(tuple(templates), tuple(_places(spans, "values")), tuple(_places(spans, "contexts")))


def _places(spans: list[Span], kind: str) -> Iterator[Place]:
    yield from dict.fromkeys(origin.place for span in spans for origin in getattr(span, kind))
