"""``client.v1.mix``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client.v1.mix.account import Account, AsyncAccount
    from bitget_client.v1.mix.market import AsyncMarket, Market
    from bitget_client.v1.mix.order import AsyncOrder, Order
    from bitget_client.v1.mix.plan import AsyncPlan, Plan
    from bitget_client.v1.mix.position import AsyncPosition, Position
    from bitget_client.v1.mix.trace import AsyncTrace, Trace


class Mix(Group):
    """``client.v1.mix``."""

    _path = "v1.mix"
    _calls = ()
    _groups = (
        ("account", "Account"),
        ("market", "Market"),
        ("order", "Order"),
        ("plan", "Plan"),
        ("position", "Position"),
        ("trace", "Trace"),
    )

    if TYPE_CHECKING:
        account: Account
        market: Market
        order: Order
        plan: Plan
        position: Position
        trace: Trace


class AsyncMix(AsyncGroup):
    """``client.v1.mix`` of the asynchronous client."""

    _path = "v1.mix"
    _calls = ()
    _groups = (
        ("account", "Account"),
        ("market", "Market"),
        ("order", "Order"),
        ("plan", "Plan"),
        ("position", "Position"),
        ("trace", "Trace"),
    )

    if TYPE_CHECKING:
        account: AsyncAccount
        market: AsyncMarket
        order: AsyncOrder
        plan: AsyncPlan
        position: AsyncPosition
        trace: AsyncTrace
