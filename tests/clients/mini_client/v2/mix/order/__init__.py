"""``client.v2.mix.order``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from specloom.runtime.client.methods import async_method, sync_method
    from mini_client.v2.mix.order.batch_place_order import batch_place_order as _batch_place_order
    from mini_client.v2.mix.order.detail import detail as _detail
    from mini_client.v2.mix.order.orders_history import orders_history as _orders_history
    from mini_client.v2.mix.order.place_order import place_order as _place_order


class Order(Group):
    """``client.v2.mix.order``."""

    _path = "v2.mix.order"
    _calls = ("batch_place_order", "detail", "orders_history", "place_order")
    _groups = ()

    if TYPE_CHECKING:
        batch_place_order = sync_method(_batch_place_order)
        detail = sync_method(_detail)
        orders_history = sync_method(_orders_history)
        place_order = sync_method(_place_order)


class AsyncOrder(AsyncGroup):
    """``client.v2.mix.order`` of the asynchronous client."""

    _path = "v2.mix.order"
    _calls = ("batch_place_order", "detail", "orders_history", "place_order")
    _groups = ()

    if TYPE_CHECKING:
        batch_place_order = async_method(_batch_place_order)
        detail = async_method(_detail)
        orders_history = async_method(_orders_history)
        place_order = async_method(_place_order)
