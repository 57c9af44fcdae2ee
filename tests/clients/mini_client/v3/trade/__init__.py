"""``client.v3.trade``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from specloom.runtime.client.methods import async_method, sync_method
    from mini_client.v3.trade.order_info import order_info as _order_info
    from mini_client.v3.trade.place_batch import place_batch as _place_batch


class Trade(Group):
    """``client.v3.trade``."""

    _path = "v3.trade"
    _calls = ("order_info", "place_batch")
    _groups = ()

    if TYPE_CHECKING:
        order_info = sync_method(_order_info)
        place_batch = sync_method(_place_batch)


class AsyncTrade(AsyncGroup):
    """``client.v3.trade`` of the asynchronous client."""

    _path = "v3.trade"
    _calls = ("order_info", "place_batch")
    _groups = ()

    if TYPE_CHECKING:
        order_info = async_method(_order_info)
        place_batch = async_method(_place_batch)
