"""``client.v1.margin.cross``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client.v1.margin.cross.account import Account, AsyncAccount
    from bitget_client.v1.margin.cross.fin import AsyncFin, Fin
    from bitget_client.v1.margin.cross.interest import AsyncInterest, Interest
    from bitget_client.v1.margin.cross.liquidation import AsyncLiquidation, Liquidation
    from bitget_client.v1.margin.cross.loan import AsyncLoan, Loan
    from bitget_client.v1.margin.cross.order import AsyncOrder, Order
    from bitget_client.v1.margin.cross.public import AsyncPublic, Public
    from bitget_client.v1.margin.cross.repay import AsyncRepay, Repay


class Cross(Group):
    """``client.v1.margin.cross``."""

    _path = "v1.margin.cross"
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


class AsyncCross(AsyncGroup):
    """``client.v1.margin.cross`` of the asynchronous client."""

    _path = "v1.margin.cross"
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
