"""Where in a text the values of an expression stand: ``'Bearer ' + head + '.' + sign`` as a regular expression."""

import re
from collections.abc import Callable
from typing import NamedTuple

from specloom.mock.signing.evaluate import PARTS, Scene
from specloom.model.expressions import Call, Expression, Join, Name, Number, Text


class Found(NamedTuple):
    """A piece of a text and the expression that it came from."""

    node: Expression
    text: str


def pieces(node: Expression, text: str, scene: Scene) -> list[Found] | None:
    """The pieces of a text that an expression made, outer ones first; None when it cannot have made this text."""
    writer = _Writer(scene)
    pattern = writer.pattern(node)
    match = re.fullmatch(pattern, text, re.DOTALL)
    if match is None:
        return None
    return [Found(inner, match[index]) for index, inner in enumerate(writer.groups, 1) if match[index] is not None]


class _Writer:
    """Writes the pattern and remembers which group stands for which expression."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self.groups: list[Expression] = []

    def pattern(self, node: Expression) -> str:
        match node:
            case Text() | Number():
                return re.escape(str(node.value))
            case Join():
                return "".join(self.pattern(part) for part in node.parts)
            case Name():
                return self._name(node)
            case Call(function="only") if len(node.arguments) > 1:
                return f"(?:{self.pattern(node.arguments[1])})?"
        return self._group(node, lambda: ".*?")

    def _name(self, node: Name) -> str:
        definition = self._scene.definition(node.name)
        if definition is not None:
            return self._group(node, lambda: self.pattern(definition))
        if node.name in PARTS or node.name in self._scene.credentials or node.name.startswith("with."):
            value = self._scene.value(node)
            return re.escape(value) if isinstance(value, str) else ".*?"
        return self._group(node, lambda: ".*?")

    def _group(self, node: Expression, inner: Callable[[], str]) -> str:
        self.groups.append(node)
        return f"({inner()})"
