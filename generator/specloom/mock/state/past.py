"""What accounts looked like some time ago, so that an answer can be behind the truth."""

import copy
from collections import deque
from collections.abc import Hashable, Iterator, Mapping
from typing import Generic, TypeVar

import msgspec

from specloom.mock.clock import Clock
from specloom.mock.state.accounts import Account, Balance, Fill, Order, Position
from specloom.mock.state.markets import Instrument
from specloom.mock.state.order_engine import OrderEngine
from specloom.mock.state.trigger_orders import TriggerOrder, TriggerOrderBook

T = TypeVar("T", Order, Position, Balance, TriggerOrder)
Timed = TypeVar("Timed", Order, Position, TriggerOrder)
K = TypeVar("K", bound=Hashable)
_START = -1
_KEPT_MS = 300_000
_KEPT_VERSIONS = 2_000
_KEPT_DONE = 10_000


class Versions(Generic[T]):
    """Copies of things of one kind, by key and by the time of each change in milliseconds."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, deque[tuple[int, T | None]]] = {}
        self._done: deque[Hashable] = deque()

    def add(self, key: Hashable, value: T, now_ms: int, *, first: T | None = None) -> None:
        """Keep a copy of ``value`` as it is now; ``first`` is what there was before its first change."""
        versions = self._kept.get(key)
        if versions is None:
            versions = self._kept[key] = deque([(_START, first)], maxlen=_KEPT_VERSIONS)
        if versions[-1][1] != value:
            versions.append((now_ms, copy.copy(value)))
        while len(versions) > 1 and versions[1][0] <= now_ms - _KEPT_MS:
            versions.popleft()

    def end(self, key: Hashable) -> None:
        """The thing changes no more; of those the last ten thousand are kept."""
        self._done.append(key)
        if len(self._done) > _KEPT_DONE:
            self._kept.pop(self._done.popleft(), None)

    def at(self, key: Hashable, when_ms: int, present: T) -> T | None:
        """The thing as it was then, the oldest that is kept where that is newer; ``None`` where there was none."""
        versions = self._kept.get(key)
        if versions is None:
            return present
        return next((value for time, value in reversed(versions) if time <= when_ms), versions[0][1])


class AccountVersions:
    """Everything of one account that is kept about its past."""

    def __init__(self) -> None:
        self.orders: Versions[Order] = Versions()
        self.positions: Versions[Position] = Versions()
        self.balances: Versions[Balance] = Versions()
        self.plans: Versions[TriggerOrder] = Versions()


class Past:
    """Listens to the state, keeps the changes of the last five minutes, and shows accounts as they were.

    ``starting`` are the balances of a new account, by wallet and coin.
    """

    def __init__(
        self, clock: Clock, engine: OrderEngine, plans: TriggerOrderBook, starting: dict[str, dict[str, str]]
    ) -> None:
        self._clock = clock
        self._first = Account("", starting).wallets
        self._accounts: dict[str, AccountVersions] = {}
        engine.on_order.append(self._on_order)
        engine.on_position.append(self._on_position)
        engine.on_balance.append(self._on_balance)
        engine.on_fill.append(self._on_fill)
        plans.on_plan.append(self._on_plan)

    def clear(self) -> None:
        """Forget everything."""
        self._accounts.clear()

    def account(self, present: Account, seconds: float, *, present_times: bool = False) -> Account:
        """The account as it was ``seconds`` ago; with ``present_times`` its things bear the update times of today.

        Settings and transfers are those of today.
        """
        when_ms = self._clock.ms() - int(seconds * 1000)
        kept = self._accounts.get(present.uid) or AccountVersions()
        past = Account(present.uid, {})
        past.settings, past.transfers = present.settings, present.transfers
        for order_id, order in _were(kept.orders, present.orders, when_ms, present_times=present_times):
            past.orders[order_id] = past.by_client_id[order.client_id] = order
            if order.live:
                past.live[order_id] = order
        past.positions.update(_were(kept.positions, present.positions, when_ms, present_times=present_times))
        past.plans.update(_were(kept.plans, present.plans, when_ms, present_times=present_times))
        past.fills.extend(fill for fill in present.fills if fill.time <= when_ms)
        for wallet, coins in present.wallets.items():
            for coin, balance in coins.items():
                was = kept.balances.at((wallet, coin), when_ms, balance)
                if was is not None:
                    past.wallets.setdefault(wallet, {})[coin] = was
        return past

    def _of(self, account: Account) -> AccountVersions:
        found = self._accounts.get(account.uid)
        if found is None:
            found = self._accounts[account.uid] = AccountVersions()
        return found

    def _on_order(self, account: Account, order: Order) -> None:
        orders = self._of(account).orders
        orders.add(order.id, order, self._clock.ms())
        if not order.live:
            orders.end(order.id)

    def _on_plan(self, account: Account, plan: TriggerOrder) -> None:
        plans = self._of(account).plans
        plans.add(plan.id, plan, self._clock.ms())
        if not plan.live:
            plans.end(plan.id)

    def _on_position(self, account: Account, market: Instrument) -> None:
        for side in ("long", "short"):
            key = (market.product, market.symbol, side)
            position = account.positions.get(key)
            if position is not None:
                self._of(account).positions.add(key, position, self._clock.ms())

    def _on_balance(self, account: Account, wallet: str, coin: str) -> None:
        balance = account.balance(wallet, coin)
        first = self._first.get(wallet, {}).get(coin)
        self._of(account).balances.add((wallet, coin), balance, self._clock.ms(), first=first)

    def _on_fill(self, account: Account, fill: Fill) -> None:
        # A fill moves two coins, and only the one that was held is told as changed.
        market = fill.order.market.market
        for coin in (market.base, market.quote):
            if coin in account.wallets.get(fill.order.wallet, {}):
                self._on_balance(account, fill.order.wallet, coin)


def _were(
    versions: Versions[Timed], present: Mapping[K, Timed], when_ms: int, *, present_times: bool
) -> Iterator[tuple[K, Timed]]:
    for key, value in present.items():
        was = versions.at(key, when_ms, value)
        if was is not None:
            yield key, msgspec.structs.replace(was, updated=value.updated) if present_times else was
