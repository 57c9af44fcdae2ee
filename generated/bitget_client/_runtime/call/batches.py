"""Batches: one result per input, in input order, whatever the exchange answers."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar, overload

import msgspec

from ..spec.records import Batch

T = TypeVar("T")

_CODE_ENDINGS = ("code",)
_MESSAGE_ENDINGS = ("msg", "message")


class BatchItem(msgspec.Struct, Generic[T], frozen=True, kw_only=True):
    """The result of one input.

    ``ok`` is true when the exchange accepted it, false when it refused, ``None`` when it said nothing of it: then
    ``missing`` is true, and the input may have been acted on. ``code`` and ``message`` tell why it was refused.
    """

    index: int
    input: Any
    ok: bool | None
    result: T | None = None
    code: str | None = None
    message: str | None = None
    error: Exception | None = None

    @property
    def missing(self) -> bool:
        """Whether the exchange's answer says nothing of this input."""
        return self.ok is None


class BatchResult(Sequence[BatchItem[T]], Generic[T]):
    """The results of a batch: ``results[i]`` belongs to input ``i``.

    ``unmatched`` holds what the exchange answered that belongs to no input; nothing is dropped.
    """

    __slots__ = ("_items", "answer", "unmatched")

    def __init__(self, items: Sequence[BatchItem[T]], unmatched: Sequence[Any] = (), answer: Any = None) -> None:
        """``answer`` is the exchange's own, decoded."""
        self._items = tuple(items)
        self.unmatched = tuple(unmatched)
        self.answer = answer

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, index: int) -> BatchItem[T]: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[BatchItem[T], ...]: ...
    def __getitem__(self, index: int | slice) -> BatchItem[T] | tuple[BatchItem[T], ...]:
        return self._items[index]

    def __repr__(self) -> str:
        counts = f"{len(self.succeeded)} ok, {len(self.failed)} refused, {len(self.missing)} missing"
        return f"<{type(self).__name__}: {counts}, {len(self.unmatched)} unmatched>"

    @property
    def succeeded(self) -> tuple[BatchItem[T], ...]:
        """Accepted inputs."""
        return tuple(item for item in self._items if item.ok is True)

    @property
    def failed(self) -> tuple[BatchItem[T], ...]:
        """Refused inputs."""
        return tuple(item for item in self._items if item.ok is False)

    @property
    def missing(self) -> tuple[BatchItem[T], ...]:
        """Inputs of which the exchange said nothing: they may have been acted on."""
        return tuple(item for item in self._items if item.ok is None)

    @property
    def all_ok(self) -> bool:
        """Whether every input was accepted."""
        return all(item.ok for item in self._items)

    @property
    def all_failed(self) -> bool:
        """Whether no input was accepted."""
        return not any(item.ok for item in self._items)

    def raise_for_failures(self) -> None:
        """Raises ``ExceptionGroup`` of the failures and of the missing, when there are any."""
        errors = [item.error or _plain_error(item) for item in self._items if item.ok is not True]
        if errors:
            raise ExceptionGroup(f"{len(errors)} of {len(self)} inputs were not accepted", errors)


class _Found(msgspec.Struct, frozen=True):
    """One entry of the answer."""

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
    ``error`` makes the exception of a refused one from its code, message and entry. ``renames`` says that entries may
    carry the ids of new orders in the place of those that were sent.
    """
    found = _entries(rule, data, frozenset(success_codes))
    chosen = _assign(rule, inputs, found, renames=renames)
    used = {id(entry) for entry in chosen if entry is not None}
    items = [_item(index, given, chosen[index], decode, error) for index, given in enumerate(inputs)]
    return BatchResult(items, [entry.row for entry in found if id(entry) not in used], data)


def _entries(rule: Batch, data: Any, success_codes: frozenset[str]) -> list[_Found]:
    """Every entry of the answer, with its verdict."""
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
    """A list in the answer; ``[]`` where the exchange sent null or nothing."""
    if name is not None:
        data = data.get(name) if isinstance(data, Mapping) else None
    elif isinstance(data, Mapping):
        data = next((value for value in data.values() if isinstance(value, list)), None)
    return data if isinstance(data, list) else []


def _assign(
    rule: Batch, inputs: Sequence[Mapping[str, Any]], found: list[_Found], *, renames: bool
) -> list[_Found | None]:
    """For each input the entry that is about it: by the first key that tells, else by position."""
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
        if chosen[index] is None and id(entry) in left and not _contradicts(rule, inputs[index], entry.row):
            chosen[index] = entry


def _contradicts(rule: Batch, given: Mapping[str, Any], row: Any) -> bool:
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


def _plain_error(item: BatchItem[Any]) -> Exception:
    """An exception for an input that has none of its own."""
    if item.missing:
        return LookupError(f"input {item.index}: the answer says nothing of it; it may have been acted on")
    return RuntimeError(f"input {item.index}: {item.code or 'refused'} {item.message or ''}".rstrip())


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
