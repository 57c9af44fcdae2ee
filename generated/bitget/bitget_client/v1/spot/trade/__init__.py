"""``client.v1.spot.trade``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.spot.trade.batch_orders import batch_orders as _batch_orders
    from bitget_client.v1.spot.trade.cancel_batch_orders import cancel_batch_orders as _cancel_batch_orders
    from bitget_client.v1.spot.trade.cancel_batch_orders_v2 import cancel_batch_orders_v2 as _cancel_batch_orders_v2
    from bitget_client.v1.spot.trade.cancel_order import cancel_order as _cancel_order
    from bitget_client.v1.spot.trade.cancel_order_v2 import cancel_order_v2 as _cancel_order_v2
    from bitget_client.v1.spot.trade.cancel_symbol_order import cancel_symbol_order as _cancel_symbol_order
    from bitget_client.v1.spot.trade.fills import fills as _fills
    from bitget_client.v1.spot.trade.history import history as _history
    from bitget_client.v1.spot.trade.open_order import open_order as _open_order
    from bitget_client.v1.spot.trade.open_orders import open_orders as _open_orders
    from bitget_client.v1.spot.trade.order_info import order_info as _order_info
    from bitget_client.v1.spot.trade.orders import orders as _orders


class Trade(Group):
    """``client.v1.spot.trade``."""

    _path = "v1.spot.trade"
    _calls = (
        "batch_orders",
        "cancel_batch_orders",
        "cancel_batch_orders_v2",
        "cancel_order",
        "cancel_order_v2",
        "cancel_symbol_order",
        "fills",
        "history",
        "open_order",
        "open_orders",
        "order_info",
        "orders",
    )
    _groups = ()

    if TYPE_CHECKING:
        batch_orders = sync_method(_batch_orders)
        cancel_batch_orders = sync_method(_cancel_batch_orders)
        cancel_batch_orders_v2 = sync_method(_cancel_batch_orders_v2)
        cancel_order = sync_method(_cancel_order)
        cancel_order_v2 = sync_method(_cancel_order_v2)
        cancel_symbol_order = sync_method(_cancel_symbol_order)
        fills = sync_method(_fills)
        history = sync_method(_history)
        open_order = sync_method(_open_order)
        open_orders = sync_method(_open_orders)
        order_info = sync_method(_order_info)
        orders = sync_method(_orders)


class AsyncTrade(AsyncGroup):
    """``client.v1.spot.trade`` of the asynchronous client."""

    _path = "v1.spot.trade"
    _calls = (
        "batch_orders",
        "cancel_batch_orders",
        "cancel_batch_orders_v2",
        "cancel_order",
        "cancel_order_v2",
        "cancel_symbol_order",
        "fills",
        "history",
        "open_order",
        "open_orders",
        "order_info",
        "orders",
    )
    _groups = ()

    if TYPE_CHECKING:
        batch_orders = async_method(_batch_orders)
        cancel_batch_orders = async_method(_cancel_batch_orders)
        cancel_batch_orders_v2 = async_method(_cancel_batch_orders_v2)
        cancel_order = async_method(_cancel_order)
        cancel_order_v2 = async_method(_cancel_order_v2)
        cancel_symbol_order = async_method(_cancel_symbol_order)
        fills = async_method(_fills)
        history = async_method(_history)
        open_order = async_method(_open_order)
        open_orders = async_method(_open_orders)
        order_info = async_method(_order_info)
        orders = async_method(_orders)
