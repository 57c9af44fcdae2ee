"""Calls that place, change and cancel orders."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from specloom.mock.answers import as_list
from specloom.mock.errors import RefusedError
from specloom.mock.request import IncomingRequest
from specloom.mock.rules import Role
from specloom.mock.state.accounts import Account, Order
from specloom.mock.state.exchange_state import ExchangeState
from specloom.mock.state.response_builder import ResponseBuilder
from specloom.mock.state.state_views import DONE, LayeredView, OrderView, View, refused

Act = Callable[[Account, dict[str, Any], Role], Order]


class OrderActions:
    """Acts on orders from wire parameters. ``runs`` are its actions by name."""

    def __init__(self, state: ExchangeState, responses: ResponseBuilder) -> None:
        self._state = state
        self._responses = responses
        self.actions: dict[str, Callable[[IncomingRequest, Role], Any]] = {
            "place": partial(self._one, self.place), "place_batch": partial(self._batch, self.place),
            "cancel": partial(self._one, self.cancel), "cancel_batch": partial(self._batch, self.cancel),
            "modify": partial(self._one, self.modify), "modify_batch": partial(self._batch, self.modify),
            "cancel_all": self._cancel_all, "close_positions": self._close_positions,
        }  # fmt: skip

    def place(self, account: Account, params: Mapping[str, Any], role: Role) -> Order:
        """Place one order from wire parameters."""
        attrs = self._state.attrs(params, role)
        return self._state.engine.place(
            account, self._state.market(attrs, role), self._state.order_request(attrs, role)
        )

    def cancel(self, account: Account, params: Mapping[str, Any], role: Role) -> Order:
        """Cancel one order from wire parameters."""
        order = find_order(account, self._state.attrs(params, role))
        self._state.engine.cancel(account, order)
        return order

    def modify(self, account: Account, params: Mapping[str, Any], role: Role) -> Order:
        """Change one order from wire parameters."""
        attrs = self._state.attrs(params, role)
        order = find_order(account, attrs)
        return self._state.engine.change(account, order, self._state.order_request({**order.attrs, **attrs}, role))

    def attempt(self, act: Callable[[], Order], account: Account, params: Mapping[str, Any], role: Role) -> View:
        """The view of an order that was acted on, or of the refusal."""
        try:
            return LayeredView(DONE, OrderView(act(), account))
        except RefusedError as error:
            return refused(error, self._state.rules, _given(self._state.attrs(params, role)))

    def _one(self, act: Act, call: IncomingRequest, role: Role) -> Any:
        account = self._state.account(call.account_key.uid)
        return self._responses.show(call, [LayeredView(DONE, OrderView(act(account, call.params, role), account))])

    def _batch(self, act: Act, call: IncomingRequest, role: Role) -> Any:
        """Each input by itself: what one is refused for does not touch the others."""
        account = self._state.account(call.account_key.uid)
        inputs = batch_inputs(call, role)
        views = [self.attempt(partial(act, account, params, role), account, params, role) for params in inputs]
        return self._batch_answer(call, views)

    def _batch_answer(self, call: IncomingRequest, views: list[View]) -> Any:
        assert call.route is not None
        batch = call.route.endpoint.batch
        if batch is None or batch.style != "split":
            return self._responses.show(call, views, many=True)
        done = [view for view in views if view.get("error_code") == "0"]
        return self._responses.split(call, done, [view for view in views if view.get("error_code") != "0"])

    def _cancel_all(self, call: IncomingRequest, role: Role) -> Any:
        account = self._state.account(call.account_key.uid)
        attrs = self._state.attrs(call.params, role)
        found = [order for order in account.live.values() if self._state.fits(order.market, attrs, role)]
        for order in found:
            self._state.engine.cancel(account, order)
        views: list[View] = [LayeredView(DONE, OrderView(order, account)) for order in found]
        return self._all_answer(call, views, attrs)

    def _close_positions(self, call: IncomingRequest, role: Role) -> Any:
        """A market order against each position that is asked for."""
        account = self._state.account(call.account_key.uid)
        attrs = self._state.attrs(call.params, role, "position")
        wanted = attrs.get("side", "")
        views: list[View] = []
        for position in list(account.positions.values()):
            if position.size and self._state.fits(position.market, attrs, role) and wanted in {"", position.side}:
                order_request = self._state.closing_ticket(position)
                order = self._state.engine.place(account, position.market, order_request)
                views.append(LayeredView(DONE, OrderView(order, account)))
        return self._all_answer(call, views, attrs)

    def _all_answer(self, call: IncomingRequest, views: list[View], attrs: Mapping[str, str]) -> Any:
        assert call.route is not None
        endpoint = call.route.endpoint
        if endpoint.batch is not None and endpoint.batch.style == "split":
            return self._responses.split(call, views, [])
        if any(field.type == "list" for field in endpoint.response.fields):
            return self._responses.listed(call, views)
        return self._responses.show(call, views or [attrs])


def batch_inputs(call: IncomingRequest, role: Role) -> list[dict[str, Any]]:
    """The parameters of each input: its own, and those that it shares with the others."""
    assert call.route is not None
    batch = call.route.endpoint.batch
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
