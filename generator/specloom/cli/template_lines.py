"""Which line of a template a generated line most likely came from, told by the text that the template itself has."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
_CHOICE = re.compile(r"\{% if [^%]*%\}(.*?)\{% endif %\}")
_ANYTHING = ".*?"
_NAME_FIRST = r"[^\s()\[\]{}=]*?"
"""What a template prints first on a line is a name or a literal, never an expression."""

_PART = re.compile(r"\{%-?\s*(?:include|import|from|extends)\s+\"([^\"]+)\"")
_LONGEST_LINE = 1000


class TemplateLine(msgspec.Struct, frozen=True):
    """A line of a template: which one, its number, and how it looks once rendered."""

    template: str
    number: int
    looks: re.Pattern[str]
    own_text: int


def template_place(folders: Sequence[Path], template: str, lines: Sequence[str], number: int) -> tuple[str, int] | None:
    """Template and line of the generated line ``number``, or of the nearest above it that can be told."""
    known = list(_lines(folders, template, set()))
    for index in range(number - 1, -1, -1):
        alike = _best(known, lines[index])
        if alike:
            found = alike[0] if len(alike) == 1 else _nearest(alike, known, lines[:index])
            return found.template, found.number
    return None


def _best(known: Sequence[TemplateLine], line: str) -> list[TemplateLine]:
    """The template lines that a line may come from, by how much of their own text stands in it."""
    text = line.strip()
    if len(text) > _LONGEST_LINE or not any(map(str.isalnum, text)):
        return []  # a bracket alone stands anywhere
    fitting = [one for one in known if one.looks.fullmatch(text)]
    most = max((one.own_text for one in fitting), default=0)
    return [one for one in fitting if one.own_text == most]


def _nearest(alike: list[TemplateLine], known: Sequence[TemplateLine], above: Sequence[str]) -> TemplateLine:
    """Of several the first below the template line of the nearest line above that leaves no doubt."""
    for line in reversed(above):
        certain = _best(known, line)
        if len(certain) == 1:
            after = [one for one in alike if one.template == certain[0].template and one.number >= certain[0].number]
            return (after or alike)[0]
    return alike[0]


def find_template(folders: Sequence[Path], template: str) -> Path | None:
    """The template's file, in the first folder that has it."""
    return next((folder / template for folder in folders if (folder / template).is_file()), None)


def _lines(folders: Sequence[Path], template: str, seen: set[str]) -> Iterator[TemplateLine]:
    """The lines of a template and of those it takes in that have text of their own."""
    file = find_template(folders, template)
    if file is None or template in seen:
        return
    seen.add(template)
    text = file.read_text("utf-8", "replace")
    for number, line in enumerate(text.split("\n"), 1):
        own = sum(not char.isspace() for char in _TAG.sub("", _CHOICE.sub("", line)))
        if own:
            yield TemplateLine(template, number, _looks(line.strip()), own)
    for part in _PART.findall(text):
        yield from _lines(folders, part, seen)


def _looks(line: str) -> re.Pattern[str]:
    """The line with anything where the template prints, and what stands in an ``if`` there or not."""
    parts, at = [], 0
    for found in _CHOICE.finditer(line):
        parts += [_printed(line[at : found.start()]), f"(?:{_printed(found.group(1))})?"]
        at = found.end()
    looks = "".join([*parts, _printed(line[at:])])
    return re.compile(_NAME_FIRST + looks[len(_ANYTHING) :] if looks.startswith(_ANYTHING) else looks)


def _printed(text: str) -> str:
    return _ANYTHING.join(re.escape(piece) for piece in _TAG.split(text))
