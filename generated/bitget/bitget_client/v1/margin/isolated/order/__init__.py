"""``client.v1.margin.isolated.order``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.margin.isolated.order.batch_cancel_order import batch_cancel_order as _batch_cancel_order
    from bitget_client.v1.margin.isolated.order.batch_place_order import batch_place_order as _batch_place_order
    from bitget_client.v1.margin.isolated.order.cancel_order import cancel_order as _cancel_order
    from bitget_client.v1.margin.isolated.order.fills import fills as _fills
    from bitget_client.v1.margin.isolated.order.history import history as _history
    from bitget_client.v1.margin.isolated.order.open_orders import open_orders as _open_orders
    from bitget_client.v1.margin.isolated.order.place_order import place_order as _place_order


class Order(Group):
    """``client.v1.margin.isolated.order``."""

    _path = "v1.margin.isolated.order"
    _calls = (
        "batch_cancel_order",
        "batch_place_order",
        "cancel_order",
        "fills",
        "history",
        "open_orders",
        "place_order",
    )
    _groups = ()

    if TYPE_CHECKING:
        batch_cancel_order = sync_method(_batch_cancel_order)
        batch_place_order = sync_method(_batch_place_order)
        cancel_order = sync_method(_cancel_order)
        fills = sync_method(_fills)
        history = sync_method(_history)
        open_orders = sync_method(_open_orders)
        place_order = sync_method(_place_order)


class AsyncOrder(AsyncGroup):
    """``client.v1.margin.isolated.order`` of the asynchronous client."""

    _path = "v1.margin.isolated.order"
    _calls = (
        "batch_cancel_order",
        "batch_place_order",
        "cancel_order",
        "fills",
        "history",
        "open_orders",
        "place_order",
    )
    _groups = ()

    if TYPE_CHECKING:
        batch_cancel_order = async_method(_batch_cancel_order)
        batch_place_order = async_method(_batch_place_order)
        cancel_order = async_method(_cancel_order)
        fills = async_method(_fills)
        history = async_method(_history)
        open_orders = async_method(_open_orders)
        place_order = async_method(_place_order)
