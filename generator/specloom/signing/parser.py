"""Tokens → a tree: ``+`` between terms; a term is a name, a call, a text, a number, or an expression in brackets."""

from specloom.model.expressions import Call, Expression, Flag, Join, Name, Number, Text
from specloom.signing.lexer import ExpressionError, Token, tokens, unescaped

MAX_LENGTH = 2000
MAX_DEPTH = 30

_FLAGS = {"true": True, "false": False}


def parse(source: str, pointer: str = "") -> Expression:
    """The tree of an expression that stands at ``pointer``. Raises ``ExpressionError``."""
    if len(source) > MAX_LENGTH:
        raise ExpressionError(MAX_LENGTH, f"more than {MAX_LENGTH:,} characters", "divide it into several values")
    return _Parser(tokens(source), pointer).whole()


class _Parser:
    """Reads one expression; knows how deep it is, so that brackets cannot exhaust the stack."""

    def __init__(self, found: list[Token], pointer: str) -> None:
        self._tokens = found
        self._at = 0
        self._depth = 0
        self._pointer = pointer

    def whole(self) -> Expression:
        if self._next.kind == "end":
            raise ExpressionError(1, "nothing", "write an expression; an empty text is ''")
        found = self._sum()
        if self._next.kind != "end":
            raise ExpressionError(self._next.column, f"{self._next.text!r} does not belong here", self._advice())
        return found

    @property
    def _next(self) -> Token:
        return self._tokens[self._at]

    def _take(self) -> Token:
        token = self._next
        if token.kind != "end":
            self._at += 1
        return token

    def _accept(self, sign: str) -> bool:
        if self._next.kind == "sign" and self._next.text == sign:
            self._at += 1
            return True
        return False

    def _sum(self) -> Expression:
        column = self._next.column
        parts = [self._term()]
        while self._accept("+"):
            parts.append(self._term())
        if len(parts) == 1:
            return parts[0]
        flat = [inner for part in parts for inner in (part.parts if isinstance(part, Join) else (part,))]
        return Join(tuple(flat), pointer=self._pointer, column=column)

    def _term(self) -> Expression:
        token = self._take()
        match token.kind, token.text:
            case "text", _:
                return Text(unescaped(token), pointer=self._pointer, column=token.column)
            case "number", digits:
                return Number(int(digits), pointer=self._pointer, column=token.column)
            case "name", name:
                return self._named(name, token.column)
            case "sign", "(":
                return self._inside(token.column)
            case "end", _:
                raise ExpressionError(token.column, "the end, where a name, a text or a call should stand")
        hint = "a name, a text, a number or a call should stand here"
        raise ExpressionError(token.column, f"{token.text!r} does not belong here", hint)

    def _inside(self, column: int) -> Expression:
        self._deeper(column)
        found = self._sum()
        self._close(column)
        self._depth -= 1
        return found

    def _named(self, name: str, column: int) -> Expression:
        if not self._accept("("):
            if name in _FLAGS:
                return Flag(_FLAGS[name], pointer=self._pointer, column=column)
            return Name(name, pointer=self._pointer, column=column)
        self._deeper(column)
        arguments: list[Expression] = []
        if not self._accept(")"):
            arguments.append(self._sum())
            while self._accept(","):
                arguments.append(self._sum())
            self._close(column)
        self._depth -= 1
        return Call(name, tuple(arguments), pointer=self._pointer, column=column)

    def _close(self, opened: int) -> None:
        if not self._accept(")"):
            found = repr(self._next.text) if self._next.kind != "end" else "the end"
            message = f"{found}, where the bracket of column {opened} should be closed"
            ended = self._next.kind == "end"
            hint = (
                "add ')'; inside {…} YAML ends a value at a comma, so quote the whole expression"
                if ended
                else "two parts need + or ,"
            )
            raise ExpressionError(self._next.column, message, hint)

    def _deeper(self, column: int) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise ExpressionError(column, f"more than {MAX_DEPTH} brackets inside each other", "divide it into values")

    def _advice(self) -> str:
        return "there is nothing to close" if self._next.text == ")" else "two parts are joined by +"
