"""Expressions → Python source. What is the same for all requests is computed once, in the constructor."""

import keyword
from collections.abc import Callable, Mapping

from specloom.model.expressions import (
    ByMethod,
    Call,
    Expression,
    Flag,
    Items,
    Join,
    Members,
    Name,
    Number,
    Text,
)
from specloom.signing.compile.calls import CallWriter
from specloom.signing.compile.helpers import (
    HASHLIB,
    LOCALS,
    SUPPORT,
    bytes_literal,
    formatted,
    literal,
    wrapped,
)
from specloom.signing.kinds import FRAME_MAPS, Kind
from specloom.signing.order import Dependencies
from specloom.signing.types import Types

_CLOCK = {
    "now_us": "now",
    "now_ms": "now // 1000",
    "now_s": "now // 1_000_000",
    "now_ns": "now * 1000",
    "now_iso": "iso_milliseconds(now)",
    "now_iso_s": "iso_seconds(now)",
}
_REQUEST = {"method": "request.method", "host": "request.host", "path": "request.path"}
_RESERVED = ("_fresh", "_headers")
_TAKEN = LOCALS | {name for names in SUPPORT.values() for name in names} | set(HASHLIB)

Pairs = tuple[tuple[str, Expression], ...]


def local_name(name: str) -> str:
    """A value's name as a variable."""
    return f"{name}_" if keyword.iskeyword(name) or name in _TAKEN else name


def _placeholder(source: str) -> str:
    """An expression inside an f-string; Python 3.11 wants other quotes there than around it."""
    inner = source.replace('"', "'")
    return f"{{({inner})}}" if inner.startswith("{") else f"{{{inner}}}"


class Constants:
    """What the constructor computes: attributes by the source of their value, each once."""

    def __init__(self) -> None:
        self.attributes: dict[str, str] = {}

    def attribute(self, wish: str, source: str) -> str:
        """``self._…`` for a value; one that has an attribute already keeps it."""
        for name, known in self.attributes.items():
            if known == source:
                return f"self.{name}"
        name, number = f"_{wish}", 2
        while name in self.attributes or name in _RESERVED:
            name, number = f"_{wish}_{number}", number + 1
        self.attributes[name] = source
        return f"self.{name}"


class Writer:
    """Writes the expressions of one scheme, either for ``sign()`` or for the constructor.

    ``kinds`` are the types of values that are assigned as something else than they are, such as numbers as text.
    """

    def __init__(
        self, types: Types, uses: Dependencies, values: Mapping[str, Expression], *, constants: Constants
    ) -> None:
        self._types = types
        self._uses = uses
        self._values = values
        self._constants = constants
        self._in_constructor = False
        self._calls = CallWriter(self)
        self.kinds: dict[str, Kind] = {}
        self.owner = ""

    def kind(self, node: Expression) -> Kind:
        """The type of the Python expression."""
        if isinstance(node, Name) and node.name in self.kinds:
            return self.kinds[node.name]
        return self._types.of(node)

    def text(self, node: Expression) -> str:
        """Source that gives a text, or None where the expression may have no value."""
        kind = self.kind(node)
        source = self.source(node)
        if kind.base == "flag":
            return '"true"' if isinstance(node, Flag) and node.value else '"false"'
        if kind.base == "number":
            return f"str({source})" if not kind.optional else f"None if {source} is None else str({source})"
        return source

    def bytes(self, node: Expression) -> str:
        """Source that gives bytes."""
        if isinstance(node, Text):
            return bytes_literal(node.value)
        if isinstance(node, Call) and node.function == "json" and self.kind(node.arguments[0]).base != "pairs":
            return f"to_json_bytes({self.source(node.arguments[0])})" if not self.hoists(node) else self._encoded(node)
        return self.source(node) if self.kind(node).base == "bytes" else self._encoded(node)

    def source(self, node: Expression) -> str:  # noqa: PLR0911 - one per kind of node
        """Source that gives the value in its own type."""
        if self.hoists(node):
            return self._hoisted(node)
        match node:
            case Text():
                return literal(node.value)
            case Number() | Flag():
                return str(node.value)
            case Name():
                return self._name(node.name)
            case Call():
                return self._calls.source(node)
            case Join():
                return self._join(node)
            case Members():
                return self.members(node.members)
            case Items():
                return f"[{', '.join(self.source(item) for item in node.items)}]"
        return self._branches(node)

    def members(self, members: Pairs, spread: str = "", more: Pairs = ()) -> str:
        """A dict of members, of what ``spread`` spreads, and of more; those that have no value are left out."""
        rows = [*map(self._member, members), *([spread] if spread else []), *map(self._member, more)]
        table = f"{{{', '.join(rows)}}}"
        optional = any(self.kind(value).optional for _, value in (*members, *more))
        return f"present({table})" if optional else table

    def _member(self, member: tuple[str, Expression]) -> str:
        return f"{literal(member[0])}: {self.source(member[1])}"

    def constant(self, node: Expression) -> str:
        """Source for the constructor."""
        return self._for_constructor(self.source, node)

    def constant_text(self, node: Expression) -> str:
        """Source for the constructor that gives a text."""
        return self._for_constructor(self.text, node)

    def key_object(self, key: Expression, name: str, make: str, *, as_bytes: bool) -> str | None:
        """The attribute that holds an object made of a key; None where the key is not known before the request."""
        if self._in_constructor or not self._uses.is_constant(key):
            return None
        source = self._for_constructor(self.bytes if as_bytes else self.source, key)
        return self._constants.attribute(f"{self.owner}_{name}", make % source)

    def _for_constructor(self, write: Callable[[Expression], str], node: Expression) -> str:
        before, self._in_constructor = self._in_constructor, True
        source = write(node)
        self._in_constructor = before
        return source

    def is_constant(self, node: Expression) -> bool:
        """Whether it is the same for all requests of one client."""
        return self._uses.is_constant(node)

    def _encoded(self, node: Expression) -> str:
        if not self._in_constructor and self.hoists(node):
            return self._constants.attribute(f"{self._wish(node)}_bytes", f"{wrapped(self.constant(node))}.encode()")
        return f"{wrapped(self.source(node))}.encode()"

    def hoists(self, node: Expression) -> bool:
        """Whether it is computed in the constructor: it is the same for all requests of one client."""
        literals = isinstance(node, Text | Number | Flag)
        return not self._in_constructor and not literals and self._uses.is_constant(node)

    def _hoisted(self, node: Expression) -> str:
        if isinstance(node, Name) and node.name in self._values:
            return self._value(node.name)
        return self._constants.attribute(self._wish(node), self.constant(node))

    def _wish(self, node: Expression) -> str:
        if isinstance(node, Name):
            return node.name.rpartition(".")[2]
        return f"{self.owner}_{node.function}" if isinstance(node, Call) else f"{self.owner}_constant"

    def _name(self, name: str) -> str:
        prefix, _, rest = name.partition(".")
        if name in self._values:
            return self._value(name)
        if name in _CLOCK:
            return _CLOCK[name]
        if name in _REQUEST:
            return _REQUEST[name]
        if name in FRAME_MAPS:
            return f'(request.frame.get("{rest}") or {{}})'
        dotted = {
            "option": f'options["{rest}"]',
            "with": f'request.said.get("{rest}")',
            "token": f'request.tokens["{rest}"]',
            "frame": f'request.frame.get("{rest}")',
        }
        if rest:
            return dotted[prefix]
        return f'credentials["{name}"]' if self._in_constructor else name

    def _value(self, name: str) -> str:
        """A value: its attribute where it is constant, else its variable."""
        if self._uses.is_constant(Name(name)):
            return self._constants.attribute(name, self.constant(self._values[name]))
        return local_name(name)

    def _join(self, node: Join) -> str:
        if self.kind(node).base != "bytes":
            return self._joined_text([part for part in node.parts if part != Text("", pointer=part.pointer)])
        segments: list[str] = []
        texts: list[Expression] = []
        for part in (*node.parts, None):
            if part is not None and self.kind(part).base != "bytes":
                texts.append(part)
                continue
            if texts:
                segments.append(self._text_as_bytes(texts))
                texts = []
            if part is not None:
                segments.append(f'({self.source(part)} or b"")' if self.kind(part).optional else self.source(part))
        return " + ".join(segments)

    def _text_as_bytes(self, parts: list[Expression]) -> str:
        if all(isinstance(part, Text) for part in parts):
            return bytes_literal("".join(part.value for part in parts if isinstance(part, Text)))
        return f"{wrapped(self._joined_text(parts))}.encode()"

    def _joined_text(self, parts: list[Expression]) -> str:
        if len(parts) == 1:
            return self.filled_text(parts[0])
        rows = [None if isinstance(part, Text) else self._filled(part) for part in parts]
        if any(row and (("'" in row and '"' in row) or "\\" in row) for row in rows):
            return " + ".join(self.filled_text(part) for part in parts)
        pieces = [
            formatted(part.value) if isinstance(part, Text) else _placeholder(str(row))
            for part, row in zip(parts, rows, strict=True)
        ]
        return f'f"{"".join(pieces)}"'

    def _filled(self, node: Expression) -> str:
        """Source whose value can be formatted; nothing becomes an empty text."""
        kind, source = self.kind(node), self.source(node)
        if not kind.optional:
            return source
        if isinstance(node, Call) and node.function == "only" and not self.hoists(node):
            return self._calls.only(node, '""')
        return f"or_empty({source})" if kind.base == "number" else f'{source} or ""'

    def filled_text(self, node: Expression) -> str:
        """Source that gives a text, an empty one where there is none."""
        kind = self.kind(node)
        if kind.optional and isinstance(node, Call) and node.function == "only" and not self.hoists(node):
            return "(" + self._calls.only(node, '""') + ")"
        if not kind.optional:
            return self.text(node)
        return f"str(or_empty({self.source(node)}))" if kind.base == "number" else f'({self.source(node)} or "")'

    def _branches(self, node: ByMethod) -> str:
        convert: Callable[[Expression], str] = {"bytes": self.bytes, "text": self.text}.get(
            self.kind(node).base, self.source
        )
        rest = "None" if node.other is None else convert(node.other)
        for method, branch in reversed(node.branches):
            rest = f"{convert(branch)} if request.method == {literal(method)} else {rest}"
        return rest
