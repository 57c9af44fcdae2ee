"""``client.v1.spot.trace.profit``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.spot.trace.profit.profit_his_detail_list import (
        profit_his_detail_list as _profit_his_detail_list,
    )
    from bitget_client.v1.spot.trace.profit.profit_his_list import profit_his_list as _profit_his_list
    from bitget_client.v1.spot.trace.profit.total_profit_info import total_profit_info as _total_profit_info
    from bitget_client.v1.spot.trace.profit.total_profit_list import total_profit_list as _total_profit_list
    from bitget_client.v1.spot.trace.profit.wait_profit_detail_list import (
        wait_profit_detail_list as _wait_profit_detail_list,
    )


class Profit(Group):
    """``client.v1.spot.trace.profit``."""

    _path = "v1.spot.trace.profit"
    _calls = (
        "profit_his_detail_list",
        "profit_his_list",
        "total_profit_info",
        "total_profit_list",
        "wait_profit_detail_list",
    )
    _groups = ()

    if TYPE_CHECKING:
        profit_his_detail_list = sync_method(_profit_his_detail_list)
        profit_his_list = sync_method(_profit_his_list)
        total_profit_info = sync_method(_total_profit_info)
        total_profit_list = sync_method(_total_profit_list)
        wait_profit_detail_list = sync_method(_wait_profit_detail_list)


class AsyncProfit(AsyncGroup):
    """``client.v1.spot.trace.profit`` of the asynchronous client."""

    _path = "v1.spot.trace.profit"
    _calls = (
        "profit_his_detail_list",
        "profit_his_list",
        "total_profit_info",
        "total_profit_list",
        "wait_profit_detail_list",
    )
    _groups = ()

    if TYPE_CHECKING:
        profit_his_detail_list = async_method(_profit_his_detail_list)
        profit_his_list = async_method(_profit_his_list)
        total_profit_info = async_method(_total_profit_info)
        total_profit_list = async_method(_total_profit_list)
        wait_profit_detail_list = async_method(_wait_profit_detail_list)
