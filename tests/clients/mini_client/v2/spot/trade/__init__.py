"""``client.v2.spot.trade``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from specloom.runtime.client.methods import async_method, sync_method
    from mini_client.v2.spot.trade.history_orders import history_orders as _history_orders
    from mini_client.v2.spot.trade.order_info import order_info as _order_info
    from mini_client.v2.spot.trade.unfilled_orders import unfilled_orders as _unfilled_orders


class Trade(Group):
    """``client.v2.spot.trade``."""

    _path = "v2.spot.trade"
    _calls = ("history_orders", "order_info", "unfilled_orders")
    _groups = ()

    if TYPE_CHECKING:
        history_orders = sync_method(_history_orders)
        order_info = sync_method(_order_info)
        unfilled_orders = sync_method(_unfilled_orders)


class AsyncTrade(AsyncGroup):
    """``client.v2.spot.trade`` of the asynchronous client."""

    _path = "v2.spot.trade"
    _calls = ("history_orders", "order_info", "unfilled_orders")
    _groups = ()

    if TYPE_CHECKING:
        history_orders = async_method(_history_orders)
        order_info = async_method(_order_info)
        unfilled_orders = async_method(_unfilled_orders)
