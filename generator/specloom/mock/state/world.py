"""All accounts and markets together, and how requests name them."""

from collections.abc import Mapping
from typing import Any

from specloom.mock.clock import Clock
from specloom.mock.rules import Role, Rules
from specloom.mock.state.accounts import Account
from specloom.mock.state.desk import Desk, Ticket
from specloom.mock.state.markets import Instrument, Markets
from specloom.model import Api


class World:
    """The exchange's state."""

    def __init__(self, api: Api, rules: Rules, clock: Clock, seed: int) -> None:
        self.clock = clock
        self.rules = rules
        self._suffixes = {suffix.suffix: suffix for suffix in api.symbols.suffixes}
        self._quotes = api.symbols.quote_coins
        self._seed = seed
        self.desk = Desk(clock)
        self.reset()

    def reset(self) -> None:
        """Back to the beginning: full wallets, no orders, every market at its first price."""
        self.markets = Markets(self.rules, self._quotes, self._seed)
        self._accounts: dict[str, Account] = {}
        self.desk.forget_all()

    def account(self, uid: str) -> Account:
        """The account of a user, with the starting balances when it is new."""
        found = self._accounts.get(uid)
        if found is None:
            found = self._accounts[uid] = Account(uid, self.rules.balances)
        return found

    def attrs(self, params: Mapping[str, Any], role: Role, kind: str = "order") -> dict[str, str]:
        """The parameters under the state's own names; parameters that it does not know are left out."""
        names = {**self.rules.names.get(kind, {}), **role.names}
        found = {names[name]: str(value) for name, value in params.items() if name in names and value is not None}
        return {name: value for name, value in found.items() if value}

    def product(self, attrs: Mapping[str, str], role: Role) -> str:
        """The product that a request is about: said by the role, by the request, or by the symbol's suffix."""
        if role.product:
            return role.product
        suffix = self._suffixes.get(attrs.get("symbol", "").partition("_")[2].upper())
        if suffix is not None:
            return suffix.category
        return attrs.get("product", "").upper()

    def market(self, attrs: Mapping[str, str], role: Role) -> Instrument:
        """The market that a request is about."""
        symbol = attrs.get("symbol", "").partition("_")[0].upper()
        return self.markets.get(self.product(attrs, role), symbol)

    def wallet(self, product: str, role: Role) -> str:
        """The wallet that pays: the role's, or the product's own."""
        return role.wallet or product

    def ticket(self, attrs: dict[str, str], role: Role) -> Ticket:
        """The order that a request asks for."""
        product = self.product(attrs, role)
        coin = self.rules.margin_products.get(product)
        if coin == "":
            coin = self.market(attrs, role).market.base
        return Ticket(attrs, self.wallet(product, role), coin or "")
