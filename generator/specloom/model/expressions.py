"""Expressions of signing recipes as trees. Who compiles them and who interprets them share these nouns alone."""

from collections.abc import Iterator

import msgspec


class Node(msgspec.Struct, frozen=True, kw_only=True):
    """What every node knows of its origin: the JSON pointer of its text in the file, and the column in that text."""

    pointer: str = ""
    column: int = 1


class Text(Node, frozen=True):
    """A literal text."""

    value: str


class Number(Node, frozen=True):
    """A literal whole number."""

    value: int


class Flag(Node, frozen=True):
    """``true`` or ``false``, for members of JSON."""

    value: bool


class Name(Node, frozen=True):
    """A value, a credential, a part of the request, a clock, or a dotted name such as ``option.recv_window``."""

    name: str


class Call(Node, frozen=True):
    """A function with its arguments."""

    function: str
    arguments: tuple["Expression", ...]


class Join(Node, frozen=True):
    """Texts, numbers and bytes joined by ``+``."""

    parts: tuple["Expression", ...]


class Members(Node, frozen=True):
    """A map: the members of a JSON object, in order."""

    members: tuple[tuple[str, "Expression"], ...]


class Items(Node, frozen=True):
    """A list inside a map."""

    items: tuple["Expression", ...]


class ByMethod(Node, frozen=True):
    """One expression for each HTTP method; ``other`` is None where the remaining methods have no value."""

    branches: tuple[tuple[str, "Expression"], ...]
    other: "Expression | None"

    def of(self, method: str) -> "Expression | None":
        """The expression for one method."""
        return dict(self.branches).get(method, self.other)


Expression = Text | Number | Flag | Name | Call | Join | Members | Items | ByMethod


def children(node: Expression) -> tuple[Expression, ...]:
    """The expressions directly inside another."""
    match node:
        case Call():
            return node.arguments
        case Join():
            return node.parts
        case Members():
            return tuple(value for _, value in node.members)
        case Items():
            return node.items
        case ByMethod():
            values = tuple(value for _, value in node.branches)
            return values if node.other is None else (*values, node.other)
    return ()


def walk(node: Expression) -> Iterator[Expression]:
    """The expression and everything inside it, outermost first."""
    yield node
    for inner in children(node):
        yield from walk(inner)


def names_in(node: Expression) -> list[str]:
    """The names that an expression uses itself, in order, each once."""
    return list(dict.fromkeys(found.name for found in walk(node) if isinstance(found, Name)))
