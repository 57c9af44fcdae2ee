"""``client.v2.mix.order``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.mix.order.batch_cancel_orders import batch_cancel_orders as _batch_cancel_orders
    from bitget_client.v2.mix.order.batch_place_order import batch_place_order as _batch_place_order
    from bitget_client.v2.mix.order.cancel_all_orders import cancel_all_orders as _cancel_all_orders
    from bitget_client.v2.mix.order.cancel_order import cancel_order as _cancel_order
    from bitget_client.v2.mix.order.cancel_plan_order import cancel_plan_order as _cancel_plan_order
    from bitget_client.v2.mix.order.click_backhand import click_backhand as _click_backhand
    from bitget_client.v2.mix.order.close_positions import close_positions as _close_positions
    from bitget_client.v2.mix.order.detail import detail as _detail
    from bitget_client.v2.mix.order.fill_history import fill_history as _fill_history
    from bitget_client.v2.mix.order.fills import fills as _fills
    from bitget_client.v2.mix.order.modify_order import modify_order as _modify_order
    from bitget_client.v2.mix.order.modify_plan_order import modify_plan_order as _modify_plan_order
    from bitget_client.v2.mix.order.modify_tpsl_order import modify_tpsl_order as _modify_tpsl_order
    from bitget_client.v2.mix.order.orders_history import orders_history as _orders_history
    from bitget_client.v2.mix.order.orders_pending import orders_pending as _orders_pending
    from bitget_client.v2.mix.order.orders_plan_history import orders_plan_history as _orders_plan_history
    from bitget_client.v2.mix.order.orders_plan_pending import orders_plan_pending as _orders_plan_pending
    from bitget_client.v2.mix.order.place_order import place_order as _place_order
    from bitget_client.v2.mix.order.place_plan_order import place_plan_order as _place_plan_order
    from bitget_client.v2.mix.order.place_pos_tpsl import place_pos_tpsl as _place_pos_tpsl
    from bitget_client.v2.mix.order.place_tpsl_order import place_tpsl_order as _place_tpsl_order
    from bitget_client.v2.mix.order.plan_sub_order import plan_sub_order as _plan_sub_order


class Order(Group):
    """``client.v2.mix.order``."""

    _path = "v2.mix.order"
    _calls = (
        "batch_cancel_orders",
        "batch_place_order",
        "cancel_all_orders",
        "cancel_order",
        "cancel_plan_order",
        "click_backhand",
        "close_positions",
        "detail",
        "fill_history",
        "fills",
        "modify_order",
        "modify_plan_order",
        "modify_tpsl_order",
        "orders_history",
        "orders_pending",
        "orders_plan_history",
        "orders_plan_pending",
        "place_order",
        "place_plan_order",
        "place_pos_tpsl",
        "place_tpsl_order",
        "plan_sub_order",
    )
    _groups = ()

    if TYPE_CHECKING:
        batch_cancel_orders = sync_method(_batch_cancel_orders)
        batch_place_order = sync_method(_batch_place_order)
        cancel_all_orders = sync_method(_cancel_all_orders)
        cancel_order = sync_method(_cancel_order)
        cancel_plan_order = sync_method(_cancel_plan_order)
        click_backhand = sync_method(_click_backhand)
        close_positions = sync_method(_close_positions)
        detail = sync_method(_detail)
        fill_history = sync_method(_fill_history)
        fills = sync_method(_fills)
        modify_order = sync_method(_modify_order)
        modify_plan_order = sync_method(_modify_plan_order)
        modify_tpsl_order = sync_method(_modify_tpsl_order)
        orders_history = sync_method(_orders_history)
        orders_pending = sync_method(_orders_pending)
        orders_plan_history = sync_method(_orders_plan_history)
        orders_plan_pending = sync_method(_orders_plan_pending)
        place_order = sync_method(_place_order)
        place_plan_order = sync_method(_place_plan_order)
        place_pos_tpsl = sync_method(_place_pos_tpsl)
        place_tpsl_order = sync_method(_place_tpsl_order)
        plan_sub_order = sync_method(_plan_sub_order)


class AsyncOrder(AsyncGroup):
    """``client.v2.mix.order`` of the asynchronous client."""

    _path = "v2.mix.order"
    _calls = (
        "batch_cancel_orders",
        "batch_place_order",
        "cancel_all_orders",
        "cancel_order",
        "cancel_plan_order",
        "click_backhand",
        "close_positions",
        "detail",
        "fill_history",
        "fills",
        "modify_order",
        "modify_plan_order",
        "modify_tpsl_order",
        "orders_history",
        "orders_pending",
        "orders_plan_history",
        "orders_plan_pending",
        "place_order",
        "place_plan_order",
        "place_pos_tpsl",
        "place_tpsl_order",
        "plan_sub_order",
    )
    _groups = ()

    if TYPE_CHECKING:
        batch_cancel_orders = async_method(_batch_cancel_orders)
        batch_place_order = async_method(_batch_place_order)
        cancel_all_orders = async_method(_cancel_all_orders)
        cancel_order = async_method(_cancel_order)
        cancel_plan_order = async_method(_cancel_plan_order)
        click_backhand = async_method(_click_backhand)
        close_positions = async_method(_close_positions)
        detail = async_method(_detail)
        fill_history = async_method(_fill_history)
        fills = async_method(_fills)
        modify_order = async_method(_modify_order)
        modify_plan_order = async_method(_modify_plan_order)
        modify_tpsl_order = async_method(_modify_tpsl_order)
        orders_history = async_method(_orders_history)
        orders_pending = async_method(_orders_pending)
        orders_plan_history = async_method(_orders_plan_history)
        orders_plan_pending = async_method(_orders_plan_pending)
        place_order = async_method(_place_order)
        place_plan_order = async_method(_place_plan_order)
        place_pos_tpsl = async_method(_place_pos_tpsl)
        place_tpsl_order = async_method(_place_tpsl_order)
        plan_sub_order = async_method(_plan_sub_order)
