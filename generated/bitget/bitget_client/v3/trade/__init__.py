"""``client.v3.trade``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v3.trade.batch_modify_order import batch_modify_order as _batch_modify_order
    from bitget_client.v3.trade.cancel_batch import cancel_batch as _cancel_batch
    from bitget_client.v3.trade.cancel_order import cancel_order as _cancel_order
    from bitget_client.v3.trade.cancel_reality_order import cancel_reality_order as _cancel_reality_order
    from bitget_client.v3.trade.cancel_strategy_order import cancel_strategy_order as _cancel_strategy_order
    from bitget_client.v3.trade.cancel_symbol_order import cancel_symbol_order as _cancel_symbol_order
    from bitget_client.v3.trade.close_positions import close_positions as _close_positions
    from bitget_client.v3.trade.countdown_cancel_all import countdown_cancel_all as _countdown_cancel_all
    from bitget_client.v3.trade.fills import fills as _fills
    from bitget_client.v3.trade.grid import AsyncGrid, Grid
    from bitget_client.v3.trade.history_orders import history_orders as _history_orders
    from bitget_client.v3.trade.history_strategy_orders import history_strategy_orders as _history_strategy_orders
    from bitget_client.v3.trade.loan_data import loan_data as _loan_data
    from bitget_client.v3.trade.modify_order import modify_order as _modify_order
    from bitget_client.v3.trade.modify_strategy_order import modify_strategy_order as _modify_strategy_order
    from bitget_client.v3.trade.order_info import order_info as _order_info
    from bitget_client.v3.trade.place_batch import place_batch as _place_batch
    from bitget_client.v3.trade.place_order import place_order as _place_order
    from bitget_client.v3.trade.place_reality_order import place_reality_order as _place_reality_order
    from bitget_client.v3.trade.place_strategy_order import place_strategy_order as _place_strategy_order
    from bitget_client.v3.trade.strategy_sub_orders import strategy_sub_orders as _strategy_sub_orders
    from bitget_client.v3.trade.unfilled_orders import unfilled_orders as _unfilled_orders
    from bitget_client.v3.trade.unfilled_strategy_orders import unfilled_strategy_orders as _unfilled_strategy_orders


class Trade(Group):
    """``client.v3.trade``."""

    _path = "v3.trade"
    _calls = (
        "batch_modify_order",
        "cancel_batch",
        "cancel_order",
        "cancel_reality_order",
        "cancel_strategy_order",
        "cancel_symbol_order",
        "close_positions",
        "countdown_cancel_all",
        "fills",
        "history_orders",
        "history_strategy_orders",
        "loan_data",
        "modify_order",
        "modify_strategy_order",
        "order_info",
        "place_batch",
        "place_order",
        "place_reality_order",
        "place_strategy_order",
        "strategy_sub_orders",
        "unfilled_orders",
        "unfilled_strategy_orders",
    )
    _groups = (("grid", "Grid"),)

    if TYPE_CHECKING:
        grid: Grid
        batch_modify_order = sync_method(_batch_modify_order)
        cancel_batch = sync_method(_cancel_batch)
        cancel_order = sync_method(_cancel_order)
        cancel_reality_order = sync_method(_cancel_reality_order)
        cancel_strategy_order = sync_method(_cancel_strategy_order)
        cancel_symbol_order = sync_method(_cancel_symbol_order)
        close_positions = sync_method(_close_positions)
        countdown_cancel_all = sync_method(_countdown_cancel_all)
        fills = sync_method(_fills)
        history_orders = sync_method(_history_orders)
        history_strategy_orders = sync_method(_history_strategy_orders)
        loan_data = sync_method(_loan_data)
        modify_order = sync_method(_modify_order)
        modify_strategy_order = sync_method(_modify_strategy_order)
        order_info = sync_method(_order_info)
        place_batch = sync_method(_place_batch)
        place_order = sync_method(_place_order)
        place_reality_order = sync_method(_place_reality_order)
        place_strategy_order = sync_method(_place_strategy_order)
        strategy_sub_orders = sync_method(_strategy_sub_orders)
        unfilled_orders = sync_method(_unfilled_orders)
        unfilled_strategy_orders = sync_method(_unfilled_strategy_orders)


class AsyncTrade(AsyncGroup):
    """``client.v3.trade`` of the asynchronous client."""

    _path = "v3.trade"
    _calls = (
        "batch_modify_order",
        "cancel_batch",
        "cancel_order",
        "cancel_reality_order",
        "cancel_strategy_order",
        "cancel_symbol_order",
        "close_positions",
        "countdown_cancel_all",
        "fills",
        "history_orders",
        "history_strategy_orders",
        "loan_data",
        "modify_order",
        "modify_strategy_order",
        "order_info",
        "place_batch",
        "place_order",
        "place_reality_order",
        "place_strategy_order",
        "strategy_sub_orders",
        "unfilled_orders",
        "unfilled_strategy_orders",
    )
    _groups = (("grid", "Grid"),)

    if TYPE_CHECKING:
        grid: AsyncGrid
        batch_modify_order = async_method(_batch_modify_order)
        cancel_batch = async_method(_cancel_batch)
        cancel_order = async_method(_cancel_order)
        cancel_reality_order = async_method(_cancel_reality_order)
        cancel_strategy_order = async_method(_cancel_strategy_order)
        cancel_symbol_order = async_method(_cancel_symbol_order)
        close_positions = async_method(_close_positions)
        countdown_cancel_all = async_method(_countdown_cancel_all)
        fills = async_method(_fills)
        history_orders = async_method(_history_orders)
        history_strategy_orders = async_method(_history_strategy_orders)
        loan_data = async_method(_loan_data)
        modify_order = async_method(_modify_order)
        modify_strategy_order = async_method(_modify_strategy_order)
        order_info = async_method(_order_info)
        place_batch = async_method(_place_batch)
        place_order = async_method(_place_order)
        place_reality_order = async_method(_place_reality_order)
        place_strategy_order = async_method(_place_strategy_order)
        strategy_sub_orders = async_method(_strategy_sub_orders)
        unfilled_orders = async_method(_unfilled_orders)
        unfilled_strategy_orders = async_method(_unfilled_strategy_orders)
