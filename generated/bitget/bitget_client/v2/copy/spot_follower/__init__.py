"""``client.v2.copy.spot_follower``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.copy.spot_follower.cancel_trader import cancel_trader as _cancel_trader
    from bitget_client.v2.copy.spot_follower.order_close_tracking import order_close_tracking as _order_close_tracking
    from bitget_client.v2.copy.spot_follower.query_current_orders import query_current_orders as _query_current_orders
    from bitget_client.v2.copy.spot_follower.query_history_orders import query_history_orders as _query_history_orders
    from bitget_client.v2.copy.spot_follower.query_settings import query_settings as _query_settings
    from bitget_client.v2.copy.spot_follower.query_trader_symbols import query_trader_symbols as _query_trader_symbols
    from bitget_client.v2.copy.spot_follower.query_traders import query_traders as _query_traders
    from bitget_client.v2.copy.spot_follower.setting_tpsl import setting_tpsl as _setting_tpsl
    from bitget_client.v2.copy.spot_follower.settings import settings as _settings
    from bitget_client.v2.copy.spot_follower.stop_order import stop_order as _stop_order


class SpotFollower(Group):
    """``client.v2.copy.spot_follower``."""

    _path = "v2.copy.spot_follower"
    _calls = (
        "cancel_trader",
        "order_close_tracking",
        "query_current_orders",
        "query_history_orders",
        "query_settings",
        "query_trader_symbols",
        "query_traders",
        "setting_tpsl",
        "settings",
        "stop_order",
    )
    _groups = ()

    if TYPE_CHECKING:
        cancel_trader = sync_method(_cancel_trader)
        order_close_tracking = sync_method(_order_close_tracking)
        query_current_orders = sync_method(_query_current_orders)
        query_history_orders = sync_method(_query_history_orders)
        query_settings = sync_method(_query_settings)
        query_trader_symbols = sync_method(_query_trader_symbols)
        query_traders = sync_method(_query_traders)
        setting_tpsl = sync_method(_setting_tpsl)
        settings = sync_method(_settings)
        stop_order = sync_method(_stop_order)


class AsyncSpotFollower(AsyncGroup):
    """``client.v2.copy.spot_follower`` of the asynchronous client."""

    _path = "v2.copy.spot_follower"
    _calls = (
        "cancel_trader",
        "order_close_tracking",
        "query_current_orders",
        "query_history_orders",
        "query_settings",
        "query_trader_symbols",
        "query_traders",
        "setting_tpsl",
        "settings",
        "stop_order",
    )
    _groups = ()

    if TYPE_CHECKING:
        cancel_trader = async_method(_cancel_trader)
        order_close_tracking = async_method(_order_close_tracking)
        query_current_orders = async_method(_query_current_orders)
        query_history_orders = async_method(_query_history_orders)
        query_settings = async_method(_query_settings)
        query_trader_symbols = async_method(_query_trader_symbols)
        query_traders = async_method(_query_traders)
        setting_tpsl = async_method(_setting_tpsl)
        settings = async_method(_settings)
        stop_order = async_method(_stop_order)
