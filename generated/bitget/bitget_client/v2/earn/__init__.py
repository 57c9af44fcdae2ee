"""``client.v2.earn``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client.v2.earn.account import Account, AsyncAccount
    from bitget_client.v2.earn.elite import AsyncElite, Elite
    from bitget_client.v2.earn.loan import AsyncLoan, Loan
    from bitget_client.v2.earn.savings import AsyncSavings, Savings
    from bitget_client.v2.earn.sharkfin import AsyncSharkfin, Sharkfin


class Earn(Group):
    """``client.v2.earn``."""

    _path = "v2.earn"
    _calls = ()
    _groups = (
        ("account", "Account"),
        ("elite", "Elite"),
        ("loan", "Loan"),
        ("savings", "Savings"),
        ("sharkfin", "Sharkfin"),
    )

    if TYPE_CHECKING:
        account: Account
        elite: Elite
        loan: Loan
        savings: Savings
        sharkfin: Sharkfin


class AsyncEarn(AsyncGroup):
    """``client.v2.earn`` of the asynchronous client."""

    _path = "v2.earn"
    _calls = ()
    _groups = (
        ("account", "Account"),
        ("elite", "Elite"),
        ("loan", "Loan"),
        ("savings", "Savings"),
        ("sharkfin", "Sharkfin"),
    )

    if TYPE_CHECKING:
        account: AsyncAccount
        elite: AsyncElite
        loan: AsyncLoan
        savings: AsyncSavings
        sharkfin: AsyncSharkfin
