"""The text of an expression → tokens with their columns."""

import re
from typing import NamedTuple

_TOKEN = re.compile(
    r"(?P<space>\s+)"
    r"|(?P<text>'[^']*')"
    r"|(?P<number>[0-9]+(?![A-Za-z_]))"
    r"|(?P<name>[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*)"
    r"|(?P<sign>[+(),])"
)


class ExpressionError(Exception):
    """An expression that cannot be read; ``column`` counts from 1."""

    def __init__(self, column: int, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.column = column
        self.message = message
        self.hint = hint


class Token(NamedTuple):
    """``kind`` is ``text``, ``number``, ``name``, ``sign`` or ``end``."""

    kind: str
    text: str
    column: int


def tokens(source: str) -> list[Token]:
    """All tokens and a last one of the kind ``end``. Raises ``ExpressionError``."""
    found: list[Token] = []
    at = 0
    while at < len(source):
        match = _TOKEN.match(source, at)
        if match is None:
            raise _unreadable(source, at)
        kind = str(match.lastgroup)
        if kind != "space":
            found.append(Token(kind, match[0], at + 1))
        at = match.end()
    found.append(Token("end", "", len(source) + 1))
    return found


def unescaped(token: Token) -> str:
    r"""The text of a literal: without its quotes, and with ``\n`` as a line end. Raises ``ExpressionError``."""
    inner = token.text[1:-1]
    text = ""
    at = 0
    while at < len(inner):
        if inner[at] != "\\":
            text += inner[at]
            at += 1
        elif inner[at : at + 2] == "\\n":
            text += "\n"
            at += 2
        else:
            raise ExpressionError(token.column + 1 + at, "an unknown escape", r"'\n' is the only escape of a text")
    return text


def _unreadable(source: str, at: int) -> ExpressionError:
    char = source[at]
    if char == "'":
        return ExpressionError(at + 1, "a text without its closing quote", "texts stand in single quotes: 'GET'")
    if char == '"':
        return ExpressionError(at + 1, "a double quote", "texts stand in single quotes: 'GET'")
    if char.isdigit():
        return ExpressionError(at + 1, "a number that goes on with letters", "texts stand in single quotes")
    hint = "an expression is made of names, 'texts', numbers, calls such as hex(x), and + between them"
    return ExpressionError(at + 1, f"the character {char!r} means nothing here", hint)
