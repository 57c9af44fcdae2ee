"""``client.v1.spot.trace.order``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.spot.trace.order.close_tracking_order import close_tracking_order as _close_tracking_order
    from bitget_client.v1.spot.trace.order.follower_end_order import follower_end_order as _follower_end_order
    from bitget_client.v1.spot.trace.order.order_current_list import order_current_list as _order_current_list
    from bitget_client.v1.spot.trace.order.order_history_list import order_history_list as _order_history_list
    from bitget_client.v1.spot.trace.order.spot_info_list import spot_info_list as _spot_info_list
    from bitget_client.v1.spot.trace.order.update_tpsl import update_tpsl as _update_tpsl


class Order(Group):
    """``client.v1.spot.trace.order``."""

    _path = "v1.spot.trace.order"
    _calls = (
        "close_tracking_order",
        "follower_end_order",
        "order_current_list",
        "order_history_list",
        "spot_info_list",
        "update_tpsl",
    )
    _groups = ()

    if TYPE_CHECKING:
        close_tracking_order = sync_method(_close_tracking_order)
        follower_end_order = sync_method(_follower_end_order)
        order_current_list = sync_method(_order_current_list)
        order_history_list = sync_method(_order_history_list)
        spot_info_list = sync_method(_spot_info_list)
        update_tpsl = sync_method(_update_tpsl)


class AsyncOrder(AsyncGroup):
    """``client.v1.spot.trace.order`` of the asynchronous client."""

    _path = "v1.spot.trace.order"
    _calls = (
        "close_tracking_order",
        "follower_end_order",
        "order_current_list",
        "order_history_list",
        "spot_info_list",
        "update_tpsl",
    )
    _groups = ()

    if TYPE_CHECKING:
        close_tracking_order = async_method(_close_tracking_order)
        follower_end_order = async_method(_follower_end_order)
        order_current_list = async_method(_order_current_list)
        order_history_list = async_method(_order_history_list)
        spot_info_list = async_method(_spot_info_list)
        update_tpsl = async_method(_update_tpsl)
