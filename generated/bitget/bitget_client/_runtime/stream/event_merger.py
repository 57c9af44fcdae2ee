"""What private channels said, joined with what REST knows: each event once, in order. No sockets, no sleeping."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence

from ..spec.records import Reconcile
from .rows import Row, alike, translate

Identity = tuple[str, ...]
Answers = Sequence[tuple[Reconcile, Sequence[Row]]]

REMEMBERED = 50_000


class _Seen:
    """The newest state of one thing: its time and what was said of that time; ``heard`` is when, by our clock."""

    __slots__ = ("fetched", "heard", "rows", "time", "told")

    def __init__(self, time: int | None, row: Row, heard: float, *, fetched: bool = False, told: bool = True) -> None:
        self.time = time
        self.heard = heard
        self.fetched = fetched
        self.told = told
        self.rows = [row]


class EventMerger:
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
        self._rules = rules
        self._id = rules[0].id
        self._time = _first(rule.time for rule in rules)
        self._state = _first(rule.state for rule in rules)
        self._ranks = {state.casefold(): rank for rule in rules for rank, state in enumerate(rule.states)}
        self._opened = _first(rule.opened for rule in rules)
        self._compare = frozenset(name for rule in rules for name in rule.compare) or None
        self._arg = arg
        self._since = since
        self._names = names
        self._seen: OrderedDict[Identity, _Seen] = OrderedDict()
        self._open: dict[Identity, int] = {}
        self.duplicates = 0
        self.superseded = 0

    # what was pushed

    def pushed(self, rows: Iterable[Row], heard: float = 0.0) -> list[Row]:
        """The rows of a push that are news, oldest first; ``heard`` is when it came, monotonic seconds."""
        rows = self._in_order(rows)
        if not rows and any(rule.gone for rule in self._rules):
            self._seen.clear()  # the push says that nothing is held any more
        return [row for row in rows if self._is_news(row, heard)]

    def _is_news(self, row: Row, heard: float) -> bool:
        identity, time = self._identity(row), self.time_of(row)
        if identity is None:
            return True
        self._note_open(identity, row)
        seen = self._seen.get(identity)
        if seen is None or not seen.told or (time is not None and seen.time is not None and time > seen.time):
            self._remember(identity, _Seen(time, row, heard))
            return True
        if time is not None and seen.time is not None and time < seen.time:
            self.superseded += 1
            return False
        seen.heard = heard
        if self._is_behind(row, seen):
            self.superseded += 1
            return False
        if self._is_repeated(row, time, seen):
            self.duplicates += 1
            return False
        seen.rows.append(row)
        if time is None:
            del seen.rows[:-1]
        return True

    def _is_repeated(self, row: Row, time: int | None, seen: _Seen) -> bool:
        """Whether a row of the newest time was told; REST spells some members otherwise, so that states decide."""
        if any(alike(row, known) for known in seen.rows[-1 if time is None else 0 :]):
            return True
        return seen.fetched and time is not None and self._is_known_state(row, seen)

    # what REST says

    def begin(self, answers: Answers, asked: float) -> None:
        """Remember what there is, so that its end is noticed; nothing of it was missed."""
        for _, row in self._translated(answers):
            identity = self._identity(row)
            if identity is not None and identity not in self._seen:
                self._note_open(identity, row)
                self._remember(identity, _Seen(self.time_of(row), row, asked, fetched=True, told=False))

    def ended_since(self, answers: Answers) -> int | None:
        """When the oldest thing that was open, and that these whole answers have no more, was opened; Unix ms."""
        present = {self._identity(row) for _, row in self._translated(answers)}
        ended = [opened for identity, opened in self._open.items() if identity not in present]
        return min(ended, default=None)

    def forget_ended(self, answers: Answers) -> None:
        """What is not among these whole answers has been asked about; remember what is."""
        found = [(self._identity(row), row) for _, row in self._translated(answers)]
        self._open.clear()
        for identity, row in found:
            if identity is not None:
                self._note_open(identity, row)

    def fetched(self, answers: Answers, asked: float = 0.0) -> list[Row]:
        """The rows of REST answers that the pushes did not tell, in the push's own names, oldest first.

        ``asked`` is when the answers were asked for, by the clock of ``heard``. Where all calls that list what is held
        have answered, things that they do not list are told as gone.
        """
        rows = self._translated(answers)
        # Answers begin with the newest, which decides among rows of the same time.
        oldest_first = self._in_order(row for _, row in reversed(rows))
        news = [row for row in oldest_first if self._was_missed(row, asked)]
        return news + self._gone(rows, {id(rule) for rule, _ in answers}, asked)

    def _translated(self, answers: Answers) -> list[tuple[Reconcile, Row]]:
        rows = [(rule, translate(rule, row, self._names)) for rule, answer in answers for row in answer]
        return [(rule, row) for rule, row in rows if self._concerns(row)]

    def _concerns(self, row: Row) -> bool:
        """Whether the row belongs to the subscription."""
        return all(value == "default" or str(row.get(name, value)) == value for name, value in self._arg.items())

    def _was_missed(self, row: Row, asked: float) -> bool:
        identity, time = self._identity(row), self.time_of(row)
        if identity is None:
            return False
        seen = self._seen.get(identity)
        if seen is None or not seen.told:
            # A first state without a time is where the comparison begins; an older one is no news to this stream.
            told = self._is_first_news(row, time, seen)
            self._remember(identity, _Seen(time, row, asked, fetched=True, told=told))
            return told
        if self._says_nothing_new(row, time, seen, asked):
            return False
        self._remember(identity, _Seen(time, row, asked, fetched=True))
        return True

    def _is_first_news(self, row: Row, time: int | None, seen: _Seen | None) -> bool:
        """Whether something that the reader never heard of changed since the stream began."""
        if time is not None:
            return time >= self._since
        return seen is not None and not alike(row, seen.rows[-1], self._compare)

    def _says_nothing_new(self, row: Row, time: int | None, seen: _Seen, asked: float) -> bool:
        if time is None or seen.time is None:
            # Without times, what was pushed after the question is newer than the answer.
            known = self._state is not None and self._is_known_state(row, seen)
            return known or seen.heard > asked or alike(row, seen.rows[-1], self._compare)
        if time <= seen.time:
            return time < seen.time or self._is_known_state(row, seen) or self._is_behind(row, seen)
        return alike(_without(row, self._time), seen.rows[-1])

    def _gone(self, rows: list[tuple[Reconcile, Row]], answered: set[int], asked: float) -> list[Row]:
        """The last known rows of what is held no more, with the members that say so."""
        rules = [rule for rule in self._rules if rule.gone]
        if not rules or not all(id(rule) in answered for rule in rules):
            return []
        present = {self._identity(row) for _, row in rows}
        gone = []
        for identity, seen in self._seen.items():
            end = {**seen.rows[-1], **rules[0].gone}
            if identity not in present and seen.heard <= asked and not alike(end, seen.rows[-1]):
                gone.append(end)
                seen.rows, seen.fetched, seen.told = [end], True, True
        return gone

    # what both have in common

    def _is_behind(self, row: Row, seen: _Seen) -> bool:
        """Whether a row of the newest time tells a state that comes before the one that was told of that time."""
        return self._rank(row) < self._rank(seen.rows[-1])

    def _rank(self, row: Row) -> int:
        state = str(row.get(self._state)).casefold() if self._state is not None else ""
        return self._ranks.get(state, len(self._ranks))

    def _is_known_state(self, row: Row, seen: _Seen) -> bool:
        """Whether that state was told of that time; a rule without a state tells times apart alone."""
        if self._state is None:
            return True
        state = str(row.get(self._state)).casefold()
        return any(str(known.get(self._state)).casefold() == state for known in seen.rows)

    def _identity(self, row: Row) -> Identity | None:
        """What names the thing; a rule without members is about the one thing there is."""
        values = tuple(str(row.get(name) or "") for name in self._id)
        return values if any(values) or not values else None

    def time_of(self, row: Row) -> int | None:
        """The time that orders events, as the exchange wrote it."""
        return _milliseconds(row, self._time)

    def _in_order(self, rows: Iterable[Row]) -> list[Row]:
        """Oldest first; rows without a time stay where they are."""
        rows = list(rows)
        times = [self.time_of(row) for row in rows]
        return rows if None in times else sorted(rows, key=lambda row: self.time_of(row) or 0)

    def _note_open(self, identity: Identity, row: Row) -> None:
        opened = _milliseconds(row, self._opened)
        if opened is not None:
            self._open[identity] = opened

    def _remember(self, identity: Identity, seen: _Seen) -> None:
        self._seen[identity] = seen
        self._seen.move_to_end(identity)
        if len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)


def _without(row: Row, name: str | None) -> Row:
    return {other: value for other, value in row.items() if other != name}


def _first(names: Iterable[str | None]) -> str | None:
    return next((name for name in names if name is not None), None)


def _milliseconds(row: Row, name: str | None) -> int | None:
    try:
        return int(row[name]) if name is not None else None
    except (KeyError, TypeError, ValueError):
        return None
