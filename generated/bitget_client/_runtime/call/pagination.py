"""Walking an answer that comes in parts: which arguments ask for the next page, which rows of it are new.

Nothing here sends. Whoever drives it asks ``Walk.arguments`` for a page, sends, and gives the answer's data to
``feed``, until ``done``. A range of time that is longer than one call may ask for is cut into windows, newest first.
``position`` is a text from which a later ``Walk`` goes on, without losing or repeating a row.
"""

import json
import time
from collections import Counter, deque
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from ..errors import PagingStuck, Refused
from ..spec.records import Endpoint, Paging

_SEEN_MAX = 20_000
_TOKEN_SEEN_MAX = 2_000
_STALE_PAGES = 3
_FIRST_PAGE = 1


class Walk:
    """A walk over every row of a paged call."""

    def __init__(
        self, record: Endpoint, arguments: Mapping[str, Any], *, position: str | None = None, now_ms: int | None = None
    ) -> None:
        """``arguments`` are by wire name, times in ms; ``position`` goes on where another walk stood.

        ``now_ms`` ends a range that has a start only. Raises ``ValueError`` when the call has no paging, or the
        position belongs to another call.
        """
        if record.paging is None:
            raise ValueError(f"{record.call} has no pages")
        self.record = record
        self.done = False
        self._rule: Paging = record.paging
        self._base = {name: value for name, value in arguments.items() if value is not None}
        if self._rule.size_param and self._rule.size_max:
            self._base.setdefault(self._rule.size_param, self._rule.size_max)
        self._seen: set[str] = set()
        self._order: deque[str] = deque()
        self._page: list[str] = []
        self._whole_page: list[str] = []
        self._taken: Counter[str] = Counter()
        self._skipped: list[str] = []
        self._stuck = ""
        self._pages_asked: set[str] = set()
        self._stale = 0
        self._oldest, self._end = self._range(now_ms)
        self._start = self._window_start()
        self._cursor: Any = self._base.pop(self._rule.param, None)
        self._current: tuple[Any, int | None, int | None] = (self._cursor, self._start, self._end)
        if position is not None:
            self._resume(position)

    def arguments(self) -> dict[str, Any]:
        """What to ask for next, by wire name; ``PagingStuck`` when the exchange leads in a circle."""
        if self._stuck:
            raise PagingStuck(self._stuck, call=self.record.call)
        asked = dict(self._base)
        window = self._rule.window
        if window is not None and self._start is not None:
            asked[window.start], asked[window.end] = self._start, self._end
        if self._cursor is not None:
            asked[self._rule.param] = self._cursor
        elif self._rule.style == "page_no":
            asked[self._rule.param] = _FIRST_PAGE
        return asked

    def feed(self, data: Any) -> list[Any]:
        """The new rows of the page just asked for; then ``arguments`` asks for the next, unless ``done``."""
        rows = rows_of(self._rule, data)
        self._current = (self._cursor, self._start, self._end)
        fresh = self._new(rows)
        self._advance(rows, fresh, data)
        return fresh

    def position(self, taken: int | None = None) -> str:
        """Where the walk stands, as a text to keep.

        ``taken`` is how many of the rows that ``feed`` last returned are safely in hand; all when left out.
        """
        ids = list(self._order) if self._rule.row_id is not None else []
        cursor, start, end = self._cursor, self._start, self._end
        done = self.done
        if taken is not None and taken < len(self._page):
            ids = [*ids[: len(ids) - len(self._page)], *self._skipped, *self._page[:taken]]
            cursor, start, end = self._current
            done = False
        state = {
            "call": self.record.call,
            "cursor": cursor,
            "start": start,
            "end": end,
            "oldest": self._oldest,
            "done": done,
            "seen": ids[-_TOKEN_SEEN_MAX:],
        }
        return json.dumps(state, ensure_ascii=False, separators=(",", ":"))

    def _resume(self, position: str) -> None:
        """Take up a position."""
        try:
            state = json.loads(position)
            call, seen = state["call"], state["seen"]
            self._cursor, self._start, self._end = state["cursor"], state["start"], state["end"]
            self._oldest, self.done = state["oldest"], bool(state["done"])
        except (ValueError, KeyError, TypeError):
            raise ValueError(f"{position[:40]!r} is no position of a walk") from None
        if call != self.record.call:
            raise ValueError(f"the position belongs to {call}, not to {self.record.call}")
        self._order.extend(seen)
        self._seen.update(seen)
        self._taken.update(seen if self._rule.row_id is None else ())
        self._current = (self._cursor, self._start, self._end)

    def _range(self, now_ms: int | None) -> tuple[int | None, int | None]:
        """Oldest and newest time of a range that must be cut; nothing where the exchange may decide."""
        window = self._rule.window
        if window is None or window.max_seconds is None or self._base.get(window.start) is None:
            return None, None
        start = _milliseconds(self._base[window.start])
        end = self._base.get(window.end)
        newest = _milliseconds(end) if end is not None else (now_ms or time.time_ns() // 1_000_000)
        return start, newest

    def _window_start(self) -> int | None:
        """Start of the window that ends at ``_end``."""
        window = self._rule.window
        if self._oldest is None or self._end is None or window is None or window.max_seconds is None:
            return None
        return max(self._oldest, self._end - window.max_seconds * 1000)

    def _new(self, rows: Sequence[Any]) -> list[Any]:
        """Rows not seen before; remembers them."""
        named = [(_identity(self._rule, row), row) for row in rows]
        fresh = self._unseen(named) if self._rule.row_id is not None else self._unrepeated(named)
        self._page = [name for name, _ in fresh]
        self._order.extend(self._page)
        while len(self._order) > _SEEN_MAX:
            self._seen.discard(self._order.popleft())
        return [row for _, row in fresh]

    def _unseen(self, named: Sequence[tuple[str, Any]]) -> list[tuple[str, Any]]:
        """Rows whose id is new."""
        fresh = []
        for name, row in named:
            if name not in self._seen:
                self._seen.add(name)
                fresh.append((name, row))
        return fresh

    def _unrepeated(self, named: Sequence[tuple[str, Any]]) -> list[tuple[str, Any]]:
        """Rows without ids: two that say the same are two, but a page that comes twice is one.

        Pages by number begin with the end of the page before when rows have come in meanwhile.
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

    def _advance(self, rows: Sequence[Any], fresh: Sequence[Any], data: Any) -> None:
        """Go to the next page, the next window, or the end."""
        following = self._next_cursor(rows, fresh, data)
        if following is None or following == self._cursor:
            self._next_window()
            return
        mark = f"{self._start}:{following}"
        self._stale = 0 if fresh else self._stale + 1
        if mark in self._pages_asked or self._stale >= _STALE_PAGES:
            self._stuck = f"{self.record.call} leads in a circle at {self._rule.param}={following}"
        self._pages_asked.add(mark)
        self._cursor = following

    def _next_cursor(self, rows: Sequence[Any], fresh: Sequence[Any], data: Any) -> Any | None:
        """What the next page is asked with; ``None`` when this window has no more."""
        if not rows:
            return None
        if self._rule.style == "page_no":
            # Nothing new on a page: rows have come in meanwhile, or the exchange repeats its last page.
            return int(self._cursor or _FIRST_PAGE) + 1 if fresh or self._stale < _STALE_PAGES - 1 else None
        if self._rule.source is not None and not self._rule.source_of_row:
            return _said(at(data, self._rule.source))
        return self._of_rows(rows, self._rule.source or self._rule.row_id)

    def _of_rows(self, rows: Sequence[Any], member: str | None) -> Any | None:
        """The position that the rows give: the smallest id where older ones are asked for, else the last."""
        if member is None:
            return None
        ids = [said for row in rows if (said := _said(at(row, member))) is not None]
        if self._rule.style == "id_less_than" and ids and all(str(one).isdecimal() for one in ids):
            return min(ids, key=int)
        return ids[-1] if ids else None

    def _next_window(self) -> None:
        """Go to the window before this one, or end."""
        if self._start is None or self._oldest is None or self._start <= self._oldest:
            self.done = True
            return
        # Windows touch, since no source says whether their ends count; ids tell the rows on the border apart. Rows
        # without ids cannot be told apart, so there the windows lie side by side.
        self._end = self._start if self._rule.row_id is not None else self._start - 1
        self._start = self._window_start()
        self._cursor = None
        self._stale = 0


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


def _said(value: Any) -> Any | None:
    """A position, or ``None`` where the exchange says there is no further page."""
    return value if isinstance(value, str | int) and value not in ("", "null") else None


def _identity(rule: Paging, row: Any) -> str:
    """What tells a row apart: its id, else all that it says."""
    if rule.row_id is not None:
        value = _said(at(row, rule.row_id))
        if value is not None:
            return str(value)
    return json.dumps(row, sort_keys=True, ensure_ascii=False, default=str)


def _overlap(before: Sequence[str], now: Sequence[str]) -> int:
    """How many rows at the end of one page are those at the beginning of the next."""
    longest = min(len(before), len(now))
    return next((count for count in range(longest, 0, -1) if before[-count:] == now[:count]), 0)


def _milliseconds(value: Any) -> int:
    """Unix milliseconds of a number, a text of digits, or a time with its zone."""
    if isinstance(value, datetime) and value.tzinfo is not None:
        return int(value.timestamp() * 1000)
    try:
        return int(value)
    except (ValueError, TypeError):
        raise Refused(f"A time takes Unix milliseconds or a datetime with a time zone, not {value!r}.") from None
