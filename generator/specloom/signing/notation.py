"""Values of a recipe as the file writes them → trees: an expression, ``{json: …}``, or one expression per method."""

from typing import Any

from specloom.diagnostics import Diagnostic, error
from specloom.load import Document, child
from specloom.model.expressions import ByMethod, Expression, Items, Members
from specloom.signing.lexer import ExpressionError
from specloom.signing.parser import parse

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD")
OTHER = "other"
JSON = "json"


class Notation:
    """Reads expressions of one document; what cannot be read becomes a problem and gives None."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.problems: list[Diagnostic] = []

    def value(self, pointer: str, value: Any) -> Expression | None:
        """The tree at ``pointer``."""
        if isinstance(value, str):
            return self._parsed(pointer, value)
        if isinstance(value, dict) and list(value) == [JSON]:
            return self._inside(child(pointer, JSON), value[JSON])
        if isinstance(value, dict) and value and all(key in (*METHODS, OTHER) for key in value):
            return self._by_method(pointer, value)
        hint = "write an expression, {json: {…}} for a map, or {GET: …, other: …} for one expression per method"
        self._problem(pointer, "bad-recipe-value", "this is no value of a recipe", hint)
        return None

    def _parsed(self, pointer: str, text: str) -> Expression | None:
        try:
            return parse(text, pointer)
        except ExpressionError as problem:
            message = f"column {problem.column} of the expression: {problem.message}"
            self._problem(pointer, "bad-expression", message, problem.hint)
            return None

    def _by_method(self, pointer: str, value: dict[str, Any]) -> Expression | None:
        found = {key: self.value(child(pointer, key), inner) for key, inner in value.items()}
        branches = tuple((key, tree) for key, tree in found.items() if key != OTHER and tree is not None)
        return ByMethod(branches, found.get(OTHER), pointer=pointer)

    def _inside(self, pointer: str, value: Any) -> Expression | None:
        """What stands inside ``json``: maps and lists down to expressions."""
        if isinstance(value, dict):
            members = ((key, self._inside(child(pointer, key), inner)) for key, inner in value.items())
            return Members(tuple((key, tree) for key, tree in members if tree is not None), pointer=pointer)
        if isinstance(value, list):
            trees = (self._inside(child(pointer, index), inner) for index, inner in enumerate(value))
            return Items(tuple(tree for tree in trees if tree is not None), pointer=pointer)
        return self.value(pointer, value)

    def _problem(self, pointer: str, code: str, message: str, hint: str = "") -> None:
        self.problems.append(error(self._document.value_place(pointer), code, message, hint))
