"""Pages of a long answer: which arguments ask for the next one, and which of its rows are new.

Nothing here sends. The caller asks ``Paginator.arguments`` for a page, sends, and gives the response's data to
``feed``, until ``done``. A time range that is longer than one call may ask for is cut into windows, newest first.
``position`` is a text with which a later ``Paginator`` continues, without losing or repeating a row.
"""

import json
import time
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from ..errors import InvalidRequest, PaginationError
from ..spec.records import Endpoint, Paging
from .page_rows import RowFilter, at, cursor_value, rows_of

_STALE_PAGES = 3
_FIRST_PAGE = 1


class Paginator:
    """All rows of a paged call, page after page."""

    def __init__(
        self, record: Endpoint, arguments: Mapping[str, Any], *, position: str | None = None, now_ms: int | None = None
    ) -> None:
        """``arguments`` are by wire name, times in ms; ``position`` is where another paginator stood.

        ``now_ms`` ends a time range that has a start only.

        Raises:
            ValueError: the call has no paging, or the position is damaged or belongs to another call.
        """
        if record.paging is None:
            raise ValueError(f"{record.call} returns everything at once: it has no pages.")
        self.record = record
        self.done = False
        self._rule: Paging = record.paging
        self._base = {name: value for name, value in arguments.items() if value is not None}
        if self._rule.size_param and self._rule.size_max:
            self._base.setdefault(self._rule.size_param, self._rule.size_max)
        self._rows = RowFilter(self._rule)
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
        """What to ask for next, by wire name.

        Raises:
            PaginationError: the exchange returns the same pages over and over.
        """
        if self._stuck:
            raise PaginationError(self._stuck, call=self.record.call)
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
        fresh = self._rows.new(rows)
        self._advance(rows, fresh, data)
        return fresh

    def position(self, taken: int | None = None) -> str:
        """Where the pagination stands, as a text to keep.

        ``taken`` is how many of the rows that ``feed`` last returned were used; all when left out.
        """
        seen, complete = self._rows.returned(taken)
        cursor, start, end = (self._cursor, self._start, self._end) if complete else self._current
        state = {
            "call": self.record.call,
            "cursor": cursor,
            "start": start,
            "end": end,
            "oldest": self._oldest,
            "done": self.done and complete,
            "seen": seen,
        }
        return json.dumps(state, ensure_ascii=False, separators=(",", ":"))

    def _resume(self, position: str) -> None:
        """Continues from a position."""
        try:
            state = json.loads(position)
            call, seen = state["call"], state["seen"]
            self._cursor, self._start, self._end = state["cursor"], state["start"], state["end"]
            self._oldest, self.done = state["oldest"], bool(state["done"])
        except (ValueError, KeyError, TypeError):
            raise ValueError(
                f"{position[:40]!r} is not a position of an iterator: pass the text that .position returned."
            ) from None
        if call != self.record.call:
            raise ValueError(f"The position belongs to {call}, not to {self.record.call}.")
        self._rows.resume(seen)
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

    def _advance(self, rows: Sequence[Any], fresh: Sequence[Any], data: Any) -> None:
        """Go to the next page, the next window, or the end."""
        following = self._next_cursor(rows, fresh, data)
        if following is None or following == self._cursor:
            self._next_window()
            return
        mark = f"{self._start}:{following}"
        self._stale = 0 if fresh else self._stale + 1
        if mark in self._pages_asked or self._stale >= _STALE_PAGES:
            self._stuck = (
                f"{self.record.call} returns the same pages over and over: "
                f"{self._rule.param}={following} was asked for before or brings no new rows."
            )
        self._pages_asked.add(mark)
        self._cursor = following

    def _next_cursor(self, rows: Sequence[Any], fresh: Sequence[Any], data: Any) -> Any | None:
        """What the next page is asked with; ``None`` when this window has no more."""
        if not rows:
            return None
        if self._rule.style == "page_no":
            # Nothing new on a page: rows have been added meanwhile, or the exchange repeats its last page.
            return int(self._cursor or _FIRST_PAGE) + 1 if fresh or self._stale < _STALE_PAGES - 1 else None
        if self._rule.source is not None and not self._rule.source_of_row:
            return cursor_value(at(data, self._rule.source))
        return self._cursor_of_rows(rows, self._rule.source or self._rule.row_id)

    def _cursor_of_rows(self, rows: Sequence[Any], member: str | None) -> Any | None:
        """The cursor that the rows give: the smallest id where older ones are asked for, else the last."""
        if member is None:
            return None
        ids = [value for row in rows if (value := cursor_value(at(row, member))) is not None]
        if self._rule.style == "id_less_than" and ids and all(str(one).isdecimal() for one in ids):
            return min(ids, key=int)
        return ids[-1] if ids else None

    def _next_window(self) -> None:
        """Go to the window before this one, or end."""
        if self._start is None or self._oldest is None or self._start <= self._oldest:
            self.done = True
            return
        # Windows share their border, since no source says whether their ends count; ids tell the rows on it apart.
        # Rows without ids cannot be told apart, so there the next window begins one millisecond further.
        self._end = self._start if self._rule.row_id is not None else self._start - 1
        self._start = self._window_start()
        self._cursor = None
        self._stale = 0


def _milliseconds(value: Any) -> int:
    """Unix milliseconds of a number, a text of digits, or a time with its zone."""
    if isinstance(value, datetime) and value.tzinfo is not None:
        return int(value.timestamp() * 1000)
    try:
        return int(value)
    except (ValueError, TypeError):
        raise InvalidRequest(f"A time takes Unix milliseconds or a datetime with a time zone, not {value!r}.") from None
