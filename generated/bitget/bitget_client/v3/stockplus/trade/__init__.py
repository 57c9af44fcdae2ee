"""``client.v3.stockplus.trade``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v3.stockplus.trade.cancel_order import cancel_order as _cancel_order
    from bitget_client.v3.stockplus.trade.history_executions import history_executions as _history_executions
    from bitget_client.v3.stockplus.trade.history_orders import history_orders as _history_orders
    from bitget_client.v3.stockplus.trade.modify_order import modify_order as _modify_order
    from bitget_client.v3.stockplus.trade.order_detail import order_detail as _order_detail
    from bitget_client.v3.stockplus.trade.place_order import place_order as _place_order
    from bitget_client.v3.stockplus.trade.today_executions import today_executions as _today_executions
    from bitget_client.v3.stockplus.trade.today_orders import today_orders as _today_orders


class Trade(Group):
    """``client.v3.stockplus.trade``."""

    _path = "v3.stockplus.trade"
    _calls = (
        "cancel_order",
        "history_executions",
        "history_orders",
        "modify_order",
        "order_detail",
        "place_order",
        "today_executions",
        "today_orders",
    )
    _groups = ()

    if TYPE_CHECKING:
        cancel_order = sync_method(_cancel_order)
        history_executions = sync_method(_history_executions)
        history_orders = sync_method(_history_orders)
        modify_order = sync_method(_modify_order)
        order_detail = sync_method(_order_detail)
        place_order = sync_method(_place_order)
        today_executions = sync_method(_today_executions)
        today_orders = sync_method(_today_orders)


class AsyncTrade(AsyncGroup):
    """``client.v3.stockplus.trade`` of the asynchronous client."""

    _path = "v3.stockplus.trade"
    _calls = (
        "cancel_order",
        "history_executions",
        "history_orders",
        "modify_order",
        "order_detail",
        "place_order",
        "today_executions",
        "today_orders",
    )
    _groups = ()

    if TYPE_CHECKING:
        cancel_order = async_method(_cancel_order)
        history_executions = async_method(_history_executions)
        history_orders = async_method(_history_orders)
        modify_order = async_method(_modify_order)
        order_detail = async_method(_order_detail)
        place_order = async_method(_place_order)
        today_executions = async_method(_today_executions)
        today_orders = async_method(_today_orders)
