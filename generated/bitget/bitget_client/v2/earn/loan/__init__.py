"""``client.v2.earn.loan``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.earn.loan.borrow import borrow as _borrow
    from bitget_client.v2.earn.loan.borrow_history import borrow_history as _borrow_history
    from bitget_client.v2.earn.loan.debts import debts as _debts
    from bitget_client.v2.earn.loan.ongoing_orders import ongoing_orders as _ongoing_orders
    from bitget_client.v2.earn.loan.public import AsyncPublic, Public
    from bitget_client.v2.earn.loan.reduces import reduces as _reduces
    from bitget_client.v2.earn.loan.repay import repay as _repay
    from bitget_client.v2.earn.loan.repay_history import repay_history as _repay_history
    from bitget_client.v2.earn.loan.revise_history import revise_history as _revise_history
    from bitget_client.v2.earn.loan.revise_pledge import revise_pledge as _revise_pledge


class Loan(Group):
    """``client.v2.earn.loan``."""

    _path = "v2.earn.loan"
    _calls = (
        "borrow",
        "borrow_history",
        "debts",
        "ongoing_orders",
        "reduces",
        "repay",
        "repay_history",
        "revise_history",
        "revise_pledge",
    )
    _groups = (("public", "Public"),)

    if TYPE_CHECKING:
        public: Public
        borrow = sync_method(_borrow)
        borrow_history = sync_method(_borrow_history)
        debts = sync_method(_debts)
        ongoing_orders = sync_method(_ongoing_orders)
        reduces = sync_method(_reduces)
        repay = sync_method(_repay)
        repay_history = sync_method(_repay_history)
        revise_history = sync_method(_revise_history)
        revise_pledge = sync_method(_revise_pledge)


class AsyncLoan(AsyncGroup):
    """``client.v2.earn.loan`` of the asynchronous client."""

    _path = "v2.earn.loan"
    _calls = (
        "borrow",
        "borrow_history",
        "debts",
        "ongoing_orders",
        "reduces",
        "repay",
        "repay_history",
        "revise_history",
        "revise_pledge",
    )
    _groups = (("public", "Public"),)

    if TYPE_CHECKING:
        public: AsyncPublic
        borrow = async_method(_borrow)
        borrow_history = async_method(_borrow_history)
        debts = async_method(_debts)
        ongoing_orders = async_method(_ongoing_orders)
        reduces = async_method(_reduces)
        repay = async_method(_repay)
        repay_history = async_method(_repay_history)
        revise_history = async_method(_revise_history)
        revise_pledge = async_method(_revise_pledge)
