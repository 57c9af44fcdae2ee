"""Calls that place, change and cancel orders."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from specloom.mock.answers import as_list
from specloom.mock.errors import RefusedError
from specloom.mock.request import Call
from specloom.mock.rules import Role
from specloom.mock.state.accounts import Account, Order
from specloom.mock.state.exchange_state import World
from specloom.mock.state.response_builder import Showing
from specloom.mock.state.state_views import DONE, Layers, OrderView, View, refused

Act = Callable[[Account, dict[str, Any], Role], Order]


class Orders:
    """Acts on orders from wire parameters. ``runs`` are its actions by name."""

    def __init__(self, world: World, showing: Showing) -> None:
        self._world = world
        self._showing = showing
        self.runs: dict[str, Callable[[Call, Role], Any]] = {
            "place": partial(self._one, self.place), "place_batch": partial(self._batch, self.place),
            "cancel": partial(self._one, self.cancel), "cancel_batch": partial(self._batch, self.cancel),
            "modify": partial(self._one, self.modify), "modify_batch": partial(self._batch, self.modify),
            "cancel_all": self._cancel_all, "close_positions": self._close_positions,
        }  # fmt: skip

    def place(self, account: Account, params: Mapping[str, Any], role: Role) -> Order:
        """Place one order from wire parameters."""
        attrs = self._world.attrs(params, role)
        return self._world.desk.place(account, self._world.market(attrs, role), self._world.ticket(attrs, role))

    def cancel(self, account: Account, params: Mapping[str, Any], role: Role) -> Order:
        """Cancel one order from wire parameters."""
        order = find_order(account, self._world.attrs(params, role))
        self._world.desk.cancel(account, order)
        return order

    def modify(self, account: Account, params: Mapping[str, Any], role: Role) -> Order:
        """Change one order from wire parameters."""
        attrs = self._world.attrs(params, role)
        order = find_order(account, attrs)
        return self._world.desk.change(account, order, self._world.ticket({**order.attrs, **attrs}, role))

    def attempt(self, act: Callable[[], Order], account: Account, params: Mapping[str, Any], role: Role) -> View:
        """The view of an order that was acted on, or of the refusal."""
        try:
            return Layers(DONE, OrderView(act(), account))
        except RefusedError as error:
            return refused(error, self._world.rules, _given(self._world.attrs(params, role)))

    def _one(self, act: Act, call: Call, role: Role) -> Any:
        account = self._world.account(call.account_key.uid)
        return self._showing.show(call, [Layers(DONE, OrderView(act(account, call.params, role), account))])

    def _batch(self, act: Act, call: Call, role: Role) -> Any:
        """Each input by itself: what one is refused for does not touch the others."""
        account = self._world.account(call.account_key.uid)
        inputs = batch_inputs(call, role)
        views = [self.attempt(partial(act, account, params, role), account, params, role) for params in inputs]
        return self._batch_answer(call, views)

    def _batch_answer(self, call: Call, views: list[View]) -> Any:
        assert call.operation is not None
        batch = call.operation.endpoint.batch
        if batch is None or batch.style != "split":
            return self._showing.show(call, views, many=True)
        done = [view for view in views if view.get("error_code") == "0"]
        return self._showing.split(call, done, [view for view in views if view.get("error_code") != "0"])

    def _cancel_all(self, call: Call, role: Role) -> Any:
        account = self._world.account(call.account_key.uid)
        attrs = self._world.attrs(call.params, role)
        found = [order for order in account.live.values() if self._world.fits(order.market, attrs, role)]
        for order in found:
            self._world.desk.cancel(account, order)
        views: list[View] = [Layers(DONE, OrderView(order, account)) for order in found]
        return self._all_answer(call, views, attrs)

    def _close_positions(self, call: Call, role: Role) -> Any:
        """A market order against each position that is asked for."""
        account = self._world.account(call.account_key.uid)
        attrs = self._world.attrs(call.params, role, "position")
        wanted = attrs.get("side", "")
        views: list[View] = []
        for position in list(account.positions.values()):
            if position.size and self._world.fits(position.market, attrs, role) and wanted in {"", position.side}:
                ticket = self._world.closing_ticket(position)
                order = self._world.desk.place(account, position.market, ticket)
                views.append(Layers(DONE, OrderView(order, account)))
        return self._all_answer(call, views, attrs)

    def _all_answer(self, call: Call, views: list[View], attrs: Mapping[str, str]) -> Any:
        assert call.operation is not None
        endpoint = call.operation.endpoint
        if endpoint.batch is not None and endpoint.batch.style == "split":
            return self._showing.split(call, views, [])
        if any(field.type == "list" for field in endpoint.response.fields):
            return self._showing.listed(call, views)
        return self._showing.show(call, views or [attrs])


def batch_inputs(call: Call, role: Role) -> list[dict[str, Any]]:
    """The parameters of each input: its own, and those that it shares with the others."""
    assert call.operation is not None
    batch = call.operation.endpoint.batch
    name = role.inputs or (batch.input if batch else "")
    key = batch.keys[0] if batch else role.input_key
    shared = {wire: value for wire, value in call.params.items() if not isinstance(value, list) and wire != name}
    inputs = call.items or as_list(call.params.get(name))
    return [{**shared, **(item if isinstance(item, dict) else {key: item})} for item in inputs]


def find_order(account: Account, attrs: Mapping[str, str]) -> Order:
    """The order that the attributes name by its id or client order id; refuses when there is none."""
    order_id, client_id = attrs.get("id", ""), attrs.get("client_id", "")
    if not order_id and not client_id:
        raise RefusedError("needs_id")
    order = account.find(order_id, client_id)
    if order is None:
        raise RefusedError("no_order", order_id or client_id)
    return order


def _given(attrs: Mapping[str, str]) -> dict[str, str]:
    return {name: attrs.get(name, "") for name in ("id", "client_id", "symbol")}
