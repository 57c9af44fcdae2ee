"""What is known of each thing that a private channel tells of: orders, fills, positions, balances. Bounded in size."""

from collections import OrderedDict, defaultdict
from collections.abc import Iterator

from .rows import Row

Identity = tuple[str, ...]

REMEMBERED = 10_000  # things; those that have ended are forgotten first
EARLIER_STATES = 4  # states before the newest, by which an answer that is behind is told from a change


class KnownState:
    """The newest state of one thing.

    ``time`` is the exchange's, Unix ms; ``rows`` are those told of that time, ``earlier`` some of the times before.
    ``heard`` is when we learned of it, monotonic seconds: when a push came, or when an answer was asked for.
    ``fetched`` says that REST told it, ``told`` that the reader knows it. ``opened`` is when an open order was placed,
    Unix ms; None for what has ended and for all that is no order. ``gone`` says that the thing is known not to exist.
    """

    __slots__ = (
        "absent_at",
        "absent_count",
        "challenger",
        "challenger_at",
        "earlier",
        "ended",
        "fetched",
        "gone",
        "heard",
        "home",
        "lookups",
        "next_lookup",
        "opened",
        "rows",
        "time",
        "told",
    )

    def __init__(self, time: int | None, row: Row, heard: float, *, fetched: bool = False, told: bool = True) -> None:
        self.time = time
        self.rows = [row]
        self.heard = heard
        self.fetched = fetched
        self.told = told
        self.earlier: list[Row] = []
        self.opened: int | None = None
        self.ended = False
        self.gone = False
        self.home: int | None = None  # the place of the rule whose list has it
        self.absent_at = 0.0  # when the last answer that lacks it was asked for
        self.absent_count = 0
        self.challenger: Row | None = None  # what an answer says otherwise, which one more answer has to confirm
        self.challenger_at = 0.0
        self.lookups = 0
        self.next_lookup = 0.0

    @property
    def is_missing_order(self) -> bool:
        """Whether it is an open order that the lists lack."""
        return self.opened is not None and self.absent_count > 0

    def seen_now(self) -> None:
        """It was sighted: what answers lacked or said otherwise before counts no more."""
        self.absent_count = 0
        self.challenger = None


class KnownStates:
    """All things of one channel by identity; a part of an identity that one source leaves blank matches any value."""

    def __init__(self) -> None:
        self._states: OrderedDict[Identity, KnownState] = OrderedDict()
        self._by_part: defaultdict[tuple[int, str], set[Identity]] = defaultdict(set)
        self.forgotten_until = 0
        """The newest time, Unix ms, of what was forgotten: what is older and unknown was told before."""

    def __len__(self) -> int:
        return len(self._states)

    def __iter__(self) -> Iterator[tuple[Identity, KnownState]]:
        return iter(list(self._states.items()))

    def key_of(self, identity: Identity) -> Identity:
        """The identity under which the same thing is known, else ``identity`` itself."""
        if identity in self._states or len(identity) < 2:
            return identity
        parts = [(place, value) for place, value in enumerate(identity) if value]
        found = {known for part in parts for known in self._by_part.get(part, ()) if _is_same(known, identity)}
        return found.pop() if len(found) == 1 else identity

    def get(self, key: Identity) -> KnownState | None:
        """What is known of a thing."""
        return self._states.get(key)

    def put(self, key: Identity, state: KnownState) -> None:
        """Remember; the oldest that has ended is forgotten when there are too many."""
        if key not in self._states and len(key) > 1:
            for part in enumerate(key):
                if part[1]:
                    self._by_part[part].add(key)
        self._states[key] = state
        self._states.move_to_end(key)
        if len(self._states) > REMEMBERED:
            self._forget_one()

    def _forget_one(self) -> None:
        oldest = next((key for key, state in self._states.items() if state.opened is None), next(iter(self._states)))
        state = self._states.pop(oldest)
        self.forgotten_until = max(self.forgotten_until, state.time or 0)
        for part in enumerate(oldest):
            known = self._by_part.get(part)
            if known is not None:
                known.discard(oldest)
                if not known:
                    del self._by_part[part]


def _is_same(one: Identity, other: Identity) -> bool:
    return all(mine == his or not mine or not his for mine, his in zip(one, other, strict=True))
