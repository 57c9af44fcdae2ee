"""All accounts and markets together, and how requests name them."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from specloom.mock.clock import Clock
from specloom.mock.errors import RefusedError
from specloom.mock.request import IncomingRequest
from specloom.mock.rules import Role, Rules
from specloom.mock.state.accounts import Account, Order, Position
from specloom.mock.state.markets import Instrument, Markets
from specloom.mock.state.order_engine import OrderEngine
from specloom.mock.state.order_request import OrderRequest, number_of
from specloom.mock.state.past import Past
from specloom.mock.state.trigger_orders import TriggerOrder, TriggerOrderBook
from specloom.mock.symbol_spelling import spellings_of
from specloom.model import Api


class ExchangeState:
    """The exchange's state."""

    def __init__(self, api: Api, rules: Rules, clock: Clock, seed: int) -> None:
        self.clock = clock
        self.rules = rules
        self.symbols = spellings_of(api, rules)
        self._products = {market.product for market in rules.markets} | set(rules.mirrors)
        self._seed = seed
        self.engine = OrderEngine(clock)
        self.plans = TriggerOrderBook(clock, self.engine.new_id, rules.plan_kinds)
        self._past = Past(clock, self.engine, self.plans, rules.balances)
        self.reset()

    def reset(self) -> None:
        """Back to the beginning: full wallets, no orders, every market at its first price."""
        self.markets = Markets(self.rules, self.symbols, self._seed)
        self._accounts: dict[str, Account] = {}
        self.engine.clear()
        self.plans.clear()
        self._past.clear()

    def account(self, uid: str) -> Account:
        """The account of a user, with the starting balances when it is new."""
        found = self._accounts.get(uid)
        if found is None:
            found = self._accounts[uid] = Account(uid, self.rules.balances)
        return found

    def seen_account(self, call: IncomingRequest) -> Account:
        """The account that a call which shows something is answered from: of now, or of as long ago as it asks for."""
        account = self.account(call.account_key.uid)
        if call.behind:
            return self._past.account(account, call.behind, present_times=call.present_times)
        return account

    def active_markets(self) -> list[Instrument]:
        """The markets where something waits for a price."""
        return list(dict.fromkeys([*self.engine.active_markets(), *self.plans.active_markets()]))

    def tick(self, market: Instrument) -> None:
        """Trigger and fill what the market's new price has reached."""
        self.plans.tick(market, self._apply_fault)
        self.engine.tick(market)

    def attrs(self, params: Mapping[str, Any], role: Role, kind: str = "order") -> dict[str, str]:
        """The parameters under the state's own names; parameters that it does not know are left out."""
        names = self.rules.field_map.get(kind, {})
        if role.field_map:
            names = {**names, **role.field_map}
        return {
            names[name]: value if type(value) is str else str(value)
            for name, value in params.items()
            if name in names and value is not None and value != ""
        }

    def product(self, attrs: Mapping[str, str], role: Role) -> str:
        """The product that a request is about: said by the role, by the symbol's spelling, or by the request."""
        if role.product:
            return role.product
        product = attrs.get("product", "").upper()
        spelled = self.symbols.product(attrs.get("symbol", ""))
        if spelled:
            return spelled
        return product if product in self._products else self.symbols.line_product(product)

    def symbol(self, attrs: Mapping[str, str]) -> str:
        """The market that a request names, in the home spelling; empty where it names none."""
        return self.symbols.home(attrs.get("symbol", ""))

    def market(self, attrs: Mapping[str, str], role: Role) -> Instrument:
        """The market that a request is about."""
        return self.markets.get(self.product(attrs, role), self.symbol(attrs))

    def fits(self, market: Instrument, attrs: Mapping[str, str], role: Role) -> bool:
        """Whether a market is one that the request asks for; one that is not named is asked for too."""
        product, symbol = self.product(attrs, role), self.symbol(attrs)
        return product in {"", market.product} and symbol in {"", market.symbol}

    def wallet(self, product: str, role: Role) -> str:
        """The wallet that pays: the role's, or the product's own."""
        return role.wallet or product

    def order_request(self, attrs: dict[str, str], role: Role) -> OrderRequest:
        """The order that a request asks for."""
        product = self.product(attrs, role)
        coin = self.rules.margin_products.get(product)
        if coin == "":
            coin = self.market(attrs, role).market.base
        if "quote_size" in attrs and "size" not in attrs:
            attrs = {**attrs, "size": attrs["quote_size"]}
        return OrderRequest(attrs, self.wallet(product, role), coin or "")

    def closing_ticket(self, position: Position, size: Decimal | None = None, price: str = "") -> OrderRequest:
        """The order that closes a position, or ``size`` of it; at the market where no price is given."""
        attrs = {
            "side": "sell" if position.side == "long" else "buy", "order_type": "limit" if price else "market",
            "size": f"{min(size or position.size, position.size):f}", "price": price, "reduce_only": "yes",
            "margin_coin": position.coin, "margin_mode": position.attrs.get("margin_mode", "crossed"),
        }  # fmt: skip
        if position.hedge:
            attrs["pos_side"] = position.side
        return OrderRequest(attrs, position.wallet, position.coin)

    def _apply_fault(self, account: Account, plan: TriggerOrder) -> Order:
        """The order that a trigger order becomes."""
        attrs = {name: text for name, text in plan.attrs.items() if name != "client_id"}
        price = attrs.get("execute_price", "")
        price = price if number_of(attrs, "execute_price") > 0 else ""
        if not plan.closes:
            kind = attrs.get("order_type", "limit" if price else "market")
            order = {**attrs, "price": price, "order_type": kind}
            order_request = self.order_request(order, Role(action="", product=plan.market.product, wallet=plan.wallet))
            return self.engine.place(account, plan.market, order_request)
        position = account.positions.get((plan.market.product, plan.market.symbol, plan.side))
        if position is None or not position.size:
            raise RefusedError("nothing_to_close")
        return self.engine.place(account, plan.market, self.closing_ticket(position, number_of(attrs, "size"), price))
