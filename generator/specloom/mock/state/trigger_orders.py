"""Trigger orders: they wait for a price, and then become an order."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from specloom.mock.clock import Clock
from specloom.mock.errors import RefusedError
from specloom.mock.state.markets import Instrument
from specloom.mock.state.order_request import number_of

if TYPE_CHECKING:
    from specloom.mock.state.accounts import Account, Order

_LONG = frozenset({"long", "buy"})


class TriggerOrder(msgspec.Struct, kw_only=True):
    """One trigger order. ``status`` is ``live``, ``executed``, ``failed`` or ``cancelled``.

    It becomes the order ``order_id`` when the price rises to ``above`` or falls to ``below``.
    """

    id: str
    client_id: str
    market: Instrument
    wallet: str
    attrs: dict[str, str]
    above: Decimal | None
    below: Decimal | None
    created: int
    updated: int
    status: str = "live"
    order_id: str = ""

    @property
    def live(self) -> bool:
        """Whether it still waits for its price."""
        return self.status == "live"

    @property
    def closes(self) -> bool:
        """Whether it closes a position, and is no order of its own."""
        return "side" not in self.attrs

    @property
    def side(self) -> str:
        """The side of the position that it closes."""
        return "long" if self.attrs.get("hold_side", "").lower() in _LONG else "short"


PlaceOrder = Callable[["Account", TriggerOrder], "Order"]


class TriggerOrderBook:
    """The waiting trigger orders of all markets. ``on_plan`` are listeners, called at every change."""

    def __init__(self, clock: Clock, new_id: Callable[[], str], kinds: Mapping[str, str]) -> None:
        self._clock = clock
        self._new_id = new_id
        self._kinds = kinds
        self._waiting: dict[Instrument, dict[str, tuple[Account, TriggerOrder]]] = {}
        self.on_plan: list[Callable[[Account, TriggerOrder], None]] = []

    def place(self, account: "Account", market: Instrument, attrs: dict[str, str], wallet: str) -> TriggerOrder:
        """Let a trigger order wait; refuses one without a price, and a second one of the same client order id."""
        client_id = attrs.get("client_id", "")
        if client_id and any(plan.live and plan.client_id == client_id for plan in account.plans.values()):
            raise RefusedError("duplicate_client_id", client_id)
        plan_id, now = self._new_id(), self._clock.ms()
        plan = TriggerOrder(
            id=plan_id, client_id=client_id or f"m{plan_id}", market=market, wallet=wallet, attrs=attrs,
            above=None, below=None, created=now, updated=now,
        )  # fmt: skip
        self._set_trigger(plan)
        account.plans[plan.id] = plan
        self._waiting.setdefault(market, {})[plan.id] = (account, plan)
        self._notify(account, plan)
        return plan

    def change(self, account: "Account", plan: TriggerOrder, changes: Mapping[str, str]) -> None:
        """Give a waiting one other prices or another size; refuses when it waits no more."""
        if not plan.live:
            raise RefusedError("plan_done", plan.id)
        before, plan.attrs = plan.attrs, {**plan.attrs, **changes}
        try:
            self._set_trigger(plan)
        except RefusedError:
            plan.attrs = before
            raise
        plan.updated = self._clock.ms()
        self._notify(account, plan)

    def cancel(self, account: "Account", plan: TriggerOrder) -> None:
        """Let it wait no more; refuses when it does not wait."""
        if not plan.live:
            raise RefusedError("plan_done", plan.id)
        self._end(account, plan, "cancelled")

    def tick(self, market: Instrument, place_order: PlaceOrder) -> None:
        """Turn those that the price has reached into orders."""
        price = market.bid
        for account, plan in list(self._waiting.get(market, {}).values()):
            if (plan.above is not None and price >= plan.above) or (plan.below is not None and price <= plan.below):
                try:
                    plan.order_id = place_order(account, plan).id
                except RefusedError:
                    self._end(account, plan, "failed")
                else:
                    self._end(account, plan, "executed")

    def active_markets(self) -> list[Instrument]:
        """The markets with waiting trigger orders."""
        return [market for market, plans in self._waiting.items() if plans]

    def clear(self) -> None:
        """Drop all of them."""
        self._waiting.clear()

    def _set_trigger(self, plan: TriggerOrder) -> None:
        """Work out on which side of the price it waits."""
        attrs, gain, loss = plan.attrs, None, None
        for name in ("size", "execute_price"):
            number_of(attrs, name)
        trigger = number_of(attrs, "trigger_price")
        kind = self._kinds.get(attrs.get("plan_type", "").lower(), "")
        if trigger > 0 and plan.closes and kind:
            gain, loss = (trigger, None) if kind == "take_profit" else (None, trigger)
        elif trigger > 0:
            rising = trigger > plan.market.bid
            plan.above, plan.below = (trigger, None) if rising else (None, trigger)
            return
        else:
            gain, loss = number_of(attrs, "take_profit") or None, number_of(attrs, "stop_loss") or None
        if gain is None and loss is None:
            raise RefusedError("missing_param", "triggerPrice")
        plan.above, plan.below = (gain, loss) if plan.side == "long" else (loss, gain)

    def _end(self, account: "Account", plan: TriggerOrder, status: str) -> None:
        self._waiting.get(plan.market, {}).pop(plan.id, None)
        plan.status = status
        plan.updated = self._clock.ms()
        self._notify(account, plan)

    def _notify(self, account: "Account", plan: TriggerOrder) -> None:
        for listener in self.on_plan:
            listener(account, plan)
