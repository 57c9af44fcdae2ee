"""``client.v3.loan``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v3.loan.borrow import borrow as _borrow
    from bitget_client.v3.loan.borrow_history import borrow_history as _borrow_history
    from bitget_client.v3.loan.borrow_ongoing import borrow_ongoing as _borrow_ongoing
    from bitget_client.v3.loan.coins import coins as _coins
    from bitget_client.v3.loan.debts import debts as _debts
    from bitget_client.v3.loan.interest import interest as _interest
    from bitget_client.v3.loan.pledge_rate_history import pledge_rate_history as _pledge_rate_history
    from bitget_client.v3.loan.reduces import reduces as _reduces
    from bitget_client.v3.loan.repay import repay as _repay
    from bitget_client.v3.loan.repay_history import repay_history as _repay_history
    from bitget_client.v3.loan.revise_pledge import revise_pledge as _revise_pledge


class Loan(Group):
    """``client.v3.loan``."""

    _path = "v3.loan"
    _calls = (
        "borrow",
        "borrow_history",
        "borrow_ongoing",
        "coins",
        "debts",
        "interest",
        "pledge_rate_history",
        "reduces",
        "repay",
        "repay_history",
        "revise_pledge",
    )
    _groups = ()

    if TYPE_CHECKING:
        borrow = sync_method(_borrow)
        borrow_history = sync_method(_borrow_history)
        borrow_ongoing = sync_method(_borrow_ongoing)
        coins = sync_method(_coins)
        debts = sync_method(_debts)
        interest = sync_method(_interest)
        pledge_rate_history = sync_method(_pledge_rate_history)
        reduces = sync_method(_reduces)
        repay = sync_method(_repay)
        repay_history = sync_method(_repay_history)
        revise_pledge = sync_method(_revise_pledge)


class AsyncLoan(AsyncGroup):
    """``client.v3.loan`` of the asynchronous client."""

    _path = "v3.loan"
    _calls = (
        "borrow",
        "borrow_history",
        "borrow_ongoing",
        "coins",
        "debts",
        "interest",
        "pledge_rate_history",
        "reduces",
        "repay",
        "repay_history",
        "revise_pledge",
    )
    _groups = ()

    if TYPE_CHECKING:
        borrow = async_method(_borrow)
        borrow_history = async_method(_borrow_history)
        borrow_ongoing = async_method(_borrow_ongoing)
        coins = async_method(_coins)
        debts = async_method(_debts)
        interest = async_method(_interest)
        pledge_rate_history = async_method(_pledge_rate_history)
        reduces = async_method(_reduces)
        repay = async_method(_repay)
        repay_history = async_method(_repay_history)
        revise_pledge = async_method(_revise_pledge)
