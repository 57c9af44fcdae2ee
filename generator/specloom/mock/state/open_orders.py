"""The orders that wait for the book, best price first, so that a tick looks only at those that it may reach."""

import heapq
from collections.abc import Iterator
from decimal import Decimal
from itertools import count

from specloom.mock.state.accounts import Account, Order
from specloom.mock.state.markets import Instrument

_Entry = tuple[Decimal, int, Account, Order]


class OpenOrders:
    """The waiting orders of one market. Those that are done are dropped when they come to the top."""

    def __init__(self) -> None:
        self._buys: list[_Entry] = []
        self._sells: list[_Entry] = []
        self._live: set[str] = set()
        self._numbers = count()

    def __bool__(self) -> bool:
        return bool(self._live)

    def add(self, account: Account, order: Order) -> None:
        """Let an order wait."""
        side, rank = (self._buys, -order.price) if order.side == "buy" else (self._sells, order.price)
        heapq.heappush(side, (rank, next(self._numbers), account, order))
        self._live.add(order.id)

    def discard(self, order: Order) -> None:
        """An order waits no more."""
        self._live.discard(order.id)
        if not self._live:
            self._buys.clear()
            self._sells.clear()

    def reached(self, market: Instrument) -> Iterator[tuple[Account, Order]]:
        """The orders that the book has come to, each taken out."""
        for side, limit in ((self._buys, -market.ask), (self._sells, market.bid)):
            while side and (side[0][0] <= limit or side[0][3].id not in self._live):
                _, _, account, order = heapq.heappop(side)
                if order.id in self._live:
                    yield account, order
