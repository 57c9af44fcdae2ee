"""What calls with a role do to the state and show of it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from specloom.mock.answers import as_list
from specloom.mock.errors import RefusedError
from specloom.mock.paging import page_bounds, place_rows, positive
from specloom.mock.request import Call
from specloom.mock.rules import Role
from specloom.mock.state.accounts import Account, Fill, Order
from specloom.mock.state.looks import Look
from specloom.mock.state.views import balance_view, fill_view, order_view, position_view, ticker_view
from specloom.mock.state.world import World
from specloom.mock.values import Maker
from specloom.model import Api, Endpoint

_KINDS = {
    "fills": "fill", "balances": "balance", "positions": "position", "ticker": "market", "markets": "market",
    "book": "market", "trades": "trade", "time": "market",
}  # fmt: skip
_PUBLIC = frozenset({"ticker", "markets", "book", "trades", "time"})
# An account that never placed an order is shown samples by these; from its first order on, its own lists.
_SAMPLED = frozenset({
    "cancel", "cancel_batch", "cancel_all", "modify", "modify_batch", "order", "open_orders", "order_history",
    "fills", "positions",
})  # fmt: skip
_NO_ROLE = Role(do="")


class Actions:
    """Runs the calls that have a role; the others are not its business."""

    def __init__(self, api: Api, world: World, maker: Maker, *, samples: bool) -> None:
        self.samples = samples
        self._api = api
        self._world = world
        self._maker = maker
        self._looks: dict[tuple[str, str], Look] = {}
        self._windows = {
            endpoint.idempotency.confirm: endpoint.idempotency.window_seconds
            for endpoint in api.endpoints
            if endpoint.idempotency is not None and endpoint.idempotency.confirm is not None
        }
        self._run: dict[str, Callable[[Call, Endpoint, Role], Any]] = {
            "place": self._place, "place_batch": self._place_batch, "cancel": self._cancel,
            "cancel_batch": self._cancel_batch, "cancel_all": self._cancel_all, "modify": self._modify,
            "modify_batch": self._modify_batch, "order": self._order, "open_orders": self._open_orders,
            "order_history": self._order_history, "fills": self._fills, "balances": self._balances,
            "positions": self._positions, "ticker": self._ticker, "markets": self._ticker, "book": self._book,
            "trades": self._trades, "time": self._time,
        }  # fmt: skip

    def handles(self, call: Call) -> bool:
        """Whether state stands behind this call."""
        operation = call.operation
        if operation is None or operation.role is None or operation.role.do not in self._run:
            return False
        do = operation.role.do
        if do in _PUBLIC:
            return True
        if call.key is None:
            return False
        return not (self.samples and do in _SAMPLED and not self._world.account(call.key.uid).orders)

    def data(self, call: Call) -> Any:
        """Act, and tell the ``data`` of the answer; raises ``RefusedError``."""
        operation = call.operation
        assert operation is not None
        assert operation.role is not None
        return self._run[operation.role.do](call, operation.endpoint, operation.role)

    def place(self, account: Account, params: Mapping[str, Any], role: Role) -> Order:
        """Place one order from wire parameters."""
        attrs = self._world.attrs(params, role)
        return self._world.desk.place(account, self._world.market(attrs, role), self._world.ticket(attrs, role))

    def cancel(self, account: Account, params: Mapping[str, Any], role: Role) -> Order:
        """Cancel one order from wire parameters."""
        order = self._find(account, self._world.attrs(params, role))
        self._world.desk.cancel(account, order)
        return order

    def modify(self, account: Account, params: Mapping[str, Any], role: Role) -> Order:
        """Change one order from wire parameters."""
        attrs = self._world.attrs(params, role)
        order = self._find(account, attrs)
        return self._world.desk.change(account, order, self._world.ticket({**order.attrs, **attrs}, role))

    def look(self, call: str, symbol_format: str, kind: str, role: Role = _NO_ROLE) -> Look:
        """The spelling of ``kind`` in a call's answers."""
        found = self._looks.get((call, kind))
        if found is None:
            found = self._looks[call, kind] = Look(
                self._world.rules, self._maker, self._api.symbols,
                call=call, symbol_format=symbol_format, kind=kind, role=role,
            )  # fmt: skip
        return found

    def _show(self, call: Call, views: Sequence[Mapping[str, Any]]) -> Any:
        operation = call.operation
        assert operation is not None
        assert operation.role is not None
        endpoint = operation.endpoint
        look = self.look(endpoint.call, endpoint.symbol_format, _KINDS.get(operation.role.do, "order"), operation.role)
        return look.data(endpoint.response, views, int(call.now * 1000))

    def _account(self, call: Call) -> Account:
        return self._world.account(call.account_key.uid)

    @staticmethod
    def _find(account: Account, attrs: Mapping[str, str]) -> Order:
        order_id, client_id = attrs.get("id", ""), attrs.get("client_id", "")
        if not order_id and not client_id:
            raise RefusedError("needs_id")
        order = account.find(order_id, client_id)
        if order is None:
            raise RefusedError("no_order", order_id or client_id)
        return order

    def _place(self, call: Call, _: Endpoint, role: Role) -> Any:
        account = self._account(call)
        return self._show(call, [order_view(self.place(account, call.params, role), account)])

    def _cancel(self, call: Call, _: Endpoint, role: Role) -> Any:
        account = self._account(call)
        return self._show(call, [order_view(self.cancel(account, call.params, role), account)])

    def _modify(self, call: Call, _: Endpoint, role: Role) -> Any:
        account = self._account(call)
        return self._show(call, [order_view(self.modify(account, call.params, role), account)])

    def _place_batch(self, call: Call, endpoint: Endpoint, role: Role) -> Any:
        return self._batch(call, endpoint, role, self.place)

    def _cancel_batch(self, call: Call, endpoint: Endpoint, role: Role) -> Any:
        return self._batch(call, endpoint, role, self.cancel)

    def _modify_batch(self, call: Call, endpoint: Endpoint, role: Role) -> Any:
        return self._batch(call, endpoint, role, self.modify)

    def _batch(self, call: Call, endpoint: Endpoint, role: Role, act: Callable[..., Order]) -> Any:
        """Each input by itself: what one is refused for does not touch the others."""
        batch = endpoint.batch
        inputs = call.items or as_list(call.params.get(batch.input if batch else ""))
        shared = {name: value for name, value in call.params.items() if not isinstance(value, list)}
        account = self._account(call)
        views: list[dict[str, Any]] = []
        for item in inputs:
            params = {**shared, **(item if isinstance(item, dict) else {batch.keys[0] if batch else "id": item})}
            views.append(self.attempt(partial(act, account, params, role), account, params, role))
        if batch is None or batch.style != "split":
            return self._show(call, views)
        done = [view for view in views if view["error_code"] == "0"]
        return self._split(call, endpoint, done, [view for view in views if view["error_code"] != "0"])

    def attempt(
        self, act: Callable[[], Order], account: Account, params: Mapping[str, Any], role: Role
    ) -> dict[str, Any]:
        """The view of an order that was acted on, or of the refusal."""
        try:
            return {**order_view(act(), account), "error_code": "0", "error_text": "success"}
        except RefusedError as error:
            refusal = self._world.rules.refusal(error.name)
            given = self._world.attrs(params, role)
            return {
                "id": given.get("id", ""), "client_id": given.get("client_id", ""), "symbol": given.get("symbol", ""),
                "error_code": refusal.code, "error_text": refusal.message.replace("{0}", error.detail),
            }  # fmt: skip

    def _split(self, call: Call, endpoint: Endpoint, done: list[Any], refused: list[Any]) -> dict[str, Any]:
        assert endpoint.batch is not None
        look = self.look(endpoint.call, endpoint.symbol_format, "order")
        lists = {endpoint.batch.success: done, endpoint.batch.failure: refused}
        return {
            field.wire: [look.row(field, view, int(call.now * 1000)) for view in lists.get(field.wire, ())]
            for field in endpoint.response.fields
            if field.type == "list"
        }

    def _cancel_all(self, call: Call, endpoint: Endpoint, role: Role) -> Any:
        account = self._account(call)
        attrs = self._world.attrs(call.params, role)
        found = [order for order in account.live.values() if self._fits(order, attrs, role)]
        for order in found:
            self._world.desk.cancel(account, order)
        views = [{**order_view(order, account), "error_code": "0", "error_text": "success"} for order in found]
        if endpoint.batch is not None and endpoint.batch.style == "split":
            return self._split(call, endpoint, views, [])
        return self._show(call, views or [attrs])

    def _order(self, call: Call, endpoint: Endpoint, role: Role) -> Any:
        account = self._account(call)
        attrs = self._world.attrs(call.params, role)
        order = self._find(account, attrs)
        window = self._windows.get(endpoint.call)
        if not attrs.get("id") and window is not None and call.now - order.updated / 1000 > window:
            raise RefusedError("no_order", attrs["client_id"])
        return self._show(call, [order_view(order, account)])

    def _open_orders(self, call: Call, _: Endpoint, role: Role) -> Any:
        return self._orders(call, role, self._account(call).live.values())

    def _order_history(self, call: Call, _: Endpoint, role: Role) -> Any:
        return self._orders(call, role, [order for order in self._account(call).orders.values() if not order.live])

    def _orders(self, call: Call, role: Role, orders: Any) -> Any:
        account = self._account(call)
        attrs = self._world.attrs(call.params, role)
        found = [order for order in orders if self._fits(order, attrs, role) and _named(order, attrs)]
        return self._page(call, [order_view(order, account) for order in reversed(found)], "id")

    def _fills(self, call: Call, _: Endpoint, role: Role) -> Any:
        account = self._account(call)
        attrs = self._world.attrs(call.params, role)
        found = [fill for fill in account.fills if self._fits(fill.order, attrs, role) and _of_order(fill, attrs)]
        return self._page(call, [fill_view(fill, account) for fill in reversed(found)], "trade_id")

    def _page(self, call: Call, views: list[dict[str, Any]], id_attr: str) -> Any:
        assert call.operation is not None
        paging = call.operation.endpoint.paging
        if paging is None:
            return self._show(call, views)
        ids = [int(view[id_attr]) for view in views]
        start, end = page_bounds(paging, call.params, ids)
        data = self._show(call, views[start:end])
        if isinstance(data, dict):
            items: Any = data
            for name in paging.items.split(".") if paging.items else ():
                items = items.get(name) if isinstance(items, dict) else None
            if isinstance(items, list):
                place_rows(data, paging, items, ids[end - 1] if end > start else None)
        return data

    def _fits(self, order: Order, attrs: Mapping[str, str], role: Role) -> bool:
        product, symbol = self._world.product(attrs, role), attrs.get("symbol", "").partition("_")[0].upper()
        return product in {"", order.market.product} and symbol in {"", order.market.symbol}

    def _balances(self, call: Call, _: Endpoint, role: Role) -> Any:
        account = self._account(call)
        attrs = self._world.attrs(call.params, role, "balance")
        wallet = account.wallets.get(self._world.wallet(self._world.product(attrs, role), role), {})
        wanted = attrs.get("coin", "").upper()
        now_ms = int(call.now * 1000)
        views = [balance_view(coin, found, now_ms) for coin, found in wallet.items() if wanted in {"", coin}]
        return self._show(call, views)

    def _positions(self, call: Call, _: Endpoint, role: Role) -> Any:
        attrs = self._world.attrs(call.params, role, "position")
        product, symbol = self._world.product(attrs, role), attrs.get("symbol", "").partition("_")[0].upper()
        found = [
            position_view(position)
            for position in self._account(call).positions.values()
            if position.size and product in {"", position.market.product} and symbol in {"", position.market.symbol}
        ]
        return self._show(call, found)

    def _ticker(self, call: Call, _: Endpoint, role: Role) -> Any:
        attrs = self._world.attrs(call.params, role, "market")
        now_ms = int(call.now * 1000)
        if attrs.get("symbol"):
            return self._show(call, [ticker_view(self._world.market(attrs, role), now_ms)])
        markets = self._world.markets.of(self._world.product(attrs, role))
        return self._show(call, [ticker_view(market, now_ms) for market in markets])

    def _book(self, call: Call, _: Endpoint, role: Role) -> Any:
        attrs = self._world.attrs(call.params, role, "market")
        market = self._world.market(attrs, role)
        depth = positive(attrs.get("limit"), 100)
        view = {
            "asks": market.asks(depth), "bids": market.bids(depth), "time": str(int(call.now * 1000)),
            "symbol": market.symbol, "seq": str(market.seq), "product": market.product,
        }  # fmt: skip
        return self._show(call, [view])

    def _trades(self, call: Call, _: Endpoint, role: Role) -> Any:
        attrs = self._world.attrs(call.params, role, "market")
        market = self._world.market(attrs, role)
        rows = [{**trade, "symbol": market.symbol, "product": market.product} for trade in market.trades]
        return self._show(call, rows[: positive(attrs.get("limit"), 100)])

    def _time(self, call: Call, _: Endpoint, __: Role) -> Any:
        return self._show(call, [{"time": str(int(call.now * 1000))}])


def _named(order: Order, attrs: Mapping[str, str]) -> bool:
    return attrs.get("id", order.id) == order.id and attrs.get("client_id", order.client_id) == order.client_id


def _of_order(fill: Fill, attrs: Mapping[str, str]) -> bool:
    return attrs.get("order_id", fill.order.id) == fill.order.id
