"""What private channels said, joined with what REST knows: each event once, in order. No sockets, no sleeping."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from ..spec.records import Reconcile
from .known_states import EARLIER_STATES, Identity, KnownState, KnownStates
from .rows import Answer, Row, alike, first_of, member_of, milliseconds, translate, without
from .state_rules import StateRules

SETTLE_SECONDS = 2.0  # how far REST may be behind the pushes: what it answers earlier than that overrules none of them
CONFIRM_SECONDS = 3.0  # between two answers that are to confirm each other
ABSENCES = 2  # answers that must lack a thing before it counts as gone
EMPTY_ABSENCES = 3  # the same where the answer lists nothing at all, which is what a failing backend answers too
LOOKUPS_AT_ONCE = 5  # orders that are looked for one by one in a round
LONGEST_LOOKUP_PAUSE = 600.0


class EventMerger:
    """Decides for each row whether the reader has it already.

    Rows are the members of ``data`` by wire name. ``since`` is the start of the stream in Unix ms: what REST tells of
    earlier times was never missed. ``arg`` is the subscription, whose values REST rows must share. ``names`` are the
    members that a push may have; None for any. ``aliases`` are other spellings of members.
    """

    def __init__(
        self,
        rules: Sequence[Reconcile],
        arg: Mapping[str, str],
        *,
        since: int,
        names: frozenset[str] | None = None,
        aliases: Mapping[str, str] | None = None,
    ) -> None:
        self.since = since
        self._rules = rules
        self._id = rules[0].id
        self._time = first_of(rule.time for rule in rules)
        self._states = StateRules(rules)
        self._opened = first_of(rule.opened_at for rule in rules)
        self._whole = [place for place, rule in enumerate(rules) if rule.is_snapshot]
        self._arg = arg
        self._names = names
        self._aliases = aliases or {}
        self._known = KnownStates()
        self._doubts = 0  # of the last round
        self.found: Counter[str] = Counter()
        """How many rows were told by each REST call."""
        self.duplicates = 0
        self.superseded = 0

    @property
    def uncertain(self) -> int:
        """Things of which the last round told nothing certain: another answer has to follow."""
        return self._doubts + sum(known.is_missing_order for _, known in self._known)

    # what was pushed

    def pushed(self, rows: Iterable[Row], heard: float = 0.0) -> list[Row]:
        """The rows of a push that are news, oldest first; ``heard`` is when it came, monotonic seconds."""
        rows = self._in_order(self._canonical(row) for row in rows)
        if not rows and self._states.gone:
            self._nothing_is_held(heard)
        return [row for row in rows if self._is_news(row, heard)]

    def _nothing_is_held(self, heard: float) -> None:
        """The push says that nothing is held any more, which the reader hears from the push itself."""
        for _, known in self._known:
            self._end(known, heard)

    def _is_news(self, row: Row, heard: float) -> bool:
        identity, time = self._identity(row), self.time_of(row)
        if identity is None:
            return True
        known = self._known.get(identity)
        if known is None or not known.told:
            self._learn(identity, KnownState(time, row, heard), known)
            return True
        if self._is_superseded(row, time, known):
            self.superseded += 1
            return False
        if self._is_newer(time, known):
            self._learn(identity, KnownState(time, row, heard), known)
            return True
        known.heard = heard
        known.seen_now()
        if self._is_repeated(row, time, known):
            self.duplicates += 1
            return False
        self._add(known, row, time)
        return True

    def _is_superseded(self, row: Row, time: int | None, known: KnownState, *, listed: bool = False) -> bool:
        """Whether a state comes before one that was told: by its time, by its rank, or since an end is the end."""
        if self._is_newer(time, known):
            return known.ended and not self._states.is_end(row)
        is_older = time is not None and known.time is not None and time < known.time
        return is_older or self._states.rank(row, listed=listed) < self._states.rank_of(known)

    def _is_repeated(self, row: Row, time: int | None, known: KnownState) -> bool:
        """Whether a row of the newest time was told; REST spells some members otherwise, so that states decide."""
        if any(alike(row, told) for told in known.rows[-1 if time is None else 0 :]):
            return True
        names = None if self._states.gone else self._states.holdings  # a push counts for all that it says
        return known.fetched and time is not None and self._states.says_the_same(row, known, names)

    # what REST says

    def begin(self, answers: Sequence[Answer], asked: float) -> None:
        """Remember what there is, so that its end is noticed; nothing of it was missed."""
        for answer, row in self._translated(answers):
            identity = self._identity(row)
            if identity is not None and self._known.get(identity) is None:
                known = KnownState(self.time_of(row), row, asked, fetched=True, told=False)
                known.home = answer.place if answer.rule.is_snapshot else None
                self._learn(identity, known, None, listed=answer.rule.is_snapshot)

    def fetched(self, answers: Sequence[Answer], asked: float = 0.0, *, is_lookup: bool = False) -> list[Row]:
        """The rows of REST answers that the pushes did not tell, in the push's own names, oldest first.

        ``asked`` is when the answers were asked for, by the clock of ``heard``. What lists of all that is held lack is
        told as gone once enough answers agree. ``is_lookup`` says that the answers are about single orders.
        """
        self._doubts = self._doubts if is_lookup else 0
        rows = self._translated(answers)
        # Answers begin with the newest, which decides among rows of the same time.
        listed = {id(row) for answer, row in rows if answer.rule.is_snapshot}
        homes = {id(row): answer.place for answer, row in rows if answer.rule.is_snapshot}
        oldest_first = self._in_order(row for _, row in reversed(rows))
        news = [row for row in oldest_first if self._was_missed(row, asked, homes.get(id(row)), id(row) in listed)]
        calls = {id(row): answer.rule.call for answer, row in rows}
        self.found.update(calls[id(row)] for row in news)
        return news + self._absent(answers, rows, asked)

    def _translated(self, answers: Sequence[Answer]) -> list[tuple[Answer, Row]]:
        rows = [(one, translate(one.rule, self._canonical(row), self._names)) for one in answers for row in one.rows]
        return [(answer, row) for answer, row in rows if self._concerns(row)]

    def _concerns(self, row: Row) -> bool:
        """Whether the row belongs to the subscription; ``coin`` may be ``marginCoin`` in the row."""
        return all(value == "default" or str(member_of(row, name, value)) == value for name, value in self._arg.items())

    def _was_missed(self, row: Row, asked: float, home: int | None, listed: bool) -> bool:
        identity, time = self._identity(row), self.time_of(row)
        if identity is None:
            return False
        known = self._known.get(identity)
        if known is None or not known.told:
            # A first state without a time is where the comparison begins; an older one is no news to this stream.
            told = self._is_first_news(row, time, known)
            state = KnownState(time, row, asked, fetched=True, told=told)
            state.home = home
            self._learn(identity, state, known, listed=listed)
            return told
        if home is not None:
            known.home = home
            known.absent_count = 0
        if not self._overrules(row, time, known, asked, listed):
            return False
        state = KnownState(time, row, asked, fetched=True)
        state.home = known.home
        self._learn(identity, state, known, listed=listed)
        return True

    def _is_first_news(self, row: Row, time: int | None, known: KnownState | None) -> bool:
        """Whether something that the reader never heard of changed since the stream began."""
        if time is not None:
            return time >= self.since and time > self._known.forgotten_until
        return known is not None and not alike(row, known.rows[-1], self._states.compare)

    def _overrules(self, row: Row, time: int | None, known: KnownState, asked: float, listed: bool) -> bool:
        """Whether an answer tells something that the reader does not know, and that is no older than what he knows."""
        if self._is_superseded(row, time, known, listed=listed) or (known.ended and listed):
            return False
        if self._is_newer(time, known) and not known.gone:
            return not alike(without(row, self._time), known.rows[-1])
        if listed and self._states.is_unknown(row):
            return False  # an open order under another word; that it is open is known
        if self._states.says_the_same(row, known, self._states.holdings):
            known.challenger = None
            return False
        if self._states.state is not None and not self._states.has_state_of(row, known):
            return True  # the order of states decides, whoever told them
        return asked > known.heard and self._is_certain(row, known, asked)

    def _is_certain(self, row: Row, known: KnownState, asked: float) -> bool:
        """Whether an answer of no later time than what is known counts: one that may be behind needs a second one."""
        is_behind = any(alike(row, told, self._states.holdings) for told in known.earlier)
        if asked - known.heard >= SETTLE_SECONDS and not is_behind:
            return True
        if known.challenger is None or not alike(row, known.challenger, self._states.holdings):
            known.challenger, known.challenger_at = row, asked
        elif asked - known.challenger_at >= CONFIRM_SECONDS and asked - known.heard >= SETTLE_SECONDS:
            return True
        self._doubts += 1
        return False

    # what lists lack

    def _absent(self, answers: Sequence[Answer], rows: Sequence[tuple[Answer, Row]], asked: float) -> list[Row]:
        """The last known rows of what is held no more, with the members that say so."""
        lists = {answer.place: answer for answer in answers if answer.rule.is_snapshot and answer.complete}
        present = {self._identity(row) for answer, row in rows if answer.rule.is_snapshot}
        ended = []
        for identity, known in self._known:
            if known.gone or known.ended or identity in present or not self._is_listed_by(known, lists):
                continue
            if self._states.state is not None:
                known.absent_count += 1
            elif (
                self._states.gone
                and not self._states.is_gone(known.rows[-1])
                and self._counts_as_gone(known, lists, asked)
            ):
                known.told = True
                self.found[self._rules[known.home if known.home is not None else self._whole[0]].call] += 1
                ended.append(self._end(known, asked))
        return ended

    def _is_held(self, known: KnownState) -> bool:
        return bool(self._states.gone) and not self._states.is_gone(known.rows[-1])

    def _is_listed_by(self, known: KnownState, lists: Mapping[int, Answer]) -> bool:
        """Whether the lists at hand would have it: its own one, or all where it was never in any."""
        return known.home in lists if known.home is not None else bool(lists) and set(lists) >= set(self._whole)

    def _counts_as_gone(self, known: KnownState, lists: Mapping[int, Answer], asked: float) -> bool:
        """Whether enough answers lack it, each asked for later than all that was heard of it, and apart."""
        if asked - known.heard < SETTLE_SECONDS:
            self._doubts += 1
            return False
        if not known.absent_count or asked - known.absent_at >= CONFIRM_SECONDS:
            known.absent_count += 1
            known.absent_at = asked
        own = [lists[known.home]] if known.home is not None else list(lists.values())
        needed = ABSENCES if any(answer.rows for answer in own) else EMPTY_ABSENCES
        if known.absent_count >= needed:
            return True
        self._doubts += 1
        return False

    def _end(self, known: KnownState, heard: float) -> Row:
        """Note that a thing is held no more; the row that says so."""
        row = {**known.rows[-1], **self._states.gone}
        known.earlier = [*known.earlier, known.rows[-1]][-EARLIER_STATES:]
        known.rows, known.heard, known.gone = [row], heard, True
        known.seen_now()
        return row

    def missing_orders(self, asked: float) -> list[tuple[Row, int]]:
        """Open orders that the lists lack and that no answer tells the end of: what to look for, one by one.

        Each has the last known row and when the order was placed, Unix ms. Those that are not found are looked for
        again, ever more rarely, and stay open meanwhile.
        """
        due = [known for _, known in self._known if known.is_missing_order and asked >= known.next_lookup][
            :LOOKUPS_AT_ONCE
        ]
        for known in due:
            known.lookups += 1
            known.next_lookup = asked + min(CONFIRM_SECONDS * 2.0 ** (known.lookups - 1), LONGEST_LOOKUP_PAUSE)
        return [(known.rows[-1], known.opened or 0) for known in due]

    # what both have in common

    def _learn(self, identity: Identity, state: KnownState, before: KnownState | None, *, listed: bool = False) -> None:
        """Remember a state; what preceded it is kept to tell answers that are behind."""
        if before is not None:
            state.earlier = [*before.earlier, *before.rows][-EARLIER_STATES:]
            state.home = state.home if state.home is not None else before.home
        row = state.rows[-1]
        if self._states.state is not None:
            state.ended = not listed and self._states.is_end(row)
            opened = milliseconds(row, self._opened)
            known_open = before.opened if before is not None else None
            state.opened = None if state.ended else opened if opened is not None else known_open
        self._known.put(identity, state)

    def _add(self, known: KnownState, row: Row, time: int | None) -> None:
        """One more state of the same time."""
        if time is None:
            known.earlier = [*known.earlier, *known.rows][-EARLIER_STATES:]
            known.rows = [row]
        else:
            known.rows.append(row)
        known.gone = bool(self._states.gone) and self._states.is_gone(row)
        if self._states.state is not None and self._states.is_end(row):
            known.ended, known.opened = True, None

    @staticmethod
    def _is_newer(time: int | None, known: KnownState) -> bool:
        return time is not None and known.time is not None and time > known.time

    def _identity(self, row: Row) -> Identity | None:
        """What names the thing; a rule without members is about the one thing there is."""
        values = tuple(str(row.get(name) or "") for name in self._id)
        return self._known.key_of(values) if any(values) or not values else None

    def _canonical(self, row: Row) -> Row:
        """The row with members under their own names."""
        if not self._aliases or not self._aliases.keys() & row.keys():
            return row
        return {self._aliases.get(name, name): value for name, value in row.items()}

    def time_of(self, row: Row) -> int | None:
        """The time that orders events, as the exchange wrote it."""
        return milliseconds(row, self._time)

    def _in_order(self, rows: Iterable[Row]) -> list[Row]:
        """Oldest first; rows without a time stay where they are."""
        rows = list(rows)
        times = [self.time_of(row) for row in rows]
        return rows if None in times else sorted(rows, key=lambda row: self.time_of(row) or 0)
