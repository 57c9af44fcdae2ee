"""Headers of an answer as they came, read when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


class AnswerHeaders:
    """Headers by name in any case; of a repeated header the first value."""

    __slots__ = ("_fields",)

    def __init__(self, fields: dict[bytes, bytes]) -> None:
        """``fields`` has names in lower case."""
        self._fields = fields

    def get(self, name: str, default: Any = None) -> Any:
        """The value, or the default."""
        value = self._fields.get(name.lower().encode("latin-1", "replace"))
        return default if value is None else value.decode("latin-1")

    def items(self) -> Iterator[tuple[str, str]]:
        """All of them, names in lower case."""
        for name, value in self._fields.items():
            yield name.decode("latin-1"), value.decode("latin-1")

    def __len__(self) -> int:
        return len(self._fields)

    def __repr__(self) -> str:
        return f"<{len(self)} answer headers>"
