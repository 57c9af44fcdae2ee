"""Single changes of spec values, each of the same length where that is possible, to see which generated lines move."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from specloom.load import Document, child, parts

_OTHER = {
    "type": {
        "text": "any",
        "decimal": "text",
        "integer": "text",
        "ms": "text",
        "s": "ms",
        "flag": "text",
        "any": "text",
    },
    "access": {"public": "read", "read": "trade", "trade": "read", "transfer": "read", "withdraw": "read"},
    "effect": {
        "read": "write",
        "write": "read",
        "transfer": "write",
        "withdraw": "write",
        "create_order": "write",
        "modify_order": "write",
        "cancel_order": "write",
    },
    "symbol_format": {"none": "v2", "v1": "v2", "v2": "v3", "v3": "v2"},
    "account_mode": {"any": "classic", "classic": "unified", "unified": "classic"},
    "scope": {"uid": "ip", "ip": "uid", "key": "uid"},
    "acted": {"no": "yes", "yes": "no", "maybe": "no"},
    "retry": {"never": "now", "now": "never", "backoff": "never", "limit": "never", "confirm": "never"},
}
_SCALARS = ("text", "decimal", "any", "ms", "integer", "flag")
_REFERENCES = frozenset({"style", "kind", "version", "class", "group", "place", "parent", "call", "enum"})
_SPAN = re.compile(r"[0-9]+[smhd]")
_NUMBER = re.compile(r"(: ?[0-9]*)([0-9])(\s*,?\s*)$")
_TEXT = re.compile(r'(: ?"[^"\n]*?)([A-Za-z0-9])("\s*,?\s*)$')


class Change(msgspec.Struct, frozen=True):
    """A document with one value changed; ``line`` is where the value stands in ``file``.

    ``renamed`` is the old and the new wire name where a key was changed.
    """

    file: str
    line: int
    document: Document
    renamed: tuple[str, str] | None = None
    deletes: bool = False


def changes(document: Document, below: str = "") -> Iterator[Change]:
    """Every change of a document, or of what stands at or below a pointer."""
    for pointer, value in _walk(document.value, ""):
        if not pointer.startswith(below):
            continue
        if isinstance(value, str) and "\n" in value:
            yield from _line_changes(document, pointer, value)
            yield from _deletions(document, pointer)
            continue
        for new in _others(pointer, value):
            place = document.value_place(pointer)
            yield Change(place.file, place.line, _with(document, pointer, new))
        yield from _renamings(document, pointer, value)
        yield from _deletions(document, pointer)


def _walk(value: Any, pointer: str) -> Iterator[tuple[str, Any]]:
    if pointer:
        yield pointer, value
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in members:
        yield from _walk(member, child(pointer, key))


def _others(pointer: str, value: Any) -> Iterator[Any]:
    """Other values that may stand here."""
    if pointer == "/endpoint" and isinstance(value, str):
        method, _, path = value.partition(" ")
        yield f"{_METHODS.get(method, method)} {path}"
    if parts(pointer)[-1] in ("type", "items") and value in _SCALARS:
        yield from (kind for kind in _SCALARS if kind != value)
        return
    if parts(pointer)[-1] == "effect":
        yield from (effect for effect in ("read", "write", "create_order", "cancel_order") if effect != value)
    if parts(pointer)[-1] == "style":
        yield from (style for style in ("end_id", "page_no", "cursor", "split", "per_item") if style != value)
    other = _other(pointer, value)
    if other is not None:
        yield other


_METHODS = {"GET": "DELETE", "DELETE": "GET", "POST": "PUT", "PUT": "POST"}
"""Methods that send their parameters in the same way."""


def _other(pointer: str, value: Any) -> Any:
    """Another value that may stand here; None where only the specs as a whole could tell."""
    keys = parts(pointer)
    name = next((key for key in reversed(keys) if not key.isdigit()), "")
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    in_list = keys[-1].isdigit()
    if not isinstance(value, str) or not value or (name in _REFERENCES and not in_list and "params" not in keys[-2:]):
        return None
    if name in _OTHER and len(keys) > 0:
        return _OTHER[name].get(value)
    if _SPAN.fullmatch(value):
        return _next(value[0]) + value[1:]
    return _twisted(value)


def _twisted(text: str) -> str | None:
    """The text with its last letter or digit replaced by the next."""
    for index in range(len(text) - 1, -1, -1):
        if text[index].isalnum() and text[index].isascii():
            return text[:index] + _next(text[index]) + text[index + 1 :]
    return None


def _next(character: str) -> str:
    if character.isdigit():
        return str(int(character) % 9 + 1)
    return {"z": "y", "Z": "Y"}.get(character, chr(ord(character) + 1))


def _line_changes(document: Document, pointer: str, text: str) -> Iterator[Change]:
    """One value of each line of a JSON text."""
    lines = text.split("\n")
    for index, line in enumerate(lines):
        found = _TEXT.search(line) or _NUMBER.search(line)
        if found:
            changed = line[: found.start(2)] + _next(found[2]) + line[found.end(2) :]
            place = document.text_place(pointer, "\n".join([*lines[:index], ""]))
            new = "\n".join([*lines[:index], changed, *lines[index + 1 :]])
            yield Change(place.file, place.line, _with(document, pointer, new))


def _deletions(document: Document, pointer: str) -> Iterator[Change]:
    """The document without one member."""
    above, _, _ = pointer.rpartition("/")
    siblings, key = _at(document.value, above), parts(pointer)[-1]
    if isinstance(siblings, dict):
        place = document.place(pointer)
        without = {name: member for name, member in siblings.items() if name != key}
        yield Change(place.file, place.line, _with(document, above, without), deletes=True)


def _renamings(document: Document, pointer: str, value: Any) -> Iterator[Change]:
    above, _, _ = pointer.rpartition("/")
    key = parts(pointer)[-1]
    new = _twisted(key)
    holder = parts(above)[-1:] if above else []
    named = holder in (["params"], ["fields"], ["arguments"], ["values"], ["codes"]) or holder == ["properties"]
    if not named or new is None or document.kind == "fields" or isinstance(value, list):
        return
    siblings = _at(document.value, above)
    place = document.place(pointer)
    if new in siblings:
        return
    renamed = {(new if name == key else name): member for name, member in siblings.items()}
    yield Change(place.file, place.line, _with(document, above, renamed), (key, new))


def _at(value: Any, pointer: str) -> Any:
    for part in parts(pointer):
        value = value[int(part)] if isinstance(value, list) else value[part]
    return value


def _with(document: Document, pointer: str, new: Any) -> Document:
    return msgspec.structs.replace(document, value=_put(document.value, parts(pointer), new))


def _put(value: Any, path: list[str], new: Any) -> Any:
    if not path:
        return new
    if isinstance(value, list):
        index = int(path[0])
        return [*value[:index], _put(value[index], path[1:], new), *value[index + 1 :]]
    return {key: _put(member, path[1:], new) if key == path[0] else member for key, member in value.items()}


def names_in(value: Any) -> set[str]:
    """Every key of a document: the names that the dictionary may describe."""
    if isinstance(value, Mapping):
        return set(value) | {name for member in value.values() for name in names_in(member)}
    if isinstance(value, list):
        return {name for item in value for name in names_in(item)}
    return set()
