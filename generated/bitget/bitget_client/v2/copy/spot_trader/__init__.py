"""``client.v2.copy.spot_trader``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.copy.spot_trader.config_query_followers import (
        config_query_followers as _config_query_followers,
    )
    from bitget_client.v2.copy.spot_trader.config_query_settings import config_query_settings as _config_query_settings
    from bitget_client.v2.copy.spot_trader.config_remove_follower import (
        config_remove_follower as _config_remove_follower,
    )
    from bitget_client.v2.copy.spot_trader.config_setting_symbols import (
        config_setting_symbols as _config_setting_symbols,
    )
    from bitget_client.v2.copy.spot_trader.order_close_tracking import order_close_tracking as _order_close_tracking
    from bitget_client.v2.copy.spot_trader.order_current_track import order_current_track as _order_current_track
    from bitget_client.v2.copy.spot_trader.order_history_track import order_history_track as _order_history_track
    from bitget_client.v2.copy.spot_trader.order_modify_tpsl import order_modify_tpsl as _order_modify_tpsl
    from bitget_client.v2.copy.spot_trader.order_total_detail import order_total_detail as _order_total_detail
    from bitget_client.v2.copy.spot_trader.profit_details import profit_details as _profit_details
    from bitget_client.v2.copy.spot_trader.profit_history_details import (
        profit_history_details as _profit_history_details,
    )
    from bitget_client.v2.copy.spot_trader.profit_summarys import profit_summarys as _profit_summarys


class SpotTrader(Group):
    """``client.v2.copy.spot_trader``."""

    _path = "v2.copy.spot_trader"
    _calls = (
        "config_query_followers",
        "config_query_settings",
        "config_remove_follower",
        "config_setting_symbols",
        "order_close_tracking",
        "order_current_track",
        "order_history_track",
        "order_modify_tpsl",
        "order_total_detail",
        "profit_details",
        "profit_history_details",
        "profit_summarys",
    )
    _groups = ()

    if TYPE_CHECKING:
        config_query_followers = sync_method(_config_query_followers)
        config_query_settings = sync_method(_config_query_settings)
        config_remove_follower = sync_method(_config_remove_follower)
        config_setting_symbols = sync_method(_config_setting_symbols)
        order_close_tracking = sync_method(_order_close_tracking)
        order_current_track = sync_method(_order_current_track)
        order_history_track = sync_method(_order_history_track)
        order_modify_tpsl = sync_method(_order_modify_tpsl)
        order_total_detail = sync_method(_order_total_detail)
        profit_details = sync_method(_profit_details)
        profit_history_details = sync_method(_profit_history_details)
        profit_summarys = sync_method(_profit_summarys)


class AsyncSpotTrader(AsyncGroup):
    """``client.v2.copy.spot_trader`` of the asynchronous client."""

    _path = "v2.copy.spot_trader"
    _calls = (
        "config_query_followers",
        "config_query_settings",
        "config_remove_follower",
        "config_setting_symbols",
        "order_close_tracking",
        "order_current_track",
        "order_history_track",
        "order_modify_tpsl",
        "order_total_detail",
        "profit_details",
        "profit_history_details",
        "profit_summarys",
    )
    _groups = ()

    if TYPE_CHECKING:
        config_query_followers = async_method(_config_query_followers)
        config_query_settings = async_method(_config_query_settings)
        config_remove_follower = async_method(_config_remove_follower)
        config_setting_symbols = async_method(_config_setting_symbols)
        order_close_tracking = async_method(_order_close_tracking)
        order_current_track = async_method(_order_current_track)
        order_history_track = async_method(_order_history_track)
        order_modify_tpsl = async_method(_order_modify_tpsl)
        order_total_detail = async_method(_order_total_detail)
        profit_details = async_method(_profit_details)
        profit_history_details = async_method(_profit_history_details)
        profit_summarys = async_method(_profit_summarys)
