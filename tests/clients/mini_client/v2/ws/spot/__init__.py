"""``client.v2.ws.spot``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.stream.api import AsyncStreamGroup, StreamGroup

if TYPE_CHECKING:
    from specloom.runtime.stream.api import async_channel, sync_channel
    from mini_client.v2.ws.spot.orders import orders as _orders
    from mini_client.v2.ws.spot.place_order import place_order as _place_order
    from mini_client.v2.ws.spot.ticker import ticker as _ticker


class Spot(StreamGroup):
    """``client.v2.ws.spot``."""

    _path = "v2.ws.spot"
    _calls = ("orders", "place_order", "ticker")
    _groups = ()

    if TYPE_CHECKING:
        orders = sync_channel(_orders)
        place_order = sync_channel(_place_order)
        ticker = sync_channel(_ticker)


class AsyncSpot(AsyncStreamGroup):
    """``client.v2.ws.spot`` of the asynchronous client."""

    _path = "v2.ws.spot"
    _calls = ("orders", "place_order", "ticker")
    _groups = ()

    if TYPE_CHECKING:
        orders = async_channel(_orders)
        place_order = async_channel(_place_order)
        ticker = async_channel(_ticker)
