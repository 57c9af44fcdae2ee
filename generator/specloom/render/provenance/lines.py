"""Spans of a rendered text → the origins of each line of the formatted file."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

import msgspec

from specloom.diagnostics import Place
from specloom.render.provenance.align import align
from specloom.render.provenance.blocks import block_of
from specloom.render.provenance.environment import TemplateLine
from specloom.render.provenance.spans import MarkedText, Span
from specloom.traced import Origins, common_origin


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
    """The origins of every line of ``formatted``, which is the text as the formatter leaves it.

    A line that an expression prints without stating a value of a spec, such as a bracket, is there for what the values
    of the block that it begins, ends or stands in have in common.
    """
    lines = formatted.splitlines(keepends=True)
    spans = list(_spans_of_lines(marked, formatted, lines))
    own = [tuple(dict.fromkeys(origin for span in line for origin in span.values)) for line in spans]
    return [_summed_up(line, own[number] or _of_block(number, line, lines, own)) for number, line in enumerate(spans)]


def _spans_of_lines(marked: MarkedText, formatted: str, lines: Sequence[str]) -> Iterator[list[Span]]:
    """The spans that each line is made of, each once, in the line's order."""
    index_of = align(marked.text, formatted)
    starts = [span.start for span in marked.spans]
    start = last = 0
    for line in lines:
        indexes = [index for index in index_of[start : start + len(line)] if index is not None]
        found = [index for index in indexes if not marked.text[index].isspace()] or [_blank(marked.text, last)]
        spans = [marked.spans[bisect_right(starts, index) - 1] for index in found] if marked.spans else []
        yield list(dict.fromkeys(spans))
        last = max([last, *indexes])
        start += len(line)


def _blank(text: str, last: int) -> int:
    """The character that ends the line before: what stands for a line without text of its own."""
    end = text.find("\n", last)
    following = text.find("\n", end + 1)
    return following if following == end + 1 else max(end, 0) if end >= 0 else last


def _of_block(number: int, spans: Sequence[Span], lines: Sequence[str], own: Sequence[Origins]) -> Origins:
    if not lines[number].strip() or any(span.template is None or span.template.is_static for span in spans):
        return ()
    return common_origin([origin for index in block_of(number, lines) for origin in own[index]])


def _summed_up(spans: Sequence[Span], values: Origins) -> LineOrigin:
    templates = {(span.template.file, span.template.number): span.template for span in spans if span.template}
    contexts = (origin for span in spans for origin in span.contexts)
    return LineOrigin(
        tuple(templates.values()),
        tuple(dict.fromkeys(origin.place for origin in values)),
        tuple(dict.fromkeys(origin.place for origin in contexts)),
    )
