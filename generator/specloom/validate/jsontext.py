"""JSON inside a spec: decoding it, and finding the place of a member in its text."""

import json
import re
from typing import Any, NoReturn

import msgspec

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],]', re.DOTALL)

Path = tuple[str | int, ...]


class NotJsonError(ValueError):
    """The text is no JSON; ``offset`` is where reading it stopped."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


def decode(text: str) -> Any:
    """The value of a JSON text. Raises ``NotJsonError``."""
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError, UnicodeEncodeError):
        return _decode_slowly(text)


def _decode_slowly(text: str) -> Any:
    """The library's decoder tells where it stopped, and reads numbers of any length."""
    try:
        return json.loads(text, parse_constant=_refuse)
    except json.JSONDecodeError as problem:
        raise NotJsonError(problem.msg, _fault(text, problem.pos)) from None
    except RecursionError:
        raise NotJsonError("nested too deeply", 0) from None
    except ValueError as problem:
        raise NotJsonError(str(problem), 0) from None


def _fault(text: str, stopped: int) -> int:
    """Where the comma is missing or too much, when that is in a line above the place where reading stopped."""
    read = text[:stopped].rstrip()
    if "\n" not in text[len(read) : stopped]:
        return stopped
    return len(read) - 1 if read.endswith(",") else len(read)


def _refuse(word: str) -> NoReturn:
    raise ValueError(f"{word} is not a JSON value")


def offset_of(text: str, wanted: Path) -> int:
    """Where the member or item at the path begins in a JSON text that can be decoded; 0 when it is not found."""
    path: list[str | int] = []
    expects_key: list[bool] = []
    for token in _TOKEN.finditer(text):
        sign = token[0]
        if sign in "}]":
            expects_key.pop()
            path.pop()
        elif sign == ",":
            _advance(path, expects_key)
        else:
            if sign[0] == '"' and expects_key and expects_key[-1]:
                path[-1] = json.loads(sign)
                expects_key[-1] = False
            if tuple(path) == wanted:
                return token.start()
            if sign in "{[":
                expects_key.append(sign == "{")
                path.append("" if sign == "{" else 0)
    return 0


def _advance(path: list[str | int], expects_key: list[bool]) -> None:
    last = path[-1]
    if isinstance(last, int):
        path[-1] = last + 1
    else:
        expects_key[-1] = True
