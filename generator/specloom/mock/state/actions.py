"""Which calls have state behind them, and who acts on it."""

from typing import TYPE_CHECKING, Any

from specloom.mock.request import Call
from specloom.mock.state.account_settings import Choices
from specloom.mock.state.exchange_state import World
from specloom.mock.state.orders import Orders
from specloom.mock.state.plans import Plans
from specloom.mock.state.queries import Reads
from specloom.mock.state.response_builder import Showing
from specloom.mock.state.transfers import Transfers
from specloom.mock.value_faker import Maker
from specloom.model import Api

if TYPE_CHECKING:
    from collections.abc import Callable

    from specloom.mock.rules import Role


_PUBLIC = frozenset({"ticker", "markets", "book", "trades", "time", "coins"})
# An account that never placed an order is shown samples by these; from its first order on, its own lists.
_SAMPLED = frozenset({
    "cancel", "cancel_batch", "cancel_all", "modify", "modify_batch", "order", "open_orders", "order_history",
    "fills", "positions", "close_positions",
})  # fmt: skip
_SAMPLED_PLANS = frozenset({"modify_plan", "cancel_plan", "cancel_plans", "open_plans", "plan_history", "plan_orders"})


class Actions:
    """Runs the calls that have a role; the others are not its business."""

    def __init__(self, api: Api, world: World, maker: Maker, *, samples: bool) -> None:
        self.samples = samples
        self.showing = Showing(api, world.rules, maker)
        self.orders = Orders(world, self.showing)
        self._world = world
        self._run: dict[str, Callable[[Call, Role], Any]] = {
            **self.orders.runs,
            **Reads(api, world, self.showing).runs,
            **Plans(world, self.showing).runs,
            **Choices(world, self.showing).runs,
            **Transfers(world, self.showing).runs,
        }

    def handles(self, call: Call) -> bool:
        """Whether state stands behind this call."""
        role = call.operation.role if call.operation is not None else None
        if role is None or role.do not in self._run:
            return False
        if role.do in _PUBLIC:
            return True
        return call.key is not None and not (self.samples and self._is_sample(role.do, call.key.uid))

    def data(self, call: Call) -> Any:
        """Act, and tell the ``data`` of the answer; raises ``RefusedError``."""
        assert call.operation is not None
        assert call.operation.role is not None
        return self._run[call.operation.role.do](call, call.operation.role)

    def _is_sample(self, do: str, uid: str) -> bool:
        account = self._world.account(uid)
        return (
            (do in _SAMPLED and not account.orders)
            or (do in _SAMPLED_PLANS and not account.plans)
            or (do == "transfers" and not account.transfers)
        )
