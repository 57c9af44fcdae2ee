"""Recomputes the values of a scheme from what a request shows."""

from collections.abc import Iterator, Mapping
from typing import Any

from specloom.mock.signing.clocks import Clock
from specloom.mock.signing.functions import as_bytes, evaluate_call
from specloom.mock.signing.jsontext import WrittenNumber, plain_text
from specloom.mock.signing.received import Received, SignedParts
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
    children,
)
from specloom.model.signing import Scheme, Signing

WIRE = frozenset(
    {"query", "query_plain", "query_pairs", "target", "target_plain", "body", "body_or_query", "content_type"}
)
PARTS = WIRE | {"method", "host", "path", "members", "params"}
FRESH = frozenset({"nonce", "random", "uuid"})


class UnknowableError(Exception):
    """The request does not show what a value is made of."""


class Evidence:
    """What a request shows of the things that its sender chose: times, nonces, options, and values sent as such."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.fresh: dict[str, str] = {}
        self.options: dict[str, str] = {}
        self.values: dict[str, str] = {}


class Scene:
    """One request against one scheme and one account's credentials."""

    def __init__(
        self, signing: Signing, scheme: Scheme, received: Received, credentials: Mapping[str, str | None]
    ) -> None:
        self.scheme = scheme
        self.received = received
        self.credentials = credentials
        self.evidence = Evidence()
        self._rules = signing.requests
        self._values = {value.name: value.expression for value in scheme.values}
        self._defaults = {option.name: option.default for option in signing.options}
        self._numbers = {option.name for option in signing.options if option.type == "integer"}
        self._credential_names = {entry.name for entry in signing.credentials}
        puts = [(put, self.needs_wire(put.expression)) for put in scheme.puts]
        self.parts = SignedParts(received, signing.requests, puts)

    def definition(self, name: str) -> Expression | None:
        """The expression behind a value."""
        return self._values.get(name)

    def needs_wire(self, node: Expression) -> bool:
        """Whether an expression can only be computed once the request is written."""
        return any(name in WIRE for name in self.names(node))

    def names(self, node: Expression, seen: frozenset[str] = frozenset()) -> Iterator[str]:
        """The names of what is no value, behind an expression."""
        if isinstance(node, Name):
            inner = self._values.get(node.name)
            if inner is None:
                yield node.name
            elif node.name not in seen:
                yield from self.names(inner, seen | {node.name})
        for child in children(node):
            yield from self.names(child, seen)

    def value(self, node: Expression) -> Any:  # noqa: PLR0911 - one per kind of node
        """The value of an expression. Raises ``UnknowableError``."""
        match node:
            case Text() | Number() | Flag():
                return node.value
            case Name():
                return self._name(node.name)
            case Call():
                return self._call(node)
            case Join():
                return self._join(node)
            case Members():
                found = {name: self.value(inner) for name, inner in node.members}
                return {name: value for name, value in found.items() if value is not None}
            case Items():
                return [self.value(inner) for inner in node.items]
            case ByMethod():
                branch = node.of(self.received.method)
                return None if branch is None else self.value(branch)

    def _name(self, name: str) -> Any:
        if name in self.evidence.values:
            return self.evidence.values[name]
        if name in self._values:
            return self.value(self._values[name])
        if name in self._credential_names:
            return self.credentials.get(name)
        if name in PARTS:
            return self.parts.part(name)
        if name in FRESH or name.startswith("now_"):
            found = self.evidence.fresh.get(name) if name in FRESH else self.evidence.clock.value(name)
            if found is None:
                raise UnknowableError(name)
            return WrittenNumber(found) if name == "nonce" else found
        return self._dotted(*name.split(".", 1))

    def _dotted(self, prefix: str, name: str) -> Any:
        if prefix == "option":
            said = self.evidence.options.get(name, self._defaults.get(name))
            return WrittenNumber(said) if said is not None and name in self._numbers else said
        received = self.received
        return {"with": received.said, "token": received.tokens, "frame": received.frame}[prefix].get(name)

    def _call(self, node: Call) -> Any:
        if node.function == "only":
            return self.value(node.arguments[1]) if self.value(node.arguments[0]) else None
        try:
            return evaluate_call(node.function, [self.value(inner) for inner in node.arguments], self._rules)
        except (ValueError, KeyError, TypeError, AttributeError):
            raise UnknowableError(node.function) from None

    def _join(self, node: Join) -> Any:
        values = [self.value(part) for part in node.parts]
        if any(isinstance(value, bytes) for value in values):
            return b"".join(as_bytes(value if isinstance(value, bytes) else _text(value)) for value in values)
        return "".join(_text(value) for value in values)


def _text(value: Any) -> str:
    return "" if value is None else plain_text(value)
