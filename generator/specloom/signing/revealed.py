"""What a value shows to whoever receives it: a time inside base64 can be read, one inside a hash cannot."""

from collections.abc import Iterator

from specloom.model.expressions import Call, Expression, Name, children
from specloom.model.signing import Scheme

_READABLE = frozenset(
    {"base64", "base64url", "base58", "hex", "json", "percent", "pairs", "sorted", "merge", "encoded", "plain", "add"}
)


def revealed_by(node: Expression, scheme: Scheme, inside: frozenset[str] = frozenset()) -> Iterator[str]:
    """The names whose values can be read from what ``node`` sends."""
    if isinstance(node, Name):
        value = scheme.value(node.name)
        if value is None:
            yield node.name
        elif node.name not in inside:
            yield from revealed_by(value.expression, scheme, inside | {node.name})
    elif isinstance(node, Call) and node.function == "only" and len(node.arguments) > 1:
        yield from revealed_by(node.arguments[1], scheme, inside)
    elif not isinstance(node, Call) or node.function in _READABLE:
        for inner in children(node):
            yield from revealed_by(inner, scheme, inside)
