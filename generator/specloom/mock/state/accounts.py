"""Accounts: wallets, orders, fills and positions of one user."""

from collections import deque
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from specloom.mock.state.account_settings import AccountSettings
from specloom.mock.state.markets import Instrument

if TYPE_CHECKING:
    from specloom.mock.state.trigger_orders import TriggerOrder


LIVE = frozenset({"live", "partially_filled"})
ZERO = Decimal(0)
_ORDERS_KEPT = 10_000
_FILLS_KEPT = 10_000


class Balance(msgspec.Struct):
    """What is free, what is held for orders, and what positions bind, of one coin."""

    available: Decimal = ZERO
    frozen: Decimal = ZERO
    bound: Decimal = ZERO


class Order(msgspec.Struct, kw_only=True):
    """One order. ``status`` is ``live``, ``partially_filled``, ``filled`` or ``cancelled``."""

    id: str
    client_id: str
    market: Instrument
    wallet: str
    side: str
    kind: str
    force: str
    price: Decimal
    size: Decimal
    created: int
    updated: int
    margin: bool = False
    closing: bool = False
    hold_side: str = "net"
    attrs: dict[str, str] = {}
    status: str = "live"
    filled: Decimal = ZERO
    value: Decimal = ZERO
    frozen: Decimal = ZERO
    frozen_coin: str = ""
    fee: Decimal = ZERO
    fee_coin: str = ""
    leverage: Decimal = Decimal(1)

    @property
    def live(self) -> bool:
        """Whether it still waits for a fill."""
        return self.status in LIVE

    @property
    def rest(self) -> Decimal:
        """What is not filled yet, in the base coin."""
        return self.size - self.filled

    @property
    def average(self) -> Decimal:
        """Mean price of what is filled."""
        return self.value / self.filled if self.filled else ZERO


class Fill(msgspec.Struct, kw_only=True, frozen=True):
    """One trade of an order."""

    id: str
    order: Order
    price: Decimal
    size: Decimal
    fee: Decimal
    fee_coin: str
    taker: bool
    time: int


class Position(msgspec.Struct, kw_only=True):
    """What is held of a futures market: ``side`` is ``long`` or ``short``, ``mode`` one-way or hedge."""

    market: Instrument
    side: str
    hedge: bool
    size: Decimal = ZERO
    price: Decimal = ZERO
    margin: Decimal = ZERO
    leverage: Decimal = Decimal(10)
    wallet: str = ""
    coin: str = ""
    created: int = 0
    updated: int = 0
    attrs: dict[str, str] = {}


class Account:
    """Everything of one user."""

    def __init__(self, uid: str, balances: dict[str, dict[str, str]]) -> None:
        self.uid = uid
        self.wallets: dict[str, dict[str, Balance]] = {
            wallet: {coin: Balance(Decimal(amount)) for coin, amount in coins.items()}
            for wallet, coins in balances.items()
        }
        self.orders: dict[str, Order] = {}
        self.live: dict[str, Order] = {}
        self.by_client_id: dict[str, Order] = {}
        self.fills: deque[Fill] = deque(maxlen=_FILLS_KEPT)
        self.settings = AccountSettings()
        self.plans: dict[str, TriggerOrder] = {}
        self.transfers: deque[dict[str, str]] = deque(maxlen=_ORDERS_KEPT)
        self.transfers_by_client_id: dict[str, dict[str, str]] = {}
        self._done: deque[Order] = deque()
        self.positions: dict[tuple[str, str, str], Position] = {}

    def balance(self, wallet: str, coin: str) -> Balance:
        """The balance of a coin in a wallet, empty when there was none."""
        return self.wallets.setdefault(wallet, {}).setdefault(coin, Balance())

    def add(self, order: Order) -> None:
        """Keep a new order."""
        self.orders[order.id] = self.live[order.id] = self.by_client_id[order.client_id] = order

    def finish(self, order: Order) -> None:
        """An order waits no more; of those that are done the last ten thousand are kept."""
        self.live.pop(order.id, None)
        self._done.append(order)
        if len(self._done) > _ORDERS_KEPT:
            gone = self._done.popleft()
            self.orders.pop(gone.id, None)
            if self.by_client_id.get(gone.client_id) is gone:
                del self.by_client_id[gone.client_id]

    def find(self, order_id: str, client_id: str) -> Order | None:
        """The order with that id, or else with that client order id."""
        if order_id:
            return self.orders.get(order_id)
        return self.by_client_id.get(client_id)

    def position(self, market: Instrument, side: str, *, hedge: bool) -> Position:
        """The position of that market and side, empty when there was none."""
        key = (market.product, market.symbol, side)
        found = self.positions.get(key)
        if found is None:
            found = self.positions[key] = Position(market=market, side=side, hedge=hedge)
        return found
