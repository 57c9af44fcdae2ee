"""``client.v1.spot.trace``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client.v1.spot.trace.config import AsyncConfig, Config
    from bitget_client.v1.spot.trace.order import AsyncOrder, Order
    from bitget_client.v1.spot.trace.profit import AsyncProfit, Profit
    from bitget_client.v1.spot.trace.user import AsyncUser, User


class Trace(Group):
    """``client.v1.spot.trace``."""

    _path = "v1.spot.trace"
    _calls = ()
    _groups = (("config", "Config"), ("order", "Order"), ("profit", "Profit"), ("user", "User"))

    if TYPE_CHECKING:
        config: Config
        order: Order
        profit: Profit
        user: User


class AsyncTrace(AsyncGroup):
    """``client.v1.spot.trace`` of the asynchronous client."""

    _path = "v1.spot.trace"
    _calls = ()
    _groups = (("config", "Config"), ("order", "Order"), ("profit", "Profit"), ("user", "User"))

    if TYPE_CHECKING:
        config: AsyncConfig
        order: AsyncOrder
        profit: AsyncProfit
        user: AsyncUser
