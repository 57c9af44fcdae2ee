"""Matches the rows of a batch's response to its inputs: one result per input, whatever the exchange answers."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from ..batch_result import BatchItem, BatchResult
from ..spec.records import Batch

_CODE_ENDINGS = ("code",)
_MESSAGE_ENDINGS = ("msg", "message")


class _Found(msgspec.Struct, frozen=True):
    """One entry of the response."""

    row: Any
    ok: bool


def match(
    rule: Batch,
    inputs: Sequence[Mapping[str, Any]],
    data: Any,
    *,
    success_codes: Sequence[str],
    decode: Callable[[Any], Any] | None = None,
    error: Callable[[str | None, str | None, Any], Exception] | None = None,
    renames: bool = False,
) -> BatchResult[Any]:
    """Matches the entries of ``data`` to ``inputs`` (both by wire name).

    ``success_codes`` are those of the envelope, for style ``coded``. ``decode`` turns an accepted entry into a model,
    ``error`` makes the exception of a rejected one from its code, message and entry. ``renames`` says that entries may
    carry the ids of new orders in the place of those that were sent.
    """
    found = _entries(rule, data, frozenset(success_codes))
    chosen = _assign(rule, inputs, found, renames=renames)
    used = {id(entry) for entry in chosen if entry is not None}
    items = [_item(index, given, chosen[index], decode, error) for index, given in enumerate(inputs)]
    return BatchResult(items, [entry.row for entry in found if id(entry) not in used], data)


def _entries(rule: Batch, data: Any, success_codes: frozenset[str]) -> list[_Found]:
    """Every entry of the response, and whether it says that its input was accepted."""
    if rule.style == "split":
        lists = ((rule.success, True), (rule.failure, False))
        return [_Found(row, ok) for name, ok in lists for row in _rows(data, name)]
    return [_Found(row, _is_accepted(rule, row, success_codes)) for row in _rows(data, None)]


def _is_accepted(rule: Batch, row: Any, success_codes: frozenset[str]) -> bool:
    code = _code(row)
    if code is not None:
        return code in success_codes
    return not any(_member(row, (name.lower(),)) == value for name, value in rule.refused.items())


def _rows(data: Any, name: str | None) -> list[Any]:
    """A list in the response; ``[]`` where the exchange sent null or nothing."""
    if name is not None:
        data = data.get(name) if isinstance(data, Mapping) else None
    elif isinstance(data, Mapping):
        data = next((value for value in data.values() if isinstance(value, list)), None)
    return data if isinstance(data, list) else []


def _assign(
    rule: Batch, inputs: Sequence[Mapping[str, Any]], found: list[_Found], *, renames: bool
) -> list[_Found | None]:
    """For each input the entry that is about it: by the first key that identifies one, else by position."""
    chosen: list[_Found | None] = [None] * len(inputs)
    free = list(found)
    for key in rule.keys:
        waiting: dict[str, list[int]] = {}
        for index, given in enumerate(inputs):
            if chosen[index] is None and _text(given.get(key)):
                waiting.setdefault(str(given[key]), []).append(index)
        free = [entry for entry in free if not _take(entry, key, waiting, chosen)]
    _by_position(Batch(style=rule.style, input=rule.input, keys=()) if renames else rule, inputs, found, free, chosen)
    return chosen


def _take(entry: _Found, key: str, waiting: dict[str, list[int]], chosen: list[_Found | None]) -> bool:
    """Gives an entry to the first input that waits for its key."""
    text = _text(entry.row.get(key)) if isinstance(entry.row, Mapping) else ""
    places = waiting.get(text) if text else None
    if not places:
        return False
    chosen[places.pop(0)] = entry
    return True


def _by_position(
    rule: Batch,
    inputs: Sequence[Mapping[str, Any]],
    found: list[_Found],
    free: list[_Found],
    chosen: list[_Found | None],
) -> None:
    """Entries without any key of an input: by place, where every input has its place in one list."""
    single = rule.style == "coded" or all(entry.ok for entry in found) or not any(entry.ok for entry in found)
    if not single or len(found) != len(inputs):
        return
    left = {id(entry) for entry in free}
    for index, entry in enumerate(found):
        if chosen[index] is None and id(entry) in left and not _names_another(rule, inputs[index], entry.row):
            chosen[index] = entry


def _names_another(rule: Batch, given: Mapping[str, Any], row: Any) -> bool:
    """Whether an entry names another input than the one in its place."""
    if not isinstance(row, Mapping):
        return False
    return any(
        _text(given.get(key)) and _text(row.get(key)) and _text(given[key]) != _text(row[key]) for key in rule.keys
    )


def _item(
    index: int,
    given: Any,
    entry: _Found | None,
    decode: Callable[[Any], Any] | None,
    error: Callable[[str | None, str | None, Any], Exception] | None,
) -> BatchItem[Any]:
    """The result of one input."""
    if entry is None:
        return BatchItem(index=index, input=given, ok=None)
    if entry.ok:
        return BatchItem(index=index, input=given, ok=True, result=decode(entry.row) if decode else entry.row)
    code, message = _code(entry.row), _member(entry.row, _MESSAGE_ENDINGS)
    made = error(code, message, entry.row) if error else None
    return BatchItem(index=index, input=given, ok=False, result=None, code=code, message=message, error=made)


def _code(row: Any) -> str | None:
    """The code of an entry."""
    return _member(row, _CODE_ENDINGS)


def _member(row: Any, endings: tuple[str, ...]) -> str | None:
    """The member that is called so, or whose name ends so; ``None`` where it says nothing."""
    if not isinstance(row, Mapping):
        return None
    names = sorted((name for name in row if str(name).lower().endswith(endings)), key=len)
    return next((_text(row[name]) for name in names if _text(row[name])), None)


def _text(value: Any) -> str:
    """An id or code as text, empty for null."""
    return "" if value is None else str(value)
