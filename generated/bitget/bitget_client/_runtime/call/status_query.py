"""How to ask whether a request was executed: what to ask, when, and what an answer proves.

An answer that finds the request proves that it was executed. One that does not find it proves nothing for a while: the
request may still be on its way, or wait inside the exchange. Only once its timestamp is too old to be accepted, and
while the exchange still remembers, does "not found" mean "not executed".
"""

import datetime as dt
import re
import time
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from ..retry.repeat_safety import batch_items, has_key
from ..spec.records import Endpoint, Idempotency

_HOUR_MS = 3_600_000
_STALE_FACTOR = 2  # both clocks may be off by the window, in opposite directions


class StatusQuery(msgspec.Struct, frozen=True, kw_only=True):
    """One query: ``call`` with ``arguments`` by wire name finds the request whose ``key`` is ``value``."""

    call: str
    arguments: dict[str, Any]
    key: str
    value: str


def build_queries(
    record: Endpoint, confirm: Endpoint, arguments: Mapping[str, Any], now_ms: int | None = None
) -> tuple[StatusQuery, ...]:
    """The queries that settle a request: one, or one for each input of a batch, in input order.

    None where the request, or any input of it, has no key. ``arguments`` are the request's own, by wire name. What
    both calls take is carried over; other ids are not, since an exchange may prefer them to ours. A range of time that
    the query needs lies around ``now_ms``.
    """
    rule = record.idempotency
    if rule is None or rule.confirm is None or not has_key(record, arguments, rule.keys):
        return ()
    items = batch_items(record, arguments)
    sources = [arguments] if items is None else [{**arguments, **item} for item in items]
    times = _times(confirm, now_ms if now_ms is not None else time.time_ns() // 1_000_000)
    return tuple(_query(rule, rule.confirm, confirm, {**times, **source}) for source in sources)


def _times(confirm: Endpoint, now_ms: int) -> dict[str, int]:
    """The range of time that the query must name; nothing where it need not."""
    window = confirm.paging.window if confirm.paging is not None else None
    if window is None or not any(param.required and param.wire == window.start for param in confirm.params):
        return {}
    return {window.start: now_ms - _HOUR_MS, window.end: now_ms + _HOUR_MS}


def _query(rule: Idempotency, call: str, confirm: Endpoint, source: Mapping[str, Any]) -> StatusQuery:
    """One query."""
    given = next(key for key in rule.keys if source.get(key))
    key = (rule.confirm_key or rule.key) if given == rule.key else given
    shared = {
        param.wire: source[param.wire]
        for param in confirm.params
        if source.get(param.wire) is not None and (param.required or param.symbol or param.values)
    }
    return StatusQuery(call=call, arguments={**shared, key: source[given]}, key=key, value=str(source[given]))


def alternative_keys(confirm: Endpoint, query: StatusQuery) -> tuple[str, ...]:
    """Other ids that the query could have used: an answer with one of these is about something that exists."""
    return () if confirm.paging else tuple(p.wire for p in confirm.params if p.wire not in query.arguments)


def find_match(data: Any, key: str, value: str, others: Sequence[str] = ()) -> Any | None:
    """The part of ``data`` that is about ``value``, or ``None``.

    In a list, the row whose ``key`` is ``value``; an object, when its ``key`` is ``value``, or when it has no such
    member but has one of ``others``; lists inside an object are searched as well.
    """
    if isinstance(data, Mapping):
        if key in data:
            return data if _same(data[key], value) else None
        rows = [member for member in data.values() if isinstance(member, list)]
        if any(_plain(data.get(other)) and str(data[other]) for other in others):
            return data
        return next((found for part in rows if (found := find_match(part, key, value)) is not None), None)
    if isinstance(data, list):
        return next((row for row in data if isinstance(row, Mapping) and _same(row.get(key), value)), None)
    return None


def names_another(data: Any, key: str) -> bool:
    """Whether ``data``, which is not about the request that was asked for, is about a single other one."""
    return isinstance(data, Mapping) and bool(data.get(key))


def _same(found: Any, value: str) -> bool:
    """Whether two ids are one; ids may come as numbers."""
    return found is not None and str(found) == value


def _plain(value: Any) -> bool:
    """Whether a value is a scalar that is there."""
    return value is not None and not isinstance(value, Mapping | list)


class PollSchedule:
    """When to ask again: soon at first, then ever more slowly, until the timeout or the exchange's memory ends."""

    __slots__ = ("_asked", "_first", "_until")

    def __init__(self, sent: float, *, timeout: float = 10.0, memory: float | None = None, first: float = 0.1) -> None:
        """``sent`` is when the request was sent, on the clock of ``wait``; all in seconds.

        ``memory`` is how long the exchange finds a request by its id; None where the spec states no time.
        """
        self._first = first
        self._asked = 0
        self._until = sent + (timeout if memory is None else min(timeout, memory))

    def wait(self, now: float) -> float | None:
        """Seconds until the next query, ``None`` when it is time to give up."""
        wait = self._first * 2.0**self._asked
        self._asked += 1
        if now + wait <= self._until:
            return wait
        return None


_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_SPAN = re.compile(r"(\w{3}) (\d\d):(\d\d)-(\d\d):(\d\d) UTC([+-]\d+)")


def in_maintenance(spans: tuple[str, ...], now: float) -> bool:
    """Whether a Unix time in seconds lies in one of the venue's maintenance hours, ``Tue 14:00-17:00 UTC+8``."""
    for span in spans:
        parts = _SPAN.fullmatch(span)
        if parts is None:
            return True  # unknown hours may be now
        day, hour, minute, end_hour, end_minute, zone = parts.groups()
        there = dt.datetime.fromtimestamp(now, dt.timezone(dt.timedelta(hours=int(zone))))
        minutes = there.hour * 60 + there.minute
        starts, ends = int(hour) * 60 + int(minute), int(end_hour) * 60 + int(end_minute)
        if _DAYS[there.weekday()] == day and starts <= minutes < ends:
            return True
    return False


def proves_absence(
    asked: float, sent: float, window: float | None, rule: Idempotency, confirm: Endpoint | None = None
) -> bool:
    """Whether "not found", asked at ``asked``, proves that the request sent at ``sent`` was not executed.

    The exchange rejects timestamps older than its ``window`` (seconds, None where it is not known), so a request cannot
    be accepted any more after that; and it must still remember what it accepted, which is not known where the spec
    states no time. A call that lists, as one of open orders does, proves nothing by what it leaves out: ``confirm``
    must look up a single request.
    """
    age = asked - sent
    if confirm is None or confirm.paging is not None or window is None or rule.window_seconds is None:
        return False
    return _STALE_FACTOR * window < age < rule.window_seconds
