"""``client.v2.copy.mix_follower``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.copy.mix_follower.cancel_trader import cancel_trader as _cancel_trader
    from bitget_client.v2.copy.mix_follower.close_positions import close_positions as _close_positions
    from bitget_client.v2.copy.mix_follower.copy_settings import copy_settings as _copy_settings
    from bitget_client.v2.copy.mix_follower.query_current_orders import query_current_orders as _query_current_orders
    from bitget_client.v2.copy.mix_follower.query_history_orders import query_history_orders as _query_history_orders
    from bitget_client.v2.copy.mix_follower.query_quantity_limit import query_quantity_limit as _query_quantity_limit
    from bitget_client.v2.copy.mix_follower.query_settings import query_settings as _query_settings
    from bitget_client.v2.copy.mix_follower.query_traders import query_traders as _query_traders
    from bitget_client.v2.copy.mix_follower.setting_tpsl import setting_tpsl as _setting_tpsl
    from bitget_client.v2.copy.mix_follower.settings import settings as _settings


class MixFollower(Group):
    """``client.v2.copy.mix_follower``."""

    _path = "v2.copy.mix_follower"
    _calls = (
        "cancel_trader",
        "close_positions",
        "copy_settings",
        "query_current_orders",
        "query_history_orders",
        "query_quantity_limit",
        "query_settings",
        "query_traders",
        "setting_tpsl",
        "settings",
    )
    _groups = ()

    if TYPE_CHECKING:
        cancel_trader = sync_method(_cancel_trader)
        close_positions = sync_method(_close_positions)
        copy_settings = sync_method(_copy_settings)
        query_current_orders = sync_method(_query_current_orders)
        query_history_orders = sync_method(_query_history_orders)
        query_quantity_limit = sync_method(_query_quantity_limit)
        query_settings = sync_method(_query_settings)
        query_traders = sync_method(_query_traders)
        setting_tpsl = sync_method(_setting_tpsl)
        settings = sync_method(_settings)


class AsyncMixFollower(AsyncGroup):
    """``client.v2.copy.mix_follower`` of the asynchronous client."""

    _path = "v2.copy.mix_follower"
    _calls = (
        "cancel_trader",
        "close_positions",
        "copy_settings",
        "query_current_orders",
        "query_history_orders",
        "query_quantity_limit",
        "query_settings",
        "query_traders",
        "setting_tpsl",
        "settings",
    )
    _groups = ()

    if TYPE_CHECKING:
        cancel_trader = async_method(_cancel_trader)
        close_positions = async_method(_close_positions)
        copy_settings = async_method(_copy_settings)
        query_current_orders = async_method(_query_current_orders)
        query_history_orders = async_method(_query_history_orders)
        query_quantity_limit = async_method(_query_quantity_limit)
        query_settings = async_method(_query_settings)
        query_traders = async_method(_query_traders)
        setting_tpsl = async_method(_setting_tpsl)
        settings = async_method(_settings)
