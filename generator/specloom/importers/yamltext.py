"""Spec data as YAML text: deterministic, short lines, flow style where it fits."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence

Data = None | bool | int | str | Mapping[str, "Data"] | Sequence["Data"]

_WIDTH = 116
_FLOW_DEPTH = 2
# Members of these stand on lines of their own, so that a change or a mistake is one line.
_LISTED = frozenset(("params:", "fields:", "arguments:"))
_PLAIN = re.compile(r"[A-Za-z_/][A-Za-z0-9_./ ()*+-]*(?<! )")
_PLAIN_NUMBER = re.compile(r"[0-9]+[smhd]")
_AMBIGUOUS = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"))
_BLOCK_SAFE = re.compile(r"[^\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]*")


def scalar(value: bool | int | str | None) -> str:  # noqa: PLR0911 - a ladder of cases reads best as one
    """One value; text is quoted wherever any YAML reader might take it for something else."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if _PLAIN_NUMBER.fullmatch(value):
        return value
    if _PLAIN.fullmatch(value) and value.lower() not in _AMBIGUOUS:
        return value
    if '"' in value and "'" not in value and value.isprintable() and value.strip() == value:
        return f"'{value}'"
    return json.dumps(value, ensure_ascii=not value.isprintable())


def flow(value: Data) -> str:
    """A value on one line."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{scalar(key)}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(flow(item) for item in value) + "]"
    return scalar(value)


def document(data: Mapping[str, Data], modeline: str) -> str:
    """A whole file with the editor's modeline on top."""
    return f"# yaml-language-server: $schema={modeline}\n" + "".join(f"{line}\n" for line in _mapping(data, ""))


def _mapping(data: Mapping[str, Data], indent: str) -> Iterator[str]:
    for key, value in data.items():
        yield from _entry(f"{indent}{scalar(key)}:", value, indent)


def _entry(head: str, value: Data, indent: str) -> Iterator[str]:
    if isinstance(value, str):
        yield from _text(head, value, indent)
    elif isinstance(value, Mapping) and value and (head.strip() in _LISTED or not _fits(head, value)):
        yield head
        yield from _mapping(value, indent + "  ")
    elif isinstance(value, Sequence) and not _fits(head, value):
        yield head
        for item in value:
            yield from _item(item, indent + "  ")
    else:
        yield f"{head} {flow(value)}"


def _text(head: str, value: str, indent: str) -> Iterator[str]:
    if "\n" not in value or not _BLOCK_SAFE.fullmatch(value) or value[:1].isspace() or value != value.rstrip():
        yield f"{head} {scalar(value)}"
        return
    yield f"{head} |-"
    for line in value.split("\n"):
        yield f"{indent}  {line}".rstrip()


def _item(item: Data, indent: str) -> Iterator[str]:
    if not isinstance(item, Mapping):
        yield f"{indent}- {flow(item)}"
        return
    lead = "- "
    for key, value in item.items():
        lines = list(_entry(f"{indent}  {scalar(key)}:", value, indent + "  "))
        yield indent + lead + lines[0][len(indent) + 2 :]
        yield from lines[1:]
        lead = "  "


def _fits(head: str, value: Data) -> bool:
    """Whether a collection may stand on its key's line: short, no deep nesting, no lines of their own below."""
    if not value:
        return True
    if _has_block(value):
        return False
    return len(head) + 1 + len(flow(value)) <= _WIDTH


def _has_block(value: Data) -> bool:
    if isinstance(value, str):
        return "\n" in value
    if isinstance(value, Mapping):
        return "fields" in value or any(_has_block(item) for item in value.values()) or _depth(value) > _FLOW_DEPTH
    if isinstance(value, Sequence):
        return any(_has_block(item) or isinstance(item, Mapping) for item in value)
    return False


def _depth(value: Data) -> int:
    if isinstance(value, Mapping):
        return 1 + max((_depth(item) for item in value.values()), default=0)
    return 0
