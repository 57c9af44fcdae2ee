"""One half of an order book: prices compared as numbers, kept as text."""

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice

import msgspec

Number = float | Decimal

_INFINITE = float("inf")


class Level(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A price and what stands there, both as the exchange wrote them."""

    price_text: str
    size_text: str

    @property
    def price(self) -> Decimal:
        """The price, quote coin."""
        return Decimal(self.price_text)

    @property
    def size(self) -> Decimal:
        """The amount, base coin."""
        return Decimal(self.size_text)


class Side:
    """The texts of each level by its price, and the prices in rising order.

    Prices are floats, which keep the order of any decimals, until two that differ are one float: from then on the side
    counts in Decimals.
    """

    __slots__ = ("is_bids", "keys", "levels", "number")

    def __init__(self, *, is_bids: bool) -> None:
        self.is_bids = is_bids
        self.number: type[float | Decimal] = float
        self.keys: list[Number] = []
        self.levels: dict[Number, Sequence[str]] = {}

    def replace(self, levels: list[list[str]]) -> None:
        """Start over with these levels."""
        self.keys = []
        self.levels = {}
        self.update(levels)

    def update(self, changes: list[list[str]]) -> None:
        """Put levels in, or take out those of size nought; raises :class:`ValueError` for what is no number."""
        number, levels, keys, infinite = self.number, self.levels, self.keys, _INFINITE
        for level in changes:
            price, size = level
            key, amount = number(price), float(size)
            known = levels.get(key)
            if known is not None and known[0] != price and Decimal(known[0]) != Decimal(price):
                self._count_in_decimals()
                self.update(changes)  # what was done already is done again to the same end
                return
            if 0 < amount < infinite:
                if known is None:
                    if not 0 < key < infinite:
                        raise ValueError(f"{price} is no price")
                    insort(keys, key)
                levels[key] = level
            elif amount:
                raise ValueError(f"{size} is no amount")
            elif known is not None:
                del levels[key]
                del keys[bisect_left(keys, key)]

    def _count_in_decimals(self) -> None:
        """Go on with exact numbers."""
        self.number = Decimal
        self.levels = {Decimal(level[0]): level for level in self.levels.values()}
        self.keys = sorted(self.levels)

    @property
    def best_key(self) -> Number:
        """The best price of a side that is not empty."""
        return self.keys[-1 if self.is_bids else 0]

    def in_order(self) -> Iterator[Sequence[str]]:
        """The texts of the levels, best first."""
        keys = reversed(self.keys) if self.is_bids else self.keys
        return map(self.levels.__getitem__, keys)

    def first(self, most: int | None) -> list[Level]:
        """The first levels."""
        return [Level(level[0], level[1]) for level in islice(self.in_order(), most)]

    def best(self) -> Level | None:
        """The first level."""
        return next(iter(self.first(1)), None)

    def total_to(self, limit: Decimal) -> Decimal:
        """The amount, base coin, that stands up to and with a price."""
        total = Decimal(0)
        for level in self.in_order():
            price = Decimal(level[0])
            if price < limit if self.is_bids else price > limit:
                break
            total += Decimal(level[1])
        return total

    def copy(self) -> "Side":
        """The same levels, apart from further updates."""
        twin = Side(is_bids=self.is_bids)
        twin.number, twin.keys, twin.levels = self.number, self.keys.copy(), self.levels.copy()
        return twin
