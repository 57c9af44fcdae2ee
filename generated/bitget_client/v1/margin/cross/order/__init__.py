"""``client.v1.margin.cross.order``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_call, sync_call
    from bitget_client.v1.margin.cross.order.batch_cancel_order import batch_cancel_order as _batch_cancel_order
    from bitget_client.v1.margin.cross.order.batch_place_order import batch_place_order as _batch_place_order
    from bitget_client.v1.margin.cross.order.cancel_order import cancel_order as _cancel_order
    from bitget_client.v1.margin.cross.order.fills import fills as _fills
    from bitget_client.v1.margin.cross.order.history import history as _history
    from bitget_client.v1.margin.cross.order.open_orders import open_orders as _open_orders
    from bitget_client.v1.margin.cross.order.place_order import place_order as _place_order


class Order(Group):
    """``client.v1.margin.cross.order``."""

    _path = "v1.margin.cross.order"
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
        batch_cancel_order = sync_call(_batch_cancel_order)
        batch_place_order = sync_call(_batch_place_order)
        cancel_order = sync_call(_cancel_order)
        fills = sync_call(_fills)
        history = sync_call(_history)
        open_orders = sync_call(_open_orders)
        place_order = sync_call(_place_order)


class AsyncOrder(AsyncGroup):
    """``client.v1.margin.cross.order`` of the asynchronous client."""

    _path = "v1.margin.cross.order"
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
        batch_cancel_order = async_call(_batch_cancel_order)
        batch_place_order = async_call(_batch_place_order)
        cancel_order = async_call(_cancel_order)
        fills = async_call(_fills)
        history = async_call(_history)
        open_orders = async_call(_open_orders)
        place_order = async_call(_place_order)
