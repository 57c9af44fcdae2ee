"""``client.v2.copy.mix_trader``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.copy.mix_trader.config_query_followers import (
        config_query_followers as _config_query_followers,
    )
    from bitget_client.v2.copy.mix_trader.config_query_symbols import config_query_symbols as _config_query_symbols
    from bitget_client.v2.copy.mix_trader.config_remove_follower import (
        config_remove_follower as _config_remove_follower,
    )
    from bitget_client.v2.copy.mix_trader.config_setting_symbols import (
        config_setting_symbols as _config_setting_symbols,
    )
    from bitget_client.v2.copy.mix_trader.config_settings_base import config_settings_base as _config_settings_base
    from bitget_client.v2.copy.mix_trader.create_copy_api import create_copy_api as _create_copy_api
    from bitget_client.v2.copy.mix_trader.order_close_positions import order_close_positions as _order_close_positions
    from bitget_client.v2.copy.mix_trader.order_current_track import order_current_track as _order_current_track
    from bitget_client.v2.copy.mix_trader.order_history_track import order_history_track as _order_history_track
    from bitget_client.v2.copy.mix_trader.order_modify_tpsl import order_modify_tpsl as _order_modify_tpsl
    from bitget_client.v2.copy.mix_trader.order_total_detail import order_total_detail as _order_total_detail
    from bitget_client.v2.copy.mix_trader.profit_details import profit_details as _profit_details
    from bitget_client.v2.copy.mix_trader.profit_history_details import (
        profit_history_details as _profit_history_details,
    )
    from bitget_client.v2.copy.mix_trader.profit_history_summarys import (
        profit_history_summarys as _profit_history_summarys,
    )
    from bitget_client.v2.copy.mix_trader.profits_group_coin_date import (
        profits_group_coin_date as _profits_group_coin_date,
    )


class MixTrader(Group):
    """``client.v2.copy.mix_trader``."""

    _path = "v2.copy.mix_trader"
    _calls = (
        "config_query_followers",
        "config_query_symbols",
        "config_remove_follower",
        "config_setting_symbols",
        "config_settings_base",
        "create_copy_api",
        "order_close_positions",
        "order_current_track",
        "order_history_track",
        "order_modify_tpsl",
        "order_total_detail",
        "profit_details",
        "profit_history_details",
        "profit_history_summarys",
        "profits_group_coin_date",
    )
    _groups = ()

    if TYPE_CHECKING:
        config_query_followers = sync_method(_config_query_followers)
        config_query_symbols = sync_method(_config_query_symbols)
        config_remove_follower = sync_method(_config_remove_follower)
        config_setting_symbols = sync_method(_config_setting_symbols)
        config_settings_base = sync_method(_config_settings_base)
        create_copy_api = sync_method(_create_copy_api)
        order_close_positions = sync_method(_order_close_positions)
        order_current_track = sync_method(_order_current_track)
        order_history_track = sync_method(_order_history_track)
        order_modify_tpsl = sync_method(_order_modify_tpsl)
        order_total_detail = sync_method(_order_total_detail)
        profit_details = sync_method(_profit_details)
        profit_history_details = sync_method(_profit_history_details)
        profit_history_summarys = sync_method(_profit_history_summarys)
        profits_group_coin_date = sync_method(_profits_group_coin_date)


class AsyncMixTrader(AsyncGroup):
    """``client.v2.copy.mix_trader`` of the asynchronous client."""

    _path = "v2.copy.mix_trader"
    _calls = (
        "config_query_followers",
        "config_query_symbols",
        "config_remove_follower",
        "config_setting_symbols",
        "config_settings_base",
        "create_copy_api",
        "order_close_positions",
        "order_current_track",
        "order_history_track",
        "order_modify_tpsl",
        "order_total_detail",
        "profit_details",
        "profit_history_details",
        "profit_history_summarys",
        "profits_group_coin_date",
    )
    _groups = ()

    if TYPE_CHECKING:
        config_query_followers = async_method(_config_query_followers)
        config_query_symbols = async_method(_config_query_symbols)
        config_remove_follower = async_method(_config_remove_follower)
        config_setting_symbols = async_method(_config_setting_symbols)
        config_settings_base = async_method(_config_settings_base)
        create_copy_api = async_method(_create_copy_api)
        order_close_positions = async_method(_order_close_positions)
        order_current_track = async_method(_order_current_track)
        order_history_track = async_method(_order_history_track)
        order_modify_tpsl = async_method(_order_modify_tpsl)
        order_total_detail = async_method(_order_total_detail)
        profit_details = async_method(_profit_details)
        profit_history_details = async_method(_profit_history_details)
        profit_history_summarys = async_method(_profit_history_summarys)
        profits_group_coin_date = async_method(_profits_group_coin_date)
