"""Calls that show orders, fills, balances, positions and markets."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from specloom.mock.errors import RefusedError
from specloom.mock.paging import positive
from specloom.mock.request import IncomingRequest
from specloom.mock.rules import Role
from specloom.mock.state.accounts import Account, Fill, Order
from specloom.mock.state.exchange_state import ExchangeState
from specloom.mock.state.order_actions import find_order
from specloom.mock.state.response_builder import ResponseBuilder
from specloom.mock.state.state_views import (
    LayeredView,
    OrderView,
    View,
    balance_view,
    fill_view,
    position_view,
    setting_view,
    ticker_view,
)
from specloom.model import Api


class Queries:
    """Shows the state. ``runs`` are its actions by name."""

    def __init__(self, api: Api, state: ExchangeState, responses: ResponseBuilder) -> None:
        self._state = state
        self._responses = responses
        self._windows = {
            endpoint.idempotency.confirm: endpoint.idempotency.window_seconds
            for endpoint in api.endpoints
            if endpoint.idempotency is not None and endpoint.idempotency.confirm is not None
        }
        self.actions: dict[str, Callable[[IncomingRequest, Role], Any]] = {
            "order": self._order, "open_orders": self._open_orders, "order_history": self._order_history,
            "fills": self._fills, "balances": self._balances, "positions": self._positions, "ticker": self._ticker,
            "markets": self._ticker, "book": self._book, "trades": self._trades, "time": self._time,
            "coins": self._coins,
        }  # fmt: skip

    def _account(self, call: IncomingRequest) -> Account:
        return self._state.seen_account(call)

    def _order(self, call: IncomingRequest, role: Role) -> Any:
        account = self._account(call)
        attrs = self._state.attrs(call.params, role)
        order = find_order(account, attrs)
        window = self._windows.get(call.route.endpoint.call) if call.route else None
        if not attrs.get("id") and window is not None and call.now - order.updated / 1000 > window:
            raise RefusedError("no_order", attrs["client_id"])
        return self._responses.show(call, [OrderView(order, account)])

    def _open_orders(self, call: IncomingRequest, role: Role) -> Any:
        return self._orders(call, role, self._account(call).live.values())

    def _order_history(self, call: IncomingRequest, role: Role) -> Any:
        return self._orders(call, role, [order for order in self._account(call).orders.values() if not order.live])

    def _orders(self, call: IncomingRequest, role: Role, orders: Iterable[Order]) -> Any:
        account = self._account(call)
        attrs = self._state.attrs(call.params, role)
        found = [order for order in orders if self._state.fits(order.market, attrs, role) and _named(order, attrs)]
        found.reverse()
        views = [OrderView(order, account) for order in found]
        return self._responses.page(call, views, [order.id for order in found])

    def _fills(self, call: IncomingRequest, role: Role) -> Any:
        account = self._account(call)
        attrs = self._state.attrs(call.params, role)
        fits = self._state.fits
        found = [fill for fill in account.fills if fits(fill.order.market, attrs, role) and _of_order(fill, attrs)]
        found.reverse()
        return self._responses.page(call, [fill_view(fill, account) for fill in found], [fill.id for fill in found])

    def _balances(self, call: IncomingRequest, role: Role) -> Any:
        account = self._account(call)
        attrs = self._state.attrs(call.params, role, "balance")
        product, symbol, wanted = self._state.product(attrs, role), attrs.get("symbol", ""), attrs.get("coin", "")
        chosen = setting_view(account.settings, product, self._state.symbol(attrs))
        wallet, now_ms = account.wallets.get(self._state.wallet(product, role), {}), int(call.now * 1000)
        views: list[View] = [
            LayeredView({"symbol": symbol, **balance_view(coin, found, now_ms)}, chosen)
            for coin, found in wallet.items()
            if wanted.upper() in {"", coin}
        ]
        return self._responses.show(call, views, many=not wanted)

    def _positions(self, call: IncomingRequest, role: Role) -> Any:
        account = self._account(call)
        attrs = self._state.attrs(call.params, role, "position")
        side = attrs.get("side", "")
        found = [
            position_view(position, account)
            for position in account.positions.values()
            if position.size and self._state.fits(position.market, attrs, role) and side in {"", position.side}
        ]
        return self._responses.listed(call, found)

    def _ticker(self, call: IncomingRequest, role: Role) -> Any:
        attrs = self._state.attrs(call.params, role, "market")
        now_ms = int(call.now * 1000)
        if attrs.get("symbol"):
            return self._responses.show(call, [ticker_view(self._state.market(attrs, role), now_ms)])
        markets = self._state.markets.of(self._state.product(attrs, role))
        return self._responses.show(call, [ticker_view(market, now_ms) for market in markets], many=True)

    def _book(self, call: IncomingRequest, role: Role) -> Any:
        attrs = self._state.attrs(call.params, role, "market")
        market = self._state.market(attrs, role)
        depth = positive(attrs.get("limit"), 100)
        view = {
            "asks": market.asks(depth), "bids": market.bids(depth), "time": str(int(call.now * 1000)),
            "symbol": market.symbol, "seq": str(market.seq), "product": market.product,
        }  # fmt: skip
        return self._responses.show(call, [view])

    def _trades(self, call: IncomingRequest, role: Role) -> Any:
        attrs = self._state.attrs(call.params, role, "market")
        market = self._state.market(attrs, role)
        rows = [{**trade, "symbol": market.symbol, "product": market.product} for trade in market.trades]
        return self._responses.show(call, rows[: positive(attrs.get("limit"), 100)], many=True)

    def _coins(self, call: IncomingRequest, role: Role) -> Any:
        """Every coin that a new account has, in any wallet."""
        wanted = self._state.attrs(call.params, role, "coin").get("coin", "").upper()
        coins = dict.fromkeys(coin for wallet in self._state.rules.balances.values() for coin in wallet if coin != "*")
        views = [{"coin": coin} for coin in coins if wanted in {"", coin}]
        return self._responses.show(call, views, many=True)

    def _time(self, call: IncomingRequest, _: Role) -> Any:
        return self._responses.show(call, [{"time": str(int(call.now * 1000))}])


def _named(order: Order, attrs: Mapping[str, str]) -> bool:
    return attrs.get("id", order.id) == order.id and attrs.get("client_id", order.client_id) == order.client_id


def _of_order(fill: Fill, attrs: Mapping[str, str]) -> bool:
    return attrs.get("order_id", fill.order.id) == fill.order.id
