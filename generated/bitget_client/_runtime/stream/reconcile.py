"""What private channels said, joined with what REST knows: each event once, in order. No sockets, no sleeping."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..records import Reconcile  # noqa: TID252 - copied into clients under another name

Row = dict[str, Any]
Identity = tuple[str, ...]

REMEMBERED = 50_000


class _Seen:
    """The newest state of one thing: its time and what was said of that time."""

    __slots__ = ("fetched", "rows", "time")

    def __init__(self, time: int | None, row: Row, *, fetched: bool = False) -> None:
        self.time = time
        self.fetched = fetched
        self.rows = [row]


class Merger:
    """Decides for each row whether the reader has it already.

    Rows are the members of ``data`` by wire name. ``since`` is the start of the stream in Unix ms: what REST tells of
    earlier times was never missed. ``arg`` is the subscription, whose values REST rows must share. ``names`` are the
    members that a push may have; None for any.
    """

    def __init__(
        self,
        rules: Sequence[Reconcile],
        arg: Mapping[str, str],
        *,
        since: int,
        names: frozenset[str] | None = None,
    ) -> None:
        self._id = rules[0].id
        self._time = next((rule.time for rule in rules if rule.time is not None), None)
        self._state = next((rule.state for rule in rules if rule.state is not None), None)
        self._arg = arg
        self._since = since
        self._names = names
        self._seen: OrderedDict[Identity, _Seen] = OrderedDict()
        self.duplicates = 0
        self.superseded = 0

    def pushed(self, rows: Iterable[Row]) -> list[Row]:
        """The rows of a push that are news, oldest first."""
        return [row for row in self._in_order(rows) if self._is_news(row)]

    def _is_news(self, row: Row) -> bool:
        identity, time = self._identity(row), self.time_of(row)
        if identity is None:
            return True
        seen = self._seen.get(identity)
        if seen is None or (time is not None and seen.time is not None and time > seen.time):
            self._remember(identity, _Seen(time, row))
            return True
        if time is not None and seen.time is not None and time < seen.time:
            self.superseded += 1
            return False
        alike = any(_agree(row, known) for known in seen.rows[-1 if time is None else 0 :])
        # REST spells some members otherwise, so that its row of the same instant need not agree in all.
        if alike or (seen.fetched and time is not None and self._is_known_state(row, seen)):
            self.duplicates += 1
            return False
        seen.rows.append(row)
        if time is None:
            del seen.rows[:-1]
        return True

    def fetched(self, answers: Iterable[tuple[Reconcile, Iterable[Row]]]) -> list[Row]:
        """The rows of REST answers that the pushes did not tell, in the push's own names, oldest first."""
        rows = [self.translate(rule, row) for rule, answer in answers for row in answer]
        return [row for row in self._in_order(rows) if self._concerns(row) and self._was_missed(row)]

    def translate(self, rule: Reconcile, row: Row) -> Row:
        """A row of REST in the names of the push."""
        taken = set(rule.fields.values())
        translated = {name: value for name, value in row.items() if name not in taken}
        translated.update({push: row[rest] for push, rest in rule.fields.items() if rest in row})
        if self._names is None:
            return translated
        return {name: value for name, value in translated.items() if name in self._names}

    def _concerns(self, row: Row) -> bool:
        """Whether the row belongs to the subscription."""
        return all(value == "default" or str(row.get(name, value)) == value for name, value in self._arg.items())

    def _was_missed(self, row: Row) -> bool:
        identity, time = self._identity(row), self.time_of(row)
        if identity is None:
            return False
        seen = self._seen.get(identity)
        if seen is None:
            if time is not None and time < self._since:
                return False
            self._remember(identity, _Seen(time, row, fetched=True))
            return time is not None  # a first state without a time is where the comparison begins
        if time is not None and seen.time is not None:
            if time < seen.time or (time == seen.time and self._is_known_state(row, seen)):
                return False
        elif _agree(row, seen.rows[-1]):
            return False
        self._remember(identity, _Seen(time, row, fetched=True))
        return True

    def _is_known_state(self, row: Row, seen: _Seen) -> bool:
        """Whether that state was told of that time; a rule without a state tells times apart alone."""
        if self._state is None:
            return True
        state = str(row.get(self._state)).casefold()
        return any(str(known.get(self._state)).casefold() == state for known in seen.rows)

    def _identity(self, row: Row) -> Identity | None:
        values = tuple(str(row.get(name) or "") for name in self._id)
        return values if any(values) else None

    def time_of(self, row: Row) -> int | None:
        """The time that orders events, as the exchange wrote it."""
        try:
            return int(row[self._time]) if self._time is not None else None
        except (KeyError, TypeError, ValueError):
            return None

    def _in_order(self, rows: Iterable[Row]) -> list[Row]:
        """Oldest first; rows without a time stay where they are."""
        rows = list(rows)
        times = [self.time_of(row) for row in rows]
        return rows if None in times else sorted(rows, key=lambda row: self.time_of(row) or 0)

    def _remember(self, identity: Identity, seen: _Seen) -> None:
        self._seen[identity] = seen
        self._seen.move_to_end(identity)
        if len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)


def _agree(one: Row, other: Row) -> bool:
    """Whether two rows say the same as far as both speak; numbers may be written in different types."""
    common = one.keys() & other.keys()
    return all(one[name] == other[name] or str(one[name]) == str(other[name]) for name in common)


def rows_of(data: Any, path: str) -> list[Row]:
    """The rows at a dotted path of an answer, or the rows themselves; an object stands for a list of one."""
    for name in path.split(".") if path and not isinstance(data, list) else ():
        data = data.get(name) if isinstance(data, dict) else None
    if isinstance(data, dict):
        data = [data]
    return [row for row in data if isinstance(row, dict)] if isinstance(data, list) else []


def arguments_of(rule: Reconcile, arg: Mapping[str, str]) -> dict[str, str]:
    """The call's constant arguments; ``{instType}`` and the like stand for members of the subscription."""
    return {name: value.format_map(arg) if "{" in value else value for name, value in rule.params.items()}
