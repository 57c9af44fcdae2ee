"""``client.v3.copy.futures``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v3.copy.futures.cancel_tpsl import cancel_tpsl as _cancel_tpsl
    from bitget_client.v3.copy.futures.close_all import close_all as _close_all
    from bitget_client.v3.copy.futures.close_positions import close_positions as _close_positions
    from bitget_client.v3.copy.futures.copy_profit_details import copy_profit_details as _copy_profit_details
    from bitget_client.v3.copy.futures.copy_settings import copy_settings as _copy_settings
    from bitget_client.v3.copy.futures.copy_transfer import copy_transfer as _copy_transfer
    from bitget_client.v3.copy.futures.copy_transfer_record import copy_transfer_record as _copy_transfer_record
    from bitget_client.v3.copy.futures.current_copy import current_copy as _current_copy
    from bitget_client.v3.copy.futures.current_follower import current_follower as _current_follower
    from bitget_client.v3.copy.futures.current_positions import current_positions as _current_positions
    from bitget_client.v3.copy.futures.current_tpsl_orders import current_tpsl_orders as _current_tpsl_orders
    from bitget_client.v3.copy.futures.follower_settings import follower_settings as _follower_settings
    from bitget_client.v3.copy.futures.history_follower import history_follower as _history_follower
    from bitget_client.v3.copy.futures.max_transferable import max_transferable as _max_transferable
    from bitget_client.v3.copy.futures.modify_follower_settings import (
        modify_follower_settings as _modify_follower_settings,
    )
    from bitget_client.v3.copy.futures.modify_tpsl import modify_tpsl as _modify_tpsl
    from bitget_client.v3.copy.futures.place_tpsl import place_tpsl as _place_tpsl
    from bitget_client.v3.copy.futures.portfolio_overview import portfolio_overview as _portfolio_overview
    from bitget_client.v3.copy.futures.position_summary import position_summary as _position_summary
    from bitget_client.v3.copy.futures.profit_details import profit_details as _profit_details
    from bitget_client.v3.copy.futures.profit_summary import profit_summary as _profit_summary
    from bitget_client.v3.copy.futures.tpsl_order_history import tpsl_order_history as _tpsl_order_history
    from bitget_client.v3.copy.futures.trading_pairs import trading_pairs as _trading_pairs
    from bitget_client.v3.copy.futures.transfer import transfer as _transfer
    from bitget_client.v3.copy.futures.transfer_record import transfer_record as _transfer_record
    from bitget_client.v3.copy.futures.unfollow import unfollow as _unfollow


class Futures(Group):
    """``client.v3.copy.futures``."""

    _path = "v3.copy.futures"
    _calls = (
        "cancel_tpsl",
        "close_all",
        "close_positions",
        "copy_profit_details",
        "copy_settings",
        "copy_transfer",
        "copy_transfer_record",
        "current_copy",
        "current_follower",
        "current_positions",
        "current_tpsl_orders",
        "follower_settings",
        "history_follower",
        "max_transferable",
        "modify_follower_settings",
        "modify_tpsl",
        "place_tpsl",
        "portfolio_overview",
        "position_summary",
        "profit_details",
        "profit_summary",
        "tpsl_order_history",
        "trading_pairs",
        "transfer",
        "transfer_record",
        "unfollow",
    )
    _groups = ()

    if TYPE_CHECKING:
        cancel_tpsl = sync_method(_cancel_tpsl)
        close_all = sync_method(_close_all)
        close_positions = sync_method(_close_positions)
        copy_profit_details = sync_method(_copy_profit_details)
        copy_settings = sync_method(_copy_settings)
        copy_transfer = sync_method(_copy_transfer)
        copy_transfer_record = sync_method(_copy_transfer_record)
        current_copy = sync_method(_current_copy)
        current_follower = sync_method(_current_follower)
        current_positions = sync_method(_current_positions)
        current_tpsl_orders = sync_method(_current_tpsl_orders)
        follower_settings = sync_method(_follower_settings)
        history_follower = sync_method(_history_follower)
        max_transferable = sync_method(_max_transferable)
        modify_follower_settings = sync_method(_modify_follower_settings)
        modify_tpsl = sync_method(_modify_tpsl)
        place_tpsl = sync_method(_place_tpsl)
        portfolio_overview = sync_method(_portfolio_overview)
        position_summary = sync_method(_position_summary)
        profit_details = sync_method(_profit_details)
        profit_summary = sync_method(_profit_summary)
        tpsl_order_history = sync_method(_tpsl_order_history)
        trading_pairs = sync_method(_trading_pairs)
        transfer = sync_method(_transfer)
        transfer_record = sync_method(_transfer_record)
        unfollow = sync_method(_unfollow)


class AsyncFutures(AsyncGroup):
    """``client.v3.copy.futures`` of the asynchronous client."""

    _path = "v3.copy.futures"
    _calls = (
        "cancel_tpsl",
        "close_all",
        "close_positions",
        "copy_profit_details",
        "copy_settings",
        "copy_transfer",
        "copy_transfer_record",
        "current_copy",
        "current_follower",
        "current_positions",
        "current_tpsl_orders",
        "follower_settings",
        "history_follower",
        "max_transferable",
        "modify_follower_settings",
        "modify_tpsl",
        "place_tpsl",
        "portfolio_overview",
        "position_summary",
        "profit_details",
        "profit_summary",
        "tpsl_order_history",
        "trading_pairs",
        "transfer",
        "transfer_record",
        "unfollow",
    )
    _groups = ()

    if TYPE_CHECKING:
        cancel_tpsl = async_method(_cancel_tpsl)
        close_all = async_method(_close_all)
        close_positions = async_method(_close_positions)
        copy_profit_details = async_method(_copy_profit_details)
        copy_settings = async_method(_copy_settings)
        copy_transfer = async_method(_copy_transfer)
        copy_transfer_record = async_method(_copy_transfer_record)
        current_copy = async_method(_current_copy)
        current_follower = async_method(_current_follower)
        current_positions = async_method(_current_positions)
        current_tpsl_orders = async_method(_current_tpsl_orders)
        follower_settings = async_method(_follower_settings)
        history_follower = async_method(_history_follower)
        max_transferable = async_method(_max_transferable)
        modify_follower_settings = async_method(_modify_follower_settings)
        modify_tpsl = async_method(_modify_tpsl)
        place_tpsl = async_method(_place_tpsl)
        portfolio_overview = async_method(_portfolio_overview)
        position_summary = async_method(_position_summary)
        profit_details = async_method(_profit_details)
        profit_summary = async_method(_profit_summary)
        tpsl_order_history = async_method(_tpsl_order_history)
        trading_pairs = async_method(_trading_pairs)
        transfer = async_method(_transfer)
        transfer_record = async_method(_transfer_record)
        unfollow = async_method(_unfollow)
