"""Calls that place, change, cancel and show trigger orders."""

from collections.abc import Callable, Mapping
from typing import Any

from specloom.mock.errors import RefusedError
from specloom.mock.request import IncomingRequest
from specloom.mock.rules import Role
from specloom.mock.state.accounts import Account
from specloom.mock.state.exchange_state import ExchangeState
from specloom.mock.state.order_actions import batch_inputs
from specloom.mock.state.response_builder import ResponseBuilder
from specloom.mock.state.state_views import DONE, LayeredView, OrderView, TriggerOrderView, View, refused
from specloom.mock.state.trigger_orders import TriggerOrder

_CHANGED = ("trigger_price", "execute_price", "size", "order_type", "take_profit", "stop_loss")


class TriggerOrderActions:
    """Acts on trigger orders from wire parameters. ``runs`` are its actions by name."""

    def __init__(self, state: ExchangeState, responses: ResponseBuilder) -> None:
        self._state = state
        self._responses = responses
        self.actions: dict[str, Callable[[IncomingRequest, Role], Any]] = {
            "place_plan": self._place, "modify_plan": self._modify, "cancel_plan": self._cancel,
            "cancel_plans": self._cancel_many, "open_plans": self._open, "plan_history": self._history,
            "plan_orders": self._orders,
        }  # fmt: skip

    def _place(self, call: IncomingRequest, role: Role) -> Any:
        account, attrs = self._requested(call, role)
        market, product = self._state.market(attrs, role), self._state.product(attrs, role)
        wallet = self._state.wallet(product, role)
        plan = self._state.plans.place(account, market, {**attrs, "product": product}, wallet)
        return self._responses.show(call, [TriggerOrderView(plan)])

    def _modify(self, call: IncomingRequest, role: Role) -> Any:
        account, attrs = self._requested(call, role)
        plan = _find(account, attrs)
        changes = {name: attrs.get(f"new_{name}") or attrs.get(name) for name in _CHANGED}
        self._state.plans.change(account, plan, {name: text for name, text in changes.items() if text})
        return self._responses.show(call, [TriggerOrderView(plan)])

    def _cancel(self, call: IncomingRequest, role: Role) -> Any:
        account, attrs = self._requested(call, role)
        plan = _find(account, attrs)
        self._state.plans.cancel(account, plan)
        return self._responses.show(call, [LayeredView({"result": "success"}, TriggerOrderView(plan))])

    def _cancel_many(self, call: IncomingRequest, role: Role) -> Any:
        """Those that are named, each by itself; all that fit when none is."""
        account, attrs = self._requested(call, role)
        named = [self._state.attrs(each, role, "plan") for each in batch_inputs(call, role)]
        wanted: list[Mapping[str, str]] = []
        for each in named or [attrs]:
            if each.keys() & {"id", "client_id"}:
                wanted.append(each)
            else:
                wanted += [{"id": plan.id} for plan in self._fitting(account, each, role, live=True)]
        views = [self._attempt(account, each) for each in wanted]
        done = [view for view in views if view.get("error_code") == "0"]
        assert call.route is not None
        if any(field.type == "list" for field in call.route.endpoint.response.fields):
            return self._responses.split(call, done, [view for view in views if view.get("error_code") != "0"])
        return self._responses.show(call, [{"result": "success"}])

    def _attempt(self, account: Account, attrs: Mapping[str, str]) -> View:
        try:
            plan = _find(account, attrs)
            self._state.plans.cancel(account, plan)
        except RefusedError as error:
            return refused(error, self._state.rules, attrs)
        return LayeredView(DONE, TriggerOrderView(plan))

    def _open(self, call: IncomingRequest, role: Role) -> Any:
        account, attrs = self._state.seen_account(call), self._state.attrs(call.params, role, "plan")
        return self._listed(call, self._fitting(account, attrs, role, live=True))

    def _history(self, call: IncomingRequest, role: Role) -> Any:
        account, attrs = self._state.seen_account(call), self._state.attrs(call.params, role, "plan")
        return self._listed(call, self._fitting(account, attrs, role, live=False))

    def _listed(self, call: IncomingRequest, plans: list[TriggerOrder]) -> Any:
        plans.reverse()
        return self._responses.page(call, [TriggerOrderView(plan) for plan in plans], [plan.id for plan in plans])

    def _orders(self, call: IncomingRequest, role: Role) -> Any:
        account, attrs = self._state.seen_account(call), self._state.attrs(call.params, role, "plan")
        plan = _find(account, attrs)
        order = account.orders.get(plan.order_id)
        views = [] if order is None else [LayeredView({"plan_status": "success"}, OrderView(order, account))]
        return self._responses.show(call, views, many=True)

    def _fitting(self, account: Account, attrs: Mapping[str, str], role: Role, *, live: bool) -> list[TriggerOrder]:
        wanted = attrs.get("plan_type", "")
        kinds = self._state.rules.plan_families.get(wanted, (wanted,))
        return [
            plan
            for plan in account.plans.values()
            if plan.live is live
            and (not wanted or plan.attrs.get("plan_type", "") in kinds)
            and self._state.fits(plan.market, attrs, role)
            and attrs.get("id", plan.id) == plan.id
            and attrs.get("client_id", plan.client_id) == plan.client_id
        ]

    def _requested(self, call: IncomingRequest, role: Role) -> tuple[Account, dict[str, str]]:
        return self._state.account(call.account_key.uid), self._state.attrs(call.params, role, "plan")


def _find(account: Account, attrs: Mapping[str, str]) -> TriggerOrder:
    plan_id, client_id = attrs.get("id", ""), attrs.get("client_id", "")
    if not plan_id and not client_id:
        raise RefusedError("needs_id")
    by_client_id = (plan for plan in reversed(account.plans.values()) if plan.client_id == client_id)
    plan = account.plans.get(plan_id) if plan_id else next(by_client_id, None)
    if plan is None:
        raise RefusedError("no_plan", plan_id or client_id)
    return plan
