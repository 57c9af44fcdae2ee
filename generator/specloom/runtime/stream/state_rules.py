"""What states mean: their order, which of them is an end, and whether two rows tell the same one."""

from collections.abc import Sequence

from ..spec.records import Reconcile
from .known_states import KnownState
from .rows import Row, alike, differ, first_of


class StateRules:
    """The states of one channel's things.

    ``state`` is the member that tells them apart, ``compare`` those in which two states of the same time differ,
    ``gone`` what a thing has that is held no more, ``holdings`` both together; None or empty where the spec names none.
    """

    def __init__(self, rules: Sequence[Reconcile]) -> None:
        self.state = first_of(rule.state for rule in rules)
        self.compare = frozenset(name for rule in rules for name in rule.compare) or None
        self.gone = next((rule.closed_values for rule in rules if rule.closed_values), {})
        self.holdings = frozenset(self.gone) | (self.compare or frozenset()) or None
        self._time = first_of(rule.time for rule in rules)
        self._ranks = {state.casefold(): rank for rule in rules for rank, state in enumerate(rule.states)}

    def is_unknown(self, row: Row) -> bool:
        """Whether a row has a state that the spec does not name among those before an end."""
        return bool(self._ranks) and self.state_of(row) not in self._ranks

    def says_the_same(self, row: Row, known: KnownState, names: frozenset[str] | None) -> bool:
        """Whether a row tells nothing of what is known of that time, as far as both sources spell alike."""
        if self.state is not None:
            same = [told for told in known.rows if self.state_of(told) == self.state_of(row)]
            if not same or self.is_end(row):
                return bool(same)
            return any(not differ(row, told, self.compare) for told in same)
        if self._time is None or self.compare is not None:
            return alike(row, known.rows[-1], self.compare)
        if self.holdings is None:  # an event, which happens once
            return True
        return not differ(row, known.rows[-1], names)

    def has_state_of(self, row: Row, known: KnownState) -> bool:
        """Whether that state was told of the newest time."""
        return any(self.state_of(told) == self.state_of(row) for told in known.rows)

    def state_of(self, row: Row) -> str:
        """The state of a row, in lower case."""
        return str(row.get(self.state)).casefold() if self.state is not None else ""

    def is_gone(self, row: Row) -> bool:
        """Whether a row says that the thing is held no more."""
        return alike({**row, **self.gone}, row)

    def is_end(self, row: Row) -> bool:
        """Whether a row tells a state after which nothing follows."""
        return bool(self._ranks) and self.rank(row) == len(self._ranks)

    def rank(self, row: Row, *, listed: bool = False) -> int:
        """The place of a state in their order; what a list of open orders has is open, however it is spelled."""
        return self._ranks.get(self.state_of(row), 0 if listed else len(self._ranks))

    def rank_of(self, known: KnownState) -> int:
        """The last of the states that were told of the newest time."""
        return max(self.rank(told, listed=not known.ended) for told in known.rows)
