"""``client.v1.margin.isolated``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client.v1.margin.isolated.account import Account, AsyncAccount
    from bitget_client.v1.margin.isolated.fin import AsyncFin, Fin
    from bitget_client.v1.margin.isolated.interest import AsyncInterest, Interest
    from bitget_client.v1.margin.isolated.liquidation import AsyncLiquidation, Liquidation
    from bitget_client.v1.margin.isolated.loan import AsyncLoan, Loan
    from bitget_client.v1.margin.isolated.order import AsyncOrder, Order
    from bitget_client.v1.margin.isolated.public import AsyncPublic, Public
    from bitget_client.v1.margin.isolated.repay import AsyncRepay, Repay


class Isolated(Group):
    """``client.v1.margin.isolated``."""

    _path = "v1.margin.isolated"
    _calls = ()
    _groups = (
        ("account", "Account"),
        ("fin", "Fin"),
        ("interest", "Interest"),
        ("liquidation", "Liquidation"),
        ("loan", "Loan"),
        ("order", "Order"),
        ("public", "Public"),
        ("repay", "Repay"),
    )

    if TYPE_CHECKING:
        account: Account
        fin: Fin
        interest: Interest
        liquidation: Liquidation
        loan: Loan
        order: Order
        public: Public
        repay: Repay


class AsyncIsolated(AsyncGroup):
    """``client.v1.margin.isolated`` of the asynchronous client."""

    _path = "v1.margin.isolated"
    _calls = ()
    _groups = (
        ("account", "Account"),
        ("fin", "Fin"),
        ("interest", "Interest"),
        ("liquidation", "Liquidation"),
        ("loan", "Loan"),
        ("order", "Order"),
        ("public", "Public"),
        ("repay", "Repay"),
    )

    if TYPE_CHECKING:
        account: AsyncAccount
        fin: AsyncFin
        interest: AsyncInterest
        liquidation: AsyncLiquidation
        loan: AsyncLoan
        order: AsyncOrder
        public: AsyncPublic
        repay: AsyncRepay
