"""Whether generated code is the harmless equivalent's but for the text: same shape, same values, only safe names."""

import ast
import keyword
import re
from collections.abc import Iterator

from attempt import Attempts, Outcome
from positions import Position

from specloom.naming import NamingError, snake

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def differences(attempts: Attempts, position: Position, text: str, outcome: Outcome) -> Iterator[str]:
    """What is not as in the equivalent."""
    harmless = like(attempts.text_at(position), text)
    equivalent = attempts.equivalent(position, harmless)
    if equivalent.refused:
        harmless = attempts.text_at(position)
        equivalent = attempts.equivalent(position, harmless)
    if equivalent.refused:
        yield f"the harmless {harmless!r} is refused: {equivalent.problems[0].message}"
        return
    for path in outcome.trees.keys() & equivalent.trees.keys():
        yield from (f"{path}: {one}" for one in unlike(equivalent.trees[path], outcome.trees[path], harmless, text))


def like(old: str, text: str) -> str:
    """A harmless text that becomes a name in the same way."""
    return old if _same_name(text) == _same_name(old) else "harmlessText"


def _same_name(text: str) -> bool:
    try:
        return snake(text) == text
    except NamingError:
        return False


def unlike(equivalent: ast.AST, made: ast.AST, harmless: str, text: str) -> Iterator[str]:
    """Differences in kind, number and order of nodes, in names that are not safe, in values that are not the text."""
    if type(equivalent) is not type(made):
        yield f"{ast.unparse(equivalent)[:60]!r} became {ast.unparse(made)[:60]!r}"
        return
    for (field, before), (_, after) in zip(ast.iter_fields(equivalent), ast.iter_fields(made), strict=True):
        if isinstance(before, ast.AST) and isinstance(after, ast.AST):
            yield from unlike(before, after, harmless, text)
        elif isinstance(before, list) and isinstance(after, list):
            if len(before) != len(after):
                yield f"{field} of {type(equivalent).__name__}: {len(before)} became {len(after)}"
                continue
            for one, other in zip(before, after, strict=True):
                if isinstance(one, ast.AST):
                    yield from unlike(one, other, harmless, text)
        elif before != after:
            yield from _value(equivalent, field, before, after, harmless, text)


def _value(node: ast.AST, field: str, before: object, after: object, harmless: str, text: str) -> Iterator[str]:  # noqa: PLR0917 - walks along
    if type(before) is not type(after):
        yield f"{field}: {before!r} became {after!r}"
    elif not isinstance(node, ast.Constant):
        parts = str(after).split(".")
        if not all(_NAME.fullmatch(p) and not keyword.iskeyword(p) and not p.startswith("__") for p in parts):
            yield f"the name {before!r} became {after!r}"
    elif before == harmless and text and after != text:  # a blank reads as nothing: tests show another value
        yield f"the value {text[:60]!r} is given back as {str(after)[:60]!r}"
