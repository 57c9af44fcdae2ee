"""``client.v3.trade``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_call, sync_call
    from bitget_client.v3.trade.batch_modify_order import batch_modify_order as _batch_modify_order
    from bitget_client.v3.trade.cancel_batch import cancel_batch as _cancel_batch
    from bitget_client.v3.trade.cancel_order import cancel_order as _cancel_order
    from bitget_client.v3.trade.cancel_reality_order import cancel_reality_order as _cancel_reality_order
    from bitget_client.v3.trade.cancel_strategy_order import cancel_strategy_order as _cancel_strategy_order
    from bitget_client.v3.trade.cancel_symbol_order import cancel_symbol_order as _cancel_symbol_order
    from bitget_client.v3.trade.close_positions import close_positions as _close_positions
    from bitget_client.v3.trade.countdown_cancel_all import countdown_cancel_all as _countdown_cancel_all
    from bitget_client.v3.trade.fills import fills as _fills
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
        "unfilled_orders",
        "unfilled_strategy_orders",
    )
    _groups = ()

    if TYPE_CHECKING:
        batch_modify_order = sync_call(_batch_modify_order)
        cancel_batch = sync_call(_cancel_batch)
        cancel_order = sync_call(_cancel_order)
        cancel_reality_order = sync_call(_cancel_reality_order)
        cancel_strategy_order = sync_call(_cancel_strategy_order)
        cancel_symbol_order = sync_call(_cancel_symbol_order)
        close_positions = sync_call(_close_positions)
        countdown_cancel_all = sync_call(_countdown_cancel_all)
        fills = sync_call(_fills)
        history_orders = sync_call(_history_orders)
        history_strategy_orders = sync_call(_history_strategy_orders)
        loan_data = sync_call(_loan_data)
        modify_order = sync_call(_modify_order)
        modify_strategy_order = sync_call(_modify_strategy_order)
        order_info = sync_call(_order_info)
        place_batch = sync_call(_place_batch)
        place_order = sync_call(_place_order)
        place_reality_order = sync_call(_place_reality_order)
        place_strategy_order = sync_call(_place_strategy_order)
        unfilled_orders = sync_call(_unfilled_orders)
        unfilled_strategy_orders = sync_call(_unfilled_strategy_orders)


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
        "unfilled_orders",
        "unfilled_strategy_orders",
    )
    _groups = ()

    if TYPE_CHECKING:
        batch_modify_order = async_call(_batch_modify_order)
        cancel_batch = async_call(_cancel_batch)
        cancel_order = async_call(_cancel_order)
        cancel_reality_order = async_call(_cancel_reality_order)
        cancel_strategy_order = async_call(_cancel_strategy_order)
        cancel_symbol_order = async_call(_cancel_symbol_order)
        close_positions = async_call(_close_positions)
        countdown_cancel_all = async_call(_countdown_cancel_all)
        fills = async_call(_fills)
        history_orders = async_call(_history_orders)
        history_strategy_orders = async_call(_history_strategy_orders)
        loan_data = async_call(_loan_data)
        modify_order = async_call(_modify_order)
        modify_strategy_order = async_call(_modify_strategy_order)
        order_info = async_call(_order_info)
        place_batch = async_call(_place_batch)
        place_order = async_call(_place_order)
        place_reality_order = async_call(_place_reality_order)
        place_strategy_order = async_call(_place_strategy_order)
        unfilled_orders = async_call(_unfilled_orders)
        unfilled_strategy_orders = async_call(_unfilled_strategy_orders)
