"""Calls that move money between wallets."""

from typing import TYPE_CHECKING, Any

from specloom.mock.errors import RefusedError
from specloom.mock.request import IncomingRequest
from specloom.mock.rules import Role
from specloom.mock.state.accounts import Account
from specloom.mock.state.exchange_state import ExchangeState
from specloom.mock.state.order_request import number_of
from specloom.mock.state.response_builder import ResponseBuilder

if TYPE_CHECKING:
    from collections.abc import Callable


class TransferActions:
    """Moves balances and remembers it. ``runs`` are its actions by name."""

    def __init__(self, state: ExchangeState, responses: ResponseBuilder) -> None:
        self._state = state
        self._responses = responses
        self.actions: dict[str, Callable[[IncomingRequest, Role], Any]] = {
            "transfer": self._transfer,
            "transfers": self._transfers,
        }

    def _transfer(self, call: IncomingRequest, role: Role) -> Any:
        account = self._state.account(call.account_key.uid)
        attrs = self._state.attrs(call.params, role, "transfer")
        known = account.transfers_by_client_id.get(attrs.get("client_id", ""))
        if known is None:
            known = self._move(account, attrs, call)
        # A transfer sent twice under one id happens once, and the second time tells the first result.
        return self._responses.show(call, [known])

    def _move(self, account: Account, attrs: dict[str, str], call: IncomingRequest) -> dict[str, str]:
        amount, coin = number_of(attrs, "amount"), attrs.get("coin", "").upper()
        if amount <= 0:
            raise RefusedError("bad_param", "amount")
        giver = self._state.account(attrs.get("from_uid", account.uid))
        taker = self._state.account(attrs.get("to_uid", account.uid))
        source, target = self._wallet(attrs, "from"), self._wallet(attrs, "to")
        balance = giver.balance(source, coin)
        if balance.available < amount:
            raise RefusedError("no_money", coin)
        balance.available -= amount
        taker.balance(target, coin).available += amount
        for moved, wallet in ((giver, source), (taker, target)):
            self._state.engine.notify_balance(moved, wallet, coin)
        row = {
            **attrs,
            "id": self._state.engine.new_id(),
            "transfer_status": "Successful",
            "time": str(int(call.now * 1000)),
        }
        account.transfers.append(row)
        if attrs.get("client_id"):
            account.transfers_by_client_id[attrs["client_id"]] = row
        return row

    def _wallet(self, attrs: dict[str, str], end: str) -> str:
        word = attrs.get(end, "")
        wallet = self._state.rules.accounts.get(word.lower())
        if wallet is None:
            raise RefusedError("bad_value", word)
        return wallet

    def _transfers(self, call: IncomingRequest, role: Role) -> Any:
        account = self._state.account(call.account_key.uid)
        attrs = self._state.attrs(call.params, role, "transfer")
        names = ("coin", "from", "client_id")
        found = [
            row for row in account.transfers if all(attrs.get(name, row.get(name)) == row.get(name) for name in names)
        ]
        found.reverse()
        return self._responses.page(call, found, [row["id"] for row in found])
