"""``client.v2.spot.trade``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.spot.trade.batch_cancel_order import batch_cancel_order as _batch_cancel_order
    from bitget_client.v2.spot.trade.batch_cancel_plan_order import batch_cancel_plan_order as _batch_cancel_plan_order
    from bitget_client.v2.spot.trade.batch_cancel_replace_order import (
        batch_cancel_replace_order as _batch_cancel_replace_order,
    )
    from bitget_client.v2.spot.trade.batch_orders import batch_orders as _batch_orders
    from bitget_client.v2.spot.trade.cancel_order import cancel_order as _cancel_order
    from bitget_client.v2.spot.trade.cancel_plan_order import cancel_plan_order as _cancel_plan_order
    from bitget_client.v2.spot.trade.cancel_replace_order import cancel_replace_order as _cancel_replace_order
    from bitget_client.v2.spot.trade.cancel_symbol_order import cancel_symbol_order as _cancel_symbol_order
    from bitget_client.v2.spot.trade.current_plan_order import current_plan_order as _current_plan_order
    from bitget_client.v2.spot.trade.fills import fills as _fills
    from bitget_client.v2.spot.trade.history_orders import history_orders as _history_orders
    from bitget_client.v2.spot.trade.history_plan_order import history_plan_order as _history_plan_order
    from bitget_client.v2.spot.trade.modify_plan_order import modify_plan_order as _modify_plan_order
    from bitget_client.v2.spot.trade.order_info import order_info as _order_info
    from bitget_client.v2.spot.trade.place_order import place_order as _place_order
    from bitget_client.v2.spot.trade.place_plan_order import place_plan_order as _place_plan_order
    from bitget_client.v2.spot.trade.plan_sub_order import plan_sub_order as _plan_sub_order
    from bitget_client.v2.spot.trade.unfilled_orders import unfilled_orders as _unfilled_orders


class Trade(Group):
    """``client.v2.spot.trade``."""

    _path = "v2.spot.trade"
    _calls = (
        "batch_cancel_order",
        "batch_cancel_plan_order",
        "batch_cancel_replace_order",
        "batch_orders",
        "cancel_order",
        "cancel_plan_order",
        "cancel_replace_order",
        "cancel_symbol_order",
        "current_plan_order",
        "fills",
        "history_orders",
        "history_plan_order",
        "modify_plan_order",
        "order_info",
        "place_order",
        "place_plan_order",
        "plan_sub_order",
        "unfilled_orders",
    )
    _groups = ()

    if TYPE_CHECKING:
        batch_cancel_order = sync_method(_batch_cancel_order)
        batch_cancel_plan_order = sync_method(_batch_cancel_plan_order)
        batch_cancel_replace_order = sync_method(_batch_cancel_replace_order)
        batch_orders = sync_method(_batch_orders)
        cancel_order = sync_method(_cancel_order)
        cancel_plan_order = sync_method(_cancel_plan_order)
        cancel_replace_order = sync_method(_cancel_replace_order)
        cancel_symbol_order = sync_method(_cancel_symbol_order)
        current_plan_order = sync_method(_current_plan_order)
        fills = sync_method(_fills)
        history_orders = sync_method(_history_orders)
        history_plan_order = sync_method(_history_plan_order)
        modify_plan_order = sync_method(_modify_plan_order)
        order_info = sync_method(_order_info)
        place_order = sync_method(_place_order)
        place_plan_order = sync_method(_place_plan_order)
        plan_sub_order = sync_method(_plan_sub_order)
        unfilled_orders = sync_method(_unfilled_orders)


class AsyncTrade(AsyncGroup):
    """``client.v2.spot.trade`` of the asynchronous client."""

    _path = "v2.spot.trade"
    _calls = (
        "batch_cancel_order",
        "batch_cancel_plan_order",
        "batch_cancel_replace_order",
        "batch_orders",
        "cancel_order",
        "cancel_plan_order",
        "cancel_replace_order",
        "cancel_symbol_order",
        "current_plan_order",
        "fills",
        "history_orders",
        "history_plan_order",
        "modify_plan_order",
        "order_info",
        "place_order",
        "place_plan_order",
        "plan_sub_order",
        "unfilled_orders",
    )
    _groups = ()

    if TYPE_CHECKING:
        batch_cancel_order = async_method(_batch_cancel_order)
        batch_cancel_plan_order = async_method(_batch_cancel_plan_order)
        batch_cancel_replace_order = async_method(_batch_cancel_replace_order)
        batch_orders = async_method(_batch_orders)
        cancel_order = async_method(_cancel_order)
        cancel_plan_order = async_method(_cancel_plan_order)
        cancel_replace_order = async_method(_cancel_replace_order)
        cancel_symbol_order = async_method(_cancel_symbol_order)
        current_plan_order = async_method(_current_plan_order)
        fills = async_method(_fills)
        history_orders = async_method(_history_orders)
        history_plan_order = async_method(_history_plan_order)
        modify_plan_order = async_method(_modify_plan_order)
        order_info = async_method(_order_info)
        place_order = async_method(_place_order)
        place_plan_order = async_method(_place_plan_order)
        plan_sub_order = async_method(_plan_sub_order)
        unfilled_orders = async_method(_unfilled_orders)
