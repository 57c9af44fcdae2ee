"""The rows of a page: where they stand in a response, what identifies them, which of them are new."""

import json
from collections import Counter, deque
from collections.abc import Mapping, Sequence
from typing import Any

from ..spec.records import Paging

_SEEN_MAX = 20_000
_POSITION_SEEN_MAX = 2_000


def rows_of(rule: Paging, data: Any) -> list[Any]:
    """The rows of a page; none where the exchange sent null."""
    found = at(data, rule.items) if rule.items else data
    return list(found) if isinstance(found, list | tuple) else []


def at(data: Any, path: str) -> Any:
    """The value at a dotted path; numbers count in lists; ``None`` where there is none."""
    for step in path.split("."):
        if isinstance(data, Mapping):
            data = data.get(step)
        elif isinstance(data, list | tuple) and step.isdecimal() and int(step) < len(data):
            data = data[int(step)]
        else:
            return None
    return data


def cursor_value(value: Any) -> Any | None:
    """A cursor, or ``None`` where the exchange says that there is no further page."""
    return value if isinstance(value, str | int) and value not in ("", "null") else None


class RowFilter:
    """Lets every row through once, on whichever pages it comes."""

    def __init__(self, rule: Paging) -> None:
        self._rule = rule
        self._seen: set[str] = set()
        self._order: deque[str] = deque()
        self._page: list[str] = []
        self._whole_page: list[str] = []
        self._taken: Counter[str] = Counter()
        self._skipped: list[str] = []

    def new(self, rows: Sequence[Any]) -> list[Any]:
        """The rows that did not come before; remembers them."""
        named = [(self._identity(row), row) for row in rows]
        fresh = self._unseen(named) if self._rule.row_id is not None else self._unrepeated(named)
        self._page = [name for name, _ in fresh]
        self._order.extend(self._page)
        while len(self._order) > _SEEN_MAX:
            self._seen.discard(self._order.popleft())
        return [row for _, row in fresh]

    def returned(self, taken: int | None) -> tuple[list[str], bool]:
        """What identifies the rows let through so far, and whether those of the last page are all among them.

        ``taken`` is how many of the last page count; all when left out.
        """
        ids = list(self._order) if self._rule.row_id is not None else []
        complete = taken is None or taken >= len(self._page)
        if not complete:
            ids = [*ids[: len(ids) - len(self._page)], *self._skipped, *self._page[:taken]]
        return ids[-_POSITION_SEEN_MAX:], complete

    def resume(self, seen: Sequence[str]) -> None:
        """Takes over what ``returned`` gave."""
        self._order.extend(seen)
        self._seen.update(seen)
        self._taken.update(seen if self._rule.row_id is None else ())

    def _identity(self, row: Any) -> str:
        """What identifies a row: its id, else all its members."""
        if self._rule.row_id is not None:
            value = cursor_value(at(row, self._rule.row_id))
            if value is not None:
                return str(value)
        return json.dumps(row, sort_keys=True, ensure_ascii=False, default=str)

    def _unseen(self, named: Sequence[tuple[str, Any]]) -> list[tuple[str, Any]]:
        """Rows whose id is new."""
        fresh = []
        for name, row in named:
            if name not in self._seen:
                self._seen.add(name)
                fresh.append((name, row))
        return fresh

    def _unrepeated(self, named: Sequence[tuple[str, Any]]) -> list[tuple[str, Any]]:
        """Rows without ids: two equal ones are two rows, but a page that comes twice is one page.

        Pages by number begin with the end of the page before when rows have been added meanwhile.
        """
        names = [name for name, _ in named]
        if names == self._whole_page:
            return []
        shifted = _overlap(self._whole_page, names) if self._rule.style == "page_no" else 0
        self._whole_page = names
        taken, self._taken = self._taken, Counter()
        fresh = []
        self._skipped = names[:shifted]
        for name, row in named[shifted:]:
            if taken[name]:
                taken[name] -= 1
                self._skipped.append(name)
            else:
                fresh.append((name, row))
        return fresh


def _overlap(before: Sequence[str], now: Sequence[str]) -> int:
    """How many rows at the end of one page are those at the beginning of the next."""
    longest = min(len(before), len(now))
    return next((count for count in range(longest, 0, -1) if before[-count:] == now[:count]), 0)
