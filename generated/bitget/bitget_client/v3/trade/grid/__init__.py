"""``client.v3.trade.grid``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v3.trade.grid.add_investment import add_investment as _add_investment
    from bitget_client.v3.trade.grid.bot_detail import bot_detail as _bot_detail
    from bitget_client.v3.trade.grid.close_bot import close_bot as _close_bot
    from bitget_client.v3.trade.grid.create_bot import create_bot as _create_bot
    from bitget_client.v3.trade.grid.create_neutral_bot import create_neutral_bot as _create_neutral_bot
    from bitget_client.v3.trade.grid.list_details import list_details as _list_details
    from bitget_client.v3.trade.grid.modify_bot import modify_bot as _modify_bot
    from bitget_client.v3.trade.grid.modify_grid_interval import modify_grid_interval as _modify_grid_interval
    from bitget_client.v3.trade.grid.modify_neutral_bot import modify_neutral_bot as _modify_neutral_bot
    from bitget_client.v3.trade.grid.modify_neutral_grid_interval import (
        modify_neutral_grid_interval as _modify_neutral_grid_interval,
    )
    from bitget_client.v3.trade.grid.neutral_bot_detail import neutral_bot_detail as _neutral_bot_detail
    from bitget_client.v3.trade.grid.neutral_list_details import neutral_list_details as _neutral_list_details
    from bitget_client.v3.trade.grid.validate import validate as _validate
    from bitget_client.v3.trade.grid.validate_neutral import validate_neutral as _validate_neutral


class Grid(Group):
    """``client.v3.trade.grid``."""

    _path = "v3.trade.grid"
    _calls = (
        "add_investment",
        "bot_detail",
        "close_bot",
        "create_bot",
        "create_neutral_bot",
        "list_details",
        "modify_bot",
        "modify_grid_interval",
        "modify_neutral_bot",
        "modify_neutral_grid_interval",
        "neutral_bot_detail",
        "neutral_list_details",
        "validate",
        "validate_neutral",
    )
    _groups = ()

    if TYPE_CHECKING:
        add_investment = sync_method(_add_investment)
        bot_detail = sync_method(_bot_detail)
        close_bot = sync_method(_close_bot)
        create_bot = sync_method(_create_bot)
        create_neutral_bot = sync_method(_create_neutral_bot)
        list_details = sync_method(_list_details)
        modify_bot = sync_method(_modify_bot)
        modify_grid_interval = sync_method(_modify_grid_interval)
        modify_neutral_bot = sync_method(_modify_neutral_bot)
        modify_neutral_grid_interval = sync_method(_modify_neutral_grid_interval)
        neutral_bot_detail = sync_method(_neutral_bot_detail)
        neutral_list_details = sync_method(_neutral_list_details)
        validate = sync_method(_validate)
        validate_neutral = sync_method(_validate_neutral)


class AsyncGrid(AsyncGroup):
    """``client.v3.trade.grid`` of the asynchronous client."""

    _path = "v3.trade.grid"
    _calls = (
        "add_investment",
        "bot_detail",
        "close_bot",
        "create_bot",
        "create_neutral_bot",
        "list_details",
        "modify_bot",
        "modify_grid_interval",
        "modify_neutral_bot",
        "modify_neutral_grid_interval",
        "neutral_bot_detail",
        "neutral_list_details",
        "validate",
        "validate_neutral",
    )
    _groups = ()

    if TYPE_CHECKING:
        add_investment = async_method(_add_investment)
        bot_detail = async_method(_bot_detail)
        close_bot = async_method(_close_bot)
        create_bot = async_method(_create_bot)
        create_neutral_bot = async_method(_create_neutral_bot)
        list_details = async_method(_list_details)
        modify_bot = async_method(_modify_bot)
        modify_grid_interval = async_method(_modify_grid_interval)
        modify_neutral_bot = async_method(_modify_neutral_bot)
        modify_neutral_grid_interval = async_method(_modify_neutral_grid_interval)
        neutral_bot_detail = async_method(_neutral_bot_detail)
        neutral_list_details = async_method(_neutral_list_details)
        validate = async_method(_validate)
        validate_neutral = async_method(_validate_neutral)
