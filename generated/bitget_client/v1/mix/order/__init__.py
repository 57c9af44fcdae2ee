"""``client.v1.mix.order``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_call, sync_call
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
        all_fills = sync_call(_all_fills)
        batch_orders = sync_call(_batch_orders)
        cancel_all_orders = sync_call(_cancel_all_orders)
        cancel_batch_orders = sync_call(_cancel_batch_orders)
        cancel_order = sync_call(_cancel_order)
        cancel_symbol_orders = sync_call(_cancel_symbol_orders)
        close_all_positions = sync_call(_close_all_positions)
        current = sync_call(_current)
        detail = sync_call(_detail)
        fills = sync_call(_fills)
        history = sync_call(_history)
        history_product_type = sync_call(_history_product_type)
        margin_coin_current = sync_call(_margin_coin_current)
        modify_order = sync_call(_modify_order)
        place_order = sync_call(_place_order)


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
        all_fills = async_call(_all_fills)
        batch_orders = async_call(_batch_orders)
        cancel_all_orders = async_call(_cancel_all_orders)
        cancel_batch_orders = async_call(_cancel_batch_orders)
        cancel_order = async_call(_cancel_order)
        cancel_symbol_orders = async_call(_cancel_symbol_orders)
        close_all_positions = async_call(_close_all_positions)
        current = async_call(_current)
        detail = async_call(_detail)
        fills = async_call(_fills)
        history = async_call(_history)
        history_product_type = async_call(_history_product_type)
        margin_coin_current = async_call(_margin_coin_current)
        modify_order = async_call(_modify_order)
        place_order = async_call(_place_order)
