"""``client.v1.mix.trace``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.mix.trace.cancel_copy_trader import cancel_copy_trader as _cancel_copy_trader
    from bitget_client.v1.mix.trace.close_track_order import close_track_order as _close_track_order
    from bitget_client.v1.mix.trace.close_track_order_by_symbol import (
        close_track_order_by_symbol as _close_track_order_by_symbol,
    )
    from bitget_client.v1.mix.trace.current_track import current_track as _current_track
    from bitget_client.v1.mix.trace.follower_close_by_all import follower_close_by_all as _follower_close_by_all
    from bitget_client.v1.mix.trace.follower_close_by_tracking_no import (
        follower_close_by_tracking_no as _follower_close_by_tracking_no,
    )
    from bitget_client.v1.mix.trace.follower_history_orders import follower_history_orders as _follower_history_orders
    from bitget_client.v1.mix.trace.follower_order import follower_order as _follower_order
    from bitget_client.v1.mix.trace.follower_set_batch_trace_config import (
        follower_set_batch_trace_config as _follower_set_batch_trace_config,
    )
    from bitget_client.v1.mix.trace.follower_set_tpsl import follower_set_tpsl as _follower_set_tpsl
    from bitget_client.v1.mix.trace.history_track import history_track as _history_track
    from bitget_client.v1.mix.trace.modify_tpsl import modify_tpsl as _modify_tpsl
    from bitget_client.v1.mix.trace.my_follower_list import my_follower_list as _my_follower_list
    from bitget_client.v1.mix.trace.my_trader_list import my_trader_list as _my_trader_list
    from bitget_client.v1.mix.trace.profit_date_group_list import profit_date_group_list as _profit_date_group_list
    from bitget_client.v1.mix.trace.profit_date_list import profit_date_list as _profit_date_list
    from bitget_client.v1.mix.trace.profit_settle_token_id_group import (
        profit_settle_token_id_group as _profit_settle_token_id_group,
    )
    from bitget_client.v1.mix.trace.public import AsyncPublic, Public
    from bitget_client.v1.mix.trace.query_trace_config import query_trace_config as _query_trace_config
    from bitget_client.v1.mix.trace.query_trader_tpsl_ratio_config import (
        query_trader_tpsl_ratio_config as _query_trader_tpsl_ratio_config,
    )
    from bitget_client.v1.mix.trace.remove_follower import remove_follower as _remove_follower
    from bitget_client.v1.mix.trace.report import AsyncReport, Report
    from bitget_client.v1.mix.trace.set_up_copy_symbols import set_up_copy_symbols as _set_up_copy_symbols
    from bitget_client.v1.mix.trace.summary import summary as _summary
    from bitget_client.v1.mix.trace.trader_detail import trader_detail as _trader_detail
    from bitget_client.v1.mix.trace.trader_list import trader_list as _trader_list
    from bitget_client.v1.mix.trace.trader_symbols import trader_symbols as _trader_symbols
    from bitget_client.v1.mix.trace.trader_update_config import trader_update_config as _trader_update_config
    from bitget_client.v1.mix.trace.trader_update_tpsl_ratio_config import (
        trader_update_tpsl_ratio_config as _trader_update_tpsl_ratio_config,
    )
    from bitget_client.v1.mix.trace.wait_profit_date_list import wait_profit_date_list as _wait_profit_date_list


class Trace(Group):
    """``client.v1.mix.trace``."""

    _path = "v1.mix.trace"
    _calls = (
        "cancel_copy_trader",
        "close_track_order",
        "close_track_order_by_symbol",
        "current_track",
        "follower_close_by_all",
        "follower_close_by_tracking_no",
        "follower_history_orders",
        "follower_order",
        "follower_set_batch_trace_config",
        "follower_set_tpsl",
        "history_track",
        "modify_tpsl",
        "my_follower_list",
        "my_trader_list",
        "profit_date_group_list",
        "profit_date_list",
        "profit_settle_token_id_group",
        "query_trace_config",
        "query_trader_tpsl_ratio_config",
        "remove_follower",
        "set_up_copy_symbols",
        "summary",
        "trader_detail",
        "trader_list",
        "trader_symbols",
        "trader_update_config",
        "trader_update_tpsl_ratio_config",
        "wait_profit_date_list",
    )
    _groups = (("public", "Public"), ("report", "Report"))

    if TYPE_CHECKING:
        public: Public
        report: Report
        cancel_copy_trader = sync_method(_cancel_copy_trader)
        close_track_order = sync_method(_close_track_order)
        close_track_order_by_symbol = sync_method(_close_track_order_by_symbol)
        current_track = sync_method(_current_track)
        follower_close_by_all = sync_method(_follower_close_by_all)
        follower_close_by_tracking_no = sync_method(_follower_close_by_tracking_no)
        follower_history_orders = sync_method(_follower_history_orders)
        follower_order = sync_method(_follower_order)
        follower_set_batch_trace_config = sync_method(_follower_set_batch_trace_config)
        follower_set_tpsl = sync_method(_follower_set_tpsl)
        history_track = sync_method(_history_track)
        modify_tpsl = sync_method(_modify_tpsl)
        my_follower_list = sync_method(_my_follower_list)
        my_trader_list = sync_method(_my_trader_list)
        profit_date_group_list = sync_method(_profit_date_group_list)
        profit_date_list = sync_method(_profit_date_list)
        profit_settle_token_id_group = sync_method(_profit_settle_token_id_group)
        query_trace_config = sync_method(_query_trace_config)
        query_trader_tpsl_ratio_config = sync_method(_query_trader_tpsl_ratio_config)
        remove_follower = sync_method(_remove_follower)
        set_up_copy_symbols = sync_method(_set_up_copy_symbols)
        summary = sync_method(_summary)
        trader_detail = sync_method(_trader_detail)
        trader_list = sync_method(_trader_list)
        trader_symbols = sync_method(_trader_symbols)
        trader_update_config = sync_method(_trader_update_config)
        trader_update_tpsl_ratio_config = sync_method(_trader_update_tpsl_ratio_config)
        wait_profit_date_list = sync_method(_wait_profit_date_list)


class AsyncTrace(AsyncGroup):
    """``client.v1.mix.trace`` of the asynchronous client."""

    _path = "v1.mix.trace"
    _calls = (
        "cancel_copy_trader",
        "close_track_order",
        "close_track_order_by_symbol",
        "current_track",
        "follower_close_by_all",
        "follower_close_by_tracking_no",
        "follower_history_orders",
        "follower_order",
        "follower_set_batch_trace_config",
        "follower_set_tpsl",
        "history_track",
        "modify_tpsl",
        "my_follower_list",
        "my_trader_list",
        "profit_date_group_list",
        "profit_date_list",
        "profit_settle_token_id_group",
        "query_trace_config",
        "query_trader_tpsl_ratio_config",
        "remove_follower",
        "set_up_copy_symbols",
        "summary",
        "trader_detail",
        "trader_list",
        "trader_symbols",
        "trader_update_config",
        "trader_update_tpsl_ratio_config",
        "wait_profit_date_list",
    )
    _groups = (("public", "Public"), ("report", "Report"))

    if TYPE_CHECKING:
        public: AsyncPublic
        report: AsyncReport
        cancel_copy_trader = async_method(_cancel_copy_trader)
        close_track_order = async_method(_close_track_order)
        close_track_order_by_symbol = async_method(_close_track_order_by_symbol)
        current_track = async_method(_current_track)
        follower_close_by_all = async_method(_follower_close_by_all)
        follower_close_by_tracking_no = async_method(_follower_close_by_tracking_no)
        follower_history_orders = async_method(_follower_history_orders)
        follower_order = async_method(_follower_order)
        follower_set_batch_trace_config = async_method(_follower_set_batch_trace_config)
        follower_set_tpsl = async_method(_follower_set_tpsl)
        history_track = async_method(_history_track)
        modify_tpsl = async_method(_modify_tpsl)
        my_follower_list = async_method(_my_follower_list)
        my_trader_list = async_method(_my_trader_list)
        profit_date_group_list = async_method(_profit_date_group_list)
        profit_date_list = async_method(_profit_date_list)
        profit_settle_token_id_group = async_method(_profit_settle_token_id_group)
        query_trace_config = async_method(_query_trace_config)
        query_trader_tpsl_ratio_config = async_method(_query_trader_tpsl_ratio_config)
        remove_follower = async_method(_remove_follower)
        set_up_copy_symbols = async_method(_set_up_copy_symbols)
        summary = async_method(_summary)
        trader_detail = async_method(_trader_detail)
        trader_list = async_method(_trader_list)
        trader_symbols = async_method(_trader_symbols)
        trader_update_config = async_method(_trader_update_config)
        trader_update_tpsl_ratio_config = async_method(_trader_update_tpsl_ratio_config)
        wait_profit_date_list = async_method(_wait_profit_date_list)
