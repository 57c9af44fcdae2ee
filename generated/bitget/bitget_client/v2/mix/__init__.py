"""``client.v2.mix``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client.v2.mix.account import Account, AsyncAccount
    from bitget_client.v2.mix.market import AsyncMarket, Market
    from bitget_client.v2.mix.order import AsyncOrder, Order
    from bitget_client.v2.mix.position import AsyncPosition, Position


class Mix(Group):
    """``client.v2.mix``."""

    _path = "v2.mix"
    _calls = ()
    _groups = (("account", "Account"), ("market", "Market"), ("order", "Order"), ("position", "Position"))

    if TYPE_CHECKING:
        account: Account
        market: Market
        order: Order
        position: Position


class AsyncMix(AsyncGroup):
    """``client.v2.mix`` of the asynchronous client."""

    _path = "v2.mix"
    _calls = ()
    _groups = (("account", "Account"), ("market", "Market"), ("order", "Order"), ("position", "Position"))

    if TYPE_CHECKING:
        account: AsyncAccount
        market: AsyncMarket
        order: AsyncOrder
        position: AsyncPosition
