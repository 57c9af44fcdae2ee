"""``client.v1.mix.order``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.mix.order.all_fills import all_fills as _all_fills
    from bitget_client.v1.mix.order.batch_orders import batch_orders as _batch_orders
    from bitget_client.v1.mix.order.cancel_all_orders import cancel_all_orders as _cancel_all_orders
    from bitget_client.v1.mix.order.cancel_batch_orders import cancel_batch_orders as _cancel_batch_orders
    from bitget_client.v1.mix.order.cancel_order import cancel_order as _cancel_order
    from bitget_client.v1.mix.order.cancel_symbol_orders import cancel_symbol_orders as _cancel_symbol_orders
    from bitget_client.v1.mix.order.close_all_positions import close_all_positions as _close_all_positions
    from bitget_client.v1.mix.order.current import current as _current
    from bitget_client.v1.mix.order.detail import detail as _detail
    from bitget_client.v1.mix.order.fills import fills as _fills
    from bitget_client.v1.mix.order.history import history as _history
    from bitget_client.v1.mix.order.history_product_type import history_product_type as _history_product_type
    from bitget_client.v1.mix.order.margin_coin_current import margin_coin_current as _margin_coin_current
    from bitget_client.v1.mix.order.modify_order import modify_order as _modify_order
    from bitget_client.v1.mix.order.place_order import place_order as _place_order


class Order(Group):
    """``client.v1.mix.order``."""

    _path = "v1.mix.order"
    _calls = (
        "all_fills",
        "batch_orders",
        "cancel_all_orders",
        "cancel_batch_orders",
        "cancel_order",
        "cancel_symbol_orders",
        "close_all_positions",
        "current",
        "detail",
        "fills",
        "history",
        "history_product_type",
        "margin_coin_current",
        "modify_order",
        "place_order",
    )
    _groups = ()

    if TYPE_CHECKING:
        all_fills = sync_method(_all_fills)
        batch_orders = sync_method(_batch_orders)
        cancel_all_orders = sync_method(_cancel_all_orders)
        cancel_batch_orders = sync_method(_cancel_batch_orders)
        cancel_order = sync_method(_cancel_order)
        cancel_symbol_orders = sync_method(_cancel_symbol_orders)
        close_all_positions = sync_method(_close_all_positions)
        current = sync_method(_current)
        detail = sync_method(_detail)
        fills = sync_method(_fills)
        history = sync_method(_history)
        history_product_type = sync_method(_history_product_type)
        margin_coin_current = sync_method(_margin_coin_current)
        modify_order = sync_method(_modify_order)
        place_order = sync_method(_place_order)


class AsyncOrder(AsyncGroup):
    """``client.v1.mix.order`` of the asynchronous client."""

    _path = "v1.mix.order"
    _calls = (
        "all_fills",
        "batch_orders",
        "cancel_all_orders",
        "cancel_batch_orders",
        "cancel_order",
        "cancel_symbol_orders",
        "close_all_positions",
        "current",
        "detail",
        "fills",
        "history",
        "history_product_type",
        "margin_coin_current",
        "modify_order",
        "place_order",
    )
    _groups = ()

    if TYPE_CHECKING:
        all_fills = async_method(_all_fills)
        batch_orders = async_method(_batch_orders)
        cancel_all_orders = async_method(_cancel_all_orders)
        cancel_batch_orders = async_method(_cancel_batch_orders)
        cancel_order = async_method(_cancel_order)
        cancel_symbol_orders = async_method(_cancel_symbol_orders)
        close_all_positions = async_method(_close_all_positions)
        current = async_method(_current)
        detail = async_method(_detail)
        fills = async_method(_fills)
        history = async_method(_history)
        history_product_type = async_method(_history_product_type)
        margin_coin_current = async_method(_margin_coin_current)
        modify_order = async_method(_modify_order)
        place_order = async_method(_place_order)
