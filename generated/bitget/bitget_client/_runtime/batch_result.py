"""The results of a batch: one item per input, in input order."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar, overload

import msgspec

T = TypeVar("T")


class BatchItem(msgspec.Struct, Generic[T], frozen=True, kw_only=True):
    """The result of one input.

    ``ok`` is true when the exchange accepted it, false when it rejected it, ``None`` when the response does not mention
    it: then ``missing`` is true, and the input may have been executed. ``code`` and ``message`` are of a rejection.
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
        """Whether the response does not mention this input."""
        return self.ok is None


class BatchResult(Sequence[BatchItem[T]], Generic[T]):
    """The results of a batch: ``results[i]`` belongs to input ``i``.

    ``unmatched`` has the entries of the response that belong to no input; nothing is dropped.
    """

    __slots__ = ("_items", "answer", "unmatched")

    def __init__(self, items: Sequence[BatchItem[T]], unmatched: Sequence[Any] = (), answer: Any = None) -> None:
        """``answer`` is the response's ``data``, decoded."""
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
        counts = f"{len(self.succeeded)} ok, {len(self.failed)} rejected, {len(self.missing)} missing"
        return f"<{type(self).__name__}: {counts}, {len(self.unmatched)} unmatched>"

    @property
    def succeeded(self) -> tuple[BatchItem[T], ...]:
        """Accepted inputs."""
        return tuple(item for item in self._items if item.ok is True)

    @property
    def failed(self) -> tuple[BatchItem[T], ...]:
        """Rejected inputs."""
        return tuple(item for item in self._items if item.ok is False)

    @property
    def missing(self) -> tuple[BatchItem[T], ...]:
        """Inputs that the response does not mention: they may have been executed."""
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
        """Raises ``ExceptionGroup`` of the rejected and the missing inputs, when there are any."""
        errors = [item.error or _plain_error(item) for item in self._items if item.ok is not True]
        if errors:
            raise ExceptionGroup(f"{len(errors)} of {len(self)} inputs were not accepted", errors)


def _plain_error(item: BatchItem[Any]) -> Exception:
    """An exception for an input that has none of its own."""
    if item.missing:
        return LookupError(f"Input {item.index}: the response does not mention it; it may have been executed.")
    return RuntimeError(f"Input {item.index} was rejected: {item.code or ''} {item.message or ''}".rstrip(": "))
