"""One order book, kept whole by its sequence numbers, or known to be stale."""

import zlib
from array import array
from collections import deque
from decimal import Decimal, InvalidOperation
from itertools import islice, zip_longest

import msgspec

from .book_side import Level, Side
from .events import Gap  # noqa: TC001 - an attribute's type

CHECKED_LEVELS = 25
# Numbers that skip no more often than once in so many pushes are taken to rise one by one, and a skip for a loss.
STEPS_PER_SKIP = 8
MOST_TRUST = 64
REMEMBERED = 512  # numbers of past pushes, by which a repeated push is told from one that came too late


class BookPush(msgspec.Struct, gc=False):
    """What a book channel says in one push, whatever its members are called."""

    asks: list[list[str]] = []
    bids: list[list[str]] = []
    seq: int | str | None = None
    pseq: int | str | None = None
    checksum: int | str | None = None
    ts: int | str | None = None


class Book:
    """The order book of one channel.

    ``stale`` is the reason why the book must not be trusted, None while it is right; the last levels stay readable.
    ``linked`` books name the push before each push, others only number them: there a skip tells of a loss when the
    numbers rise one by one otherwise, and ``is_numbered`` says whether they do.
    """

    def __init__(self, arg: dict[str, str], *, linked: bool, snapshots_only: bool = False) -> None:
        self.arg = arg
        self.asks_side = Side(is_bids=False)
        self.bids_side = Side(is_bids=True)
        self.seq: int | None = None
        self.ts: int | None = None
        self.stale: str | None = "no snapshot yet"
        self.updates = 0
        self.resyncs = 0
        self.ignored = 0
        self.gap: Gap | None = None  # set when this is the first reading after a gap
        self._linked = linked
        self._snapshots_only = snapshots_only
        self._fresh = False
        # One more for each step by one, STEPS_PER_SKIP less for each skip. The first two skips of all count as losses:
        # where numbers do skip, a book starts over twice and no more.
        self._trust = 2 * STEPS_PER_SKIP
        self._doubt = ""  # a skip while the numbers were not trusted
        self._recent: deque[int | None] = deque(maxlen=REMEMBERED)

    def __repr__(self) -> str:
        state = self.stale or "live"
        return f"Book({self.arg}, bid={self.best_bid}, fetch={self.best_ask}, seq={self.seq}, {state})"

    # reading

    @property
    def live(self) -> bool:
        """Whether the book is right, as far as the exchange's numbers tell."""
        return self.stale is None

    @property
    def best_bid(self) -> Level | None:
        """The highest bid."""
        return self.bids_side.best()

    @property
    def best_ask(self) -> Level | None:
        """The lowest ask."""
        return self.asks_side.best()

    def bids(self, levels: int | None = None) -> list[Level]:
        """Bids, highest first, at most ``levels``."""
        return self.bids_side.first(levels)

    def asks(self, levels: int | None = None) -> list[Level]:
        """Asks, lowest first, at most ``levels``."""
        return self.asks_side.first(levels)

    def size_to(self, side: str, price: Decimal | str | int) -> Decimal:
        """Amount, base coin, that stands on ``side`` (``asks`` or ``bids``) up to and with ``price``."""
        return self._side(side).total_to(Decimal(price))

    def cumulative(self, side: str, levels: int | None = None) -> list[tuple[Decimal, Decimal]]:
        """Prices of ``asks`` or ``bids``, best first, each with the amount up to it, base coin."""
        total, sums = Decimal(0), []
        for level in self._side(side).first(levels):
            total += level.size
            sums.append((level.price, total))
        return sums

    def arrays(self, side: str, levels: int | None = None) -> tuple["array[float]", "array[float]"]:
        """Prices and sizes of a side as arrays of doubles, which NumPy takes without copying; rounded as floats are."""
        first = self._side(side).first(levels)
        return array("d", (float(level.price_text) for level in first)), array(
            "d", (float(level.size_text) for level in first)
        )

    def _side(self, side: str) -> Side:
        if side not in {"asks", "bids"}:
            raise ValueError(f"side is asks or bids, not {side!r}")
        return self.asks_side if side == "asks" else self.bids_side

    def copy(self) -> "Book":
        """The book as it is now."""
        twin = Book(self.arg, linked=self._linked, snapshots_only=self._snapshots_only)
        twin.__dict__.update(self.__dict__)
        twin._recent = self._recent.copy()
        twin.asks_side, twin.bids_side = self.asks_side.copy(), self.bids_side.copy()
        return twin

    @property
    def is_numbered(self) -> bool:
        """Whether a lost push shows in the numbers, as far as they were seen."""
        return self._linked or self._trust >= STEPS_PER_SKIP

    # keeping it whole

    def mark_stale(self, reason: str) -> None:
        """The book is not to be trusted until the next snapshot."""
        self.stale = reason

    def apply(self, push: BookPush, *, snapshot: bool | None, keep_newer: bool = False) -> bool:
        """Take a push; False when the book is stale and needs a snapshot from now on.

        ``snapshot`` is what the push says of itself, which counts more than what the channel is said to send; None when
        it says nothing. A push that the book already has is ignored. ``keep_newer`` ignores a snapshot older than a
        live book too.
        """
        try:
            if self._snapshots_only if snapshot is None else snapshot:
                return self._replace(push, keep_newer=keep_newer)
            return self._update(push)
        except (ValueError, IndexError, TypeError, InvalidOperation) as error:
            self.mark_stale(f"unreadable push: {error}")
            return False

    def _replace(self, push: BookPush, *, keep_newer: bool) -> bool:
        seq = _number(push.seq)
        if self.live and seq is not None and self.seq is not None and seq <= self.seq:
            late = self._snapshots_only and not _is_newer(push, self.ts)
            if keep_newer or late:
                self.ignored += 1
                return True
        if seq is None and self._linked and not self._snapshots_only:
            self.mark_stale("a snapshot without its number")
            return False
        self.asks_side.replace(push.asks)
        self.bids_side.replace(push.bids)
        self.stale = None
        self._fresh = True
        self._doubt = ""
        return self._settle(push, seq)

    def _update(self, push: BookPush) -> bool:
        if self.stale is not None:
            self.ignored += 1
            return False
        seq = _number(push.seq)
        problem = self._gap(seq, push)
        if problem is None:
            self.ignored += 1
            return True
        if problem:
            self.mark_stale(problem)
            return False
        self.asks_side.update(push.asks)
        self.bids_side.update(push.bids)
        self._fresh = False
        return self._settle(push, seq)

    def _gap(self, seq: int | None, push: BookPush) -> str | None:
        """What is wrong with the numbers of an update; "" when nothing is, None when the book has it already."""
        if seq is None or self.seq is None or (self._linked and _number(push.pseq) is None):
            return "" if seq is self.seq is None and not self._linked else "an update without its numbers"
        before = _number(push.pseq) if self._linked else None
        if before == 0 and seq not in self._recent:
            return "the numbers start over"
        if seq <= self.seq:
            known = seq in self._recent or (self._fresh and not _is_newer(push, self.ts))
            return None if known else f"{seq} came after {self.seq}"
        if not self._linked:
            return self._skip(self.seq, seq)
        # The first update after a snapshot may begin before it.
        if before is None or before == self.seq or (self._fresh and before < self.seq):
            return ""
        return f"{self.seq} was followed by {seq}, which follows {before}"

    def _skip(self, last: int, seq: int) -> str:
        """What is wrong with a number that only has to be greater, when greater numbers are not all that was seen."""
        if seq == last + 1:
            self._trust = min(self._trust + 1, MOST_TRUST)
            return self._doubt if self.is_numbered else ""
        trusted = self.is_numbered
        self._trust = max(self._trust - STEPS_PER_SKIP, 0)
        problem = f"{last} was followed by {seq}"
        self._doubt = self._doubt or f"{problem}, and the numbers rise one by one"
        return problem if trusted else ""

    def _settle(self, push: BookPush, seq: int | None) -> bool:
        self.seq = seq
        self._recent.append(seq)
        self.ts = _number(push.ts)
        self.updates += 1
        checksum = _number(push.checksum)
        if checksum and checksum != self.checksum():
            self.mark_stale(f"checksum {checksum} expected, {self.checksum()} found")
        elif self._is_crossed():
            self.mark_stale("the best bid is not below the best ask")
        return self.live

    def _is_crossed(self) -> bool:
        """Whether a bid reaches an ask: a push must be missing, even where the numbers cannot tell."""
        bids, asks = self.bids_side, self.asks_side
        if not bids.keys or not asks.keys or bids.best_key < asks.best_key:
            return False
        bid, ask = self.best_bid, self.best_ask
        return bid is not None and ask is not None and bid.price >= ask.price  # floats may be equal where texts differ

    def checksum(self) -> int:
        """CRC32 of the first 25 levels, alternating from the best bid, original texts, signed 32 bits."""
        halves = (islice(half.in_order(), CHECKED_LEVELS) for half in (self.bids_side, self.asks_side))
        parts = [text for pair in zip_longest(*halves, fillvalue=()) for level in pair for text in level[:2]]
        value = zlib.crc32(":".join(parts).encode())
        return value - 0x1_0000_0000 if value & 0x8000_0000 else value


def _number(raw: int | str | None) -> int | None:
    if raw is None or type(raw) is int:
        return raw
    text = str(raw)
    if not text:
        return None
    whole, point, rest = text.partition(".")
    if point and rest.strip("0"):
        raise ValueError(f"{text} is no whole number")
    return int(whole)


def _is_newer(push: BookPush, ts: int | None) -> bool:
    """Whether the exchange made the push after that time."""
    made = _number(push.ts)
    return made is not None and ts is not None and made > ts
