"""Python source text made from spec values: the only doors through which spec text may enter generated code."""

import keyword
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import msgspec

from specloom.traced import is_mark, is_marked, mark, origins_of, unmarked


class Safe(str):
    """Source text that is safe to emit as it stands: made by a function of this module or by naming."""

    __slots__ = ()

    def __html__(self) -> str:
        """What Jinja2's autoescape emits: the text itself."""
        return self


class SpecText:
    """Text from a spec. Interpolating it bare raises; a filter must say what it becomes."""

    __slots__ = ("raw",)

    def __init__(self, raw: str) -> None:
        self.raw = raw

    def __str__(self) -> str:
        raise TypeError("text from a spec must pass a filter such as literal, docstring or comment")

    __format__ = None  # type: ignore[assignment]
    __repr__ = object.__repr__

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SpecText) and other.raw == self.raw

    def __hash__(self) -> int:
        return hash(self.raw)

    def __bool__(self) -> bool:
        return bool(self.raw)


def plain(value: Any) -> Any:
    """The text inside, for functions of this module."""
    return value.raw if isinstance(value, SpecText) else value


def _text(value: Any) -> str:
    """The text inside; a traced one with its marks."""
    text = value.raw if isinstance(value, SpecText) else value
    return text if type(text) is str else str(text)


def literal(value: Any) -> Safe:
    """A Python literal that evaluates to exactly this value."""
    value = plain(value)
    if isinstance(value, str):
        return Safe(_string(value if type(value) is str else str(value)))
    if value is None or isinstance(value, bool | int):
        return Safe(repr(value))
    if isinstance(value, Mapping):
        return Safe("{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}")
    if isinstance(value, tuple):
        inside = ", ".join(literal(item) for item in value)
        return Safe(f"({inside},)" if len(value) == 1 else f"({inside})")
    if isinstance(value, list):
        return Safe("[" + ", ".join(literal(item) for item in value) + "]")
    if isinstance(value, msgspec.Struct):
        return construct(type(value).__name__, value)
    raise TypeError(f"no literal for {type(value).__name__}")


def construct(name: str, value: msgspec.Struct) -> Safe:
    """A call that builds an equal struct, naming only what differs from the defaults."""
    parts = []
    for field, required, default in _fields(type(value)):
        current = getattr(value, field)
        if required or current != default:
            parts.append(f"{field}={literal(current)}")
    return Safe(f"{name}({', '.join(parts)})")


@cache
def _fields(kind: type[msgspec.Struct]) -> tuple[tuple[str, bool, Any], ...]:
    """Name, whether it must be given, and the default of every field."""
    return tuple((field.name, field.required, _default(field)) for field in msgspec.structs.fields(kind))


def _default(field: msgspec.structs.FieldInfo) -> Any:
    if field.default_factory is not msgspec.NODEFAULT:
        return field.default_factory()
    return field.default


def _string(value: str) -> str:
    """Double quotes as the formatter would choose; everything unprintable escaped."""
    if value.isascii() and value.isprintable() and '"' not in value and "\\" not in value:
        return f'"{value}"'
    if is_marked(value):
        return _marked_string(value)
    return repr(value) if value.isprintable() else ascii(value)


def _marked_string(value: str) -> str:
    """The same for a text with marks: they stay where they are, or around the whole where characters are escaped."""
    text = unmarked(value)
    source = _string(text)
    return f'"{value}"' if source == f'"{text}"' else mark(source, origins_of(value))


def identifier(value: Any) -> Safe:
    """A name, or ``ValueError``: a spec's word never becomes a name unless it already is one."""
    text = _text(value)
    name = unmarked(text)
    if not (name.isascii() and name.isidentifier()) or keyword.iskeyword(name):
        raise ValueError(f"not a Python name: {name[:80]!r}")
    return Safe(text)


def dotted(names: Iterable[Any]) -> Safe:
    """Names joined by dots."""
    return Safe(".".join(identifier(name) for name in names))


def docstring(value: Any) -> Safe:
    """Text for the inside of a docstring, on one line."""
    return Safe(_escaped(_text(value)).replace('"', '\\"'))


def _escaped(text: str) -> str:
    """One line as it stands inside any string literal, but for quotes."""
    return text if text.isprintable() and "\\" not in text else "".join(map(_inside, text))


def _inside(character: str) -> str:
    """One character of such a line."""
    if character == "\\":
        return "\\\\"
    return _shown(character)


def _shown(character: str) -> str:
    """One character, escaped where it is not printable."""
    return character if character.isprintable() or is_mark(character) else ascii(character)[1:-1]


def block(value: Any) -> Safe:
    """A triple-quoted literal that evaluates to exactly this text, its lines kept as lines."""
    lines = map(_escaped, _text(value).split("\n"))
    text = "\n".join(lines).replace('"""', '\\"\\"\\"')
    if text.endswith('"'):
        text = text[:-1] + '\\"'
    return Safe(f'"""\\\n{text}"""')


def comment(value: Any) -> Safe:
    """Text for the rest of a comment line."""
    text = _text(value)
    return Safe(text if text.isprintable() else "".join(map(_shown, text)))


def toml(value: Any) -> Safe:
    """Text for the inside of a TOML basic string."""
    return Safe("".join(_in_toml(character) for character in _text(value)))


def _in_toml(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    return character if character.isprintable() or is_mark(character) else f"\\U{ord(character):08X}"


def markdown(value: Any) -> Safe:
    """Text for one Markdown paragraph or table cell."""
    flat = comment(value).replace("\\", "\\\\")
    for sign in "`*_{}[]<>#|!":
        flat = flat.replace(sign, "\\" + sign)
    return Safe(flat)
