"""Values of specs that know where they were written, and marks that carry this knowledge through rendering.

An ordinary run has plain values and makes no marks. ``specloom explain`` loads traced values: they compare, hash and
calculate like plain ones, but while a ``Recorder`` is active they write themselves between marks, control
characters that no generated file contains. ``render.provenance`` reads the marks back.
"""

import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Protocol, Self, TypeVar

from specloom.diagnostics import Place

T = TypeVar("T")

OPEN, CONTEXT, LINE, NUMBER_END, CLOSE = "\x0e", "\x0f", "\x12", "\x10", "\x11"
"""Begin a value, begin what exists because of a value, a template's line from here on; end of the number, of either."""

MARKS = frozenset({OPEN, CONTEXT, LINE, NUMBER_END, CLOSE})
MARK = re.compile(f"([{OPEN}{CONTEXT}{LINE}])([0-9]+){NUMBER_END}|{CLOSE}")


class Source(Protocol):
    """A document that knows the places of its values."""

    def place(self, pointer: str) -> Place:
        """Where a member's key stands."""

    def value_place(self, pointer: str) -> Place:
        """Where a member's value stands."""

    def text_place(self, pointer: str, before: str) -> Place:
        """Where a text goes on after ``before``."""


class Origin:
    """One key or value of a spec; its place is worked out when it is asked for."""

    __slots__ = ("_before", "_document", "_is_key", "_pointer")

    def __init__(self, document: Source, pointer: str, *, is_key: bool = False, before: str = "") -> None:
        self._document = document
        self._pointer = pointer
        self._is_key = is_key
        self._before = before

    @property
    def place(self) -> Place:
        """File, line and column."""
        if self._is_key:
            return self._document.place(self._pointer)
        if self._before:
            return self._document.text_place(self._pointer, self._before)
        return self._document.value_place(self._pointer)

    @property
    def names_file(self) -> bool:
        """Whether the file as a whole is named here: by the URL of an endpoint, or the name of a channel."""
        return self._pointer in ("/endpoint", "/channel")

    def after(self, before: str) -> "Origin":
        """The part of the same text that follows ``before``."""
        return Origin(self._document, self._pointer, before=self._before + before)

    def common(self, others: "Iterable[Origin]") -> "Origin":
        """The innermost key that holds this value and those ``others`` that are of the same document."""
        pointers = [other._pointer.split("/") for other in others if other._document is self._document]  # noqa: SLF001
        steps = zip(self._pointer.split("/"), *pointers, strict=False)
        shared = [step[0] for step in itertools.takewhile(lambda step: len(set(step)) == 1, steps)]
        return Origin(self._document, "/".join(shared), is_key=True)

    @property
    def is_document(self) -> bool:
        """Whether this is no key or value, but the document as a whole."""
        return not self._pointer


Origins = tuple[Origin, ...]


def common_origin(origins: Sequence[Origin]) -> Origins:
    """The innermost key that holds all of ``origins`` of the first one's document; nothing where they share none."""
    if not origins:
        return ()
    common = origins[0].common(origins[1:])
    return () if common.is_document or common.names_file else (common,)


class Recorder:
    """Numbers what the marks of one rendering speak of: origins of values, and lines of templates."""

    def __init__(self) -> None:
        self.entries: list[Any] = [()]
        self._numbers: dict[Any, int] = {(): 0}

    def number(self, entry: Any) -> int:
        """The number that stands for an entry; equal entries have the same one."""
        if entry not in self._numbers:
            self._numbers[entry] = len(self.entries)
            self.entries.append(entry)
        return self._numbers[entry]


_recorder: Recorder | None = None


@contextmanager
def recording(recorder: Recorder | None) -> Iterator[None]:
    """Inside, traced values write themselves between marks; with ``None`` they do not."""
    global _recorder  # noqa: PLW0603 - str(), format() and repr() take no further argument
    before, _recorder = _recorder, recorder
    try:
        yield
    finally:
        _recorder = before


def is_recording() -> bool:
    """Whether traced values write themselves between marks."""
    return _recorder is not None


def is_marked(text: str) -> bool:
    """Whether a text has marks."""
    return _recorder is not None and MARK.search(text) is not None


def unmarked(text: str) -> str:
    """The text without its marks."""
    return text if _recorder is None else MARK.sub("", text)


def key_of(mapping: Mapping[str, Any], name: str) -> str:
    """The name of a member as the mapping has it, with its origins."""
    return next((key for key in mapping if key == name), name)


def text_of(value: object) -> str:
    """``str`` of a value, without marks and with its origins."""
    return value if isinstance(value, str) else derive(unmarked(str(value)), value)


def join(separator: str, texts: Iterable[str]) -> str:
    """``separator.join``, which would lose the origins of traced texts."""
    return separator.join(map(str, texts))


def is_mark(character: str) -> bool:
    """Whether a character belongs to a mark and must pass as it is."""
    return _recorder is not None and character in MARKS


def mark(text: str, origins: Origins, kind: str = OPEN) -> str:
    """The text between marks that tell of ``origins``, while a recorder is active."""
    if _recorder is None or not origins:
        return text
    return f"{kind}{_recorder.number(origins)}{NUMBER_END}{text}{CLOSE}"


class TracedText(str):  # noqa: SLOT000 - an attribute is what it is for
    """A text that knows its origins; what is cut from it or added to it keeps them."""

    origins: Origins

    def __new__(cls, text: str, origins: Origins) -> Self:
        """The text as it is; ``text`` may itself be traced."""
        made = super().__new__(cls, str.__str__(text))
        made.origins = origins
        return made

    def __str__(self) -> str:
        text = str.__str__(self)
        if "\n" not in text or len(self.origins) != 1:
            return mark(text, self.origins)
        return "\n".join(mark(line, (origin,)) for line, origin in _lines(text, self.origins[0]))

    def __format__(self, spec: str) -> str:
        return mark(str.__format__(self, spec), self.origins) if spec else str(self)

    def __repr__(self) -> str:
        return mark(str.__repr__(self), self.origins)

    def __add__(self, other: str) -> "TracedText":
        return TracedText(str.__add__(self, str.__str__(other)), self.origins)

    def __radd__(self, other: str) -> "TracedText":
        return TracedText(str.__add__(other, str.__str__(self)), self.origins)

    def __getitem__(self, key: Any) -> "TracedText":
        return TracedText(str.__getitem__(self, key), self.origins)


def _keeping(name: str) -> Any:
    plain = getattr(str, name)

    def method(self: TracedText, *args: Any, **named: Any) -> Any:
        made = plain(self, *args, **named)
        if isinstance(made, str):
            return TracedText(made, self.origins)
        return type(made)(TracedText(part, self.origins) for part in made)

    method.__name__ = name
    method.__doc__ = plain.__doc__
    return method


for _name in (
    *("capitalize", "lower", "upper", "title", "strip", "lstrip", "rstrip", "removeprefix", "removesuffix", "replace"),
    *("partition", "rpartition", "split", "rsplit", "splitlines"),
):
    setattr(TracedText, _name, _keeping(_name))


class TracedNumber(int):
    """A whole number that knows its origins; results of calculations are plain."""

    origins: Origins

    def __new__(cls, number: int, origins: Origins) -> Self:
        """The number as it is."""
        made = super().__new__(cls, number)
        made.origins = origins
        return made

    def __str__(self) -> str:
        return mark(int.__repr__(self), self.origins)

    def __repr__(self) -> str:
        return mark(int.__repr__(self), self.origins)

    def __format__(self, spec: str) -> str:
        return mark(format(int.__add__(self, 0), spec), self.origins)


class TracedFlag(TracedNumber):
    """True or false with origins; ``bool`` itself cannot be subclassed."""

    def __str__(self) -> str:
        return mark(str(bool(self)), self.origins)

    __repr__ = __str__

    def __format__(self, spec: str) -> str:
        return str(self)


TRACED = TracedText | TracedNumber
"""Every kind of traced value."""


def plain(text: str) -> str:
    """The text itself, without origins; the same object where it has none."""
    return text if type(text) is str else str.__str__(text)


def trace(value: Any, document: Source, pointer: str = "") -> Any:
    """The value of a document with every key and scalar traced."""
    if isinstance(value, dict):
        return {
            TracedText(key, (Origin(document, below, is_key=True),)): trace(member, document, below)
            for key, member, below in ((key, member, _child(pointer, key)) for key, member in value.items())
        }
    if isinstance(value, list):
        return [trace(item, document, f"{pointer}/{index}") for index, item in enumerate(value)]
    return _traced(value, (Origin(document, pointer),))


def derive(value: T, *sources: object) -> T:
    """The value, which was worked out from ``sources``, with their origins; as it is where they have none."""
    if _recorder is None:
        for source in sources:
            if isinstance(source, TRACED):
                break
        else:
            return value
    return derive_from(value, origins_of(sources))


def origins_of(value: object) -> Origins:
    """The origins of a value, of the members of a container, or that the marks of a text tell of; each once."""
    return tuple(dict.fromkeys(_origins(value)))


def _origins(value: object) -> Iterator[Origin]:
    if isinstance(value, TRACED):
        yield from value.origins
    if isinstance(value, str):
        for found in MARK.finditer(value) if _recorder is not None else ():
            yield from marked_origins(found[0])
    elif isinstance(value, Mapping):
        for key, member in value.items():
            yield from _origins(key)
            yield from _origins(member)
    elif isinstance(value, Iterable):
        for item in value:
            yield from _origins(item)


def derive_from(value: T, origins: Origins) -> T:
    """The value with these origins; as it is where there are none."""
    result: T = _traced(value, origins) if origins else value
    return result


def marked_origins(begin: str) -> Origins:
    """The origins that a beginning mark tells of; none of a mark that speaks of a template."""
    found = MARK.fullmatch(begin)
    if _recorder is None or found is None or found[1] != OPEN:
        return ()
    origins: Origins = _recorder.entries[int(found[2])]
    return origins


def without_marks(value: Any) -> Any:
    """The value with all texts and numbers plain, in containers, too."""
    if isinstance(value, str):
        return unmarked(plain(value))
    if isinstance(value, TracedFlag):
        return bool(value)
    if isinstance(value, TracedNumber):
        return int.__add__(value, 0)
    if isinstance(value, dict):
        return {without_marks(key): without_marks(member) for key, member in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(map(without_marks, value))
    return value


def calculate(function: Callable[..., T], *arguments: Any) -> T:
    """What the function returns for the arguments without marks; no marks are made meanwhile.

    For what is hashed or encoded: ``derive`` then tells what it was worked out from.
    """
    if _recorder is None:
        return function(*arguments)
    plain_arguments = [without_marks(argument) for argument in arguments]
    with recording(None):
        return function(*plain_arguments)


def _traced(value: Any, origins: Origins) -> Any:
    if isinstance(value, bool | TracedFlag):
        return TracedFlag(value, origins)
    if isinstance(value, str):
        return TracedText(value, origins)
    if isinstance(value, int):
        return TracedNumber(value, origins)
    if isinstance(value, tuple | list):
        return type(value)(_traced(item, origins) for item in value)
    return value


def _lines(text: str, origin: Origin) -> Iterator[tuple[str, Origin]]:
    before = ""
    for line in text.split("\n"):
        yield line, origin.after(before) if before else origin
        before += f"{line}\n"


def _child(pointer: str, key: str) -> str:
    return f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}"
