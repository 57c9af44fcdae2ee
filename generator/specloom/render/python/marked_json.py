"""JSON texts with marks: values decoded from them are traced, and traced values are encoded between marks."""

import json
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from specloom.traced import CLOSE, MARK, OPEN, Origins, derive_from, mark, marked_origins, origins_of, unmarked

_TOKEN = re.compile(
    rf'(?P<mark>{MARK.pattern})|(?P<string>"(?:[^"\\]|\\.)*")|(?P<sign>[{{}}\[\],:])|(?P<word>[-+.\w]+)', re.DOTALL
)
_WORDS: dict[str, Any] = {"true": True, "false": False, "null": None}


def decode_marked(text: str, number: Callable[[str], Any]) -> Any:
    """The value of a JSON text with marks; ``number`` reads those with a point, which have no origins."""
    return _Reader(text, number).value()


class _Reader:
    def __init__(self, text: str, number: Callable[[str], Any]) -> None:
        self._number = number
        self._tokens = _TOKEN.finditer(text)
        self._open: list[Origins] = []

    def value(self) -> Any:
        """The next value."""
        return self._value(self._next())

    def _next(self) -> re.Match[str]:
        """The next token that is no mark."""
        while True:
            token = next(self._tokens)
            if token["mark"] is None:
                return token
            if token["mark"] == CLOSE:
                self._open.pop()
            else:
                self._open.append(marked_origins(token["mark"]))

    def _value(self, token: re.Match[str]) -> Any:
        if token["sign"] == "{":
            return self._object()
        if token["sign"] == "[":
            return self._list()
        if token["string"] is not None:
            return self._string(token["string"])
        word = token["word"]
        if word in _WORDS:
            return _WORDS[word]
        number = json.loads(word, parse_float=self._number)
        return derive_from(number, self._origins()) if isinstance(number, int) else number

    def _string(self, source: str) -> str:
        text: str = json.loads(unmarked(source), strict=False)
        return derive_from(text, origins_of(source) or self._origins())

    def _origins(self) -> Origins:
        return next((origins for origins in reversed(self._open) if origins), ())

    def _object(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        token = self._next()
        while token["sign"] != "}":
            if token["sign"] != ",":
                name = self._string(token["string"])
                self._next()
                members[name] = self.value()
            token = self._next()
        return members

    def _list(self) -> list[Any]:
        items: list[Any] = []
        token = self._next()
        while token["sign"] != "]":
            if token["sign"] != ",":
                items.append(self._value(token))
            token = self._next()
        return items


def encode_marked(value: Any, comma: str, colon: str, *, ascii_only: bool = False) -> str:
    """The value as JSON, traced parts between marks."""

    def encode(part: Any) -> str:
        if isinstance(part, dict):
            return "{" + comma.join(f"{text(str(name))}{colon}{encode(below)}" for name, below in part.items()) + "}"
        if isinstance(part, list | tuple):
            return "[" + comma.join(map(encode, part)) + "]"
        if isinstance(part, str):
            return text(str(part))
        if isinstance(part, Decimal):
            return str(part)
        return json.dumps(part) if part is None or isinstance(part, bool | float) else str(part)

    def text(part: str) -> str:
        return _encode_text(part, lambda plain: json.dumps(plain, ensure_ascii=ascii_only))

    return encode(value)


def _encode_text(text: str, encode: Callable[[str], str]) -> str:
    plain = unmarked(text)
    source = encode(plain)
    return f'"{text}"' if source == f'"{plain}"' else mark(source, origins_of(text), OPEN)
