"""Which calls have state behind them, and who acts on it."""

from typing import TYPE_CHECKING, Any

from specloom.mock.request import IncomingRequest
from specloom.mock.state.exchange_state import ExchangeState
from specloom.mock.state.order_actions import OrderActions
from specloom.mock.state.queries import Queries
from specloom.mock.state.response_builder import ResponseBuilder
from specloom.mock.state.setting_actions import AccountSettingActions
from specloom.mock.state.transfer_actions import TransferActions
from specloom.mock.state.trigger_order_actions import TriggerOrderActions
from specloom.mock.value_faker import ValueFaker
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

    def __init__(self, api: Api, state: ExchangeState, faker: ValueFaker, *, samples: bool) -> None:
        self.samples = samples
        self.responses = ResponseBuilder(api, state.rules, faker)
        self.orders = OrderActions(state, self.responses)
        self._state = state
        self._run: dict[str, Callable[[IncomingRequest, Role], Any]] = {
            **self.orders.actions,
            **Queries(api, state, self.responses).actions,
            **TriggerOrderActions(state, self.responses).actions,
            **AccountSettingActions(state, self.responses).actions,
            **TransferActions(state, self.responses).actions,
        }

    def handles(self, call: IncomingRequest) -> bool:
        """Whether state stands behind this call."""
        role = call.route.role if call.route is not None else None
        if role is None or role.action not in self._run:
            return False
        if role.action in _PUBLIC:
            return True
        return call.key is not None and not (self.samples and self._is_sample(role.action, call.key.uid))

    def data(self, call: IncomingRequest) -> Any:
        """Act, and tell the ``data`` of the answer; raises ``RefusedError``."""
        assert call.route is not None
        assert call.route.role is not None
        return self._run[call.route.role.action](call, call.route.role)

    def _is_sample(self, action: str, uid: str) -> bool:
        account = self._state.account(uid)
        return (
            (action in _SAMPLED and not account.orders)
            or (action in _SAMPLED_PLANS and not account.plans)
            or (action == "transfers" and not account.transfers)
        )
