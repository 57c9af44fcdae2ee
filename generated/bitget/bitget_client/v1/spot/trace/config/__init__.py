"""``client.v1.spot.trace.config``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.spot.trace.config.get_follower_settings import get_follower_settings as _get_follower_settings
    from bitget_client.v1.spot.trace.config.get_remove_follower_config import (
        get_remove_follower_config as _get_remove_follower_config,
    )
    from bitget_client.v1.spot.trace.config.get_trader_settings import get_trader_settings as _get_trader_settings
    from bitget_client.v1.spot.trace.config.set_follower_config import set_follower_config as _set_follower_config
    from bitget_client.v1.spot.trace.config.set_product_code import set_product_code as _set_product_code


class Config(Group):
    """``client.v1.spot.trace.config``."""

    _path = "v1.spot.trace.config"
    _calls = (
        "get_follower_settings",
        "get_remove_follower_config",
        "get_trader_settings",
        "set_follower_config",
        "set_product_code",
    )
    _groups = ()

    if TYPE_CHECKING:
        get_follower_settings = sync_method(_get_follower_settings)
        get_remove_follower_config = sync_method(_get_remove_follower_config)
        get_trader_settings = sync_method(_get_trader_settings)
        set_follower_config = sync_method(_set_follower_config)
        set_product_code = sync_method(_set_product_code)


class AsyncConfig(AsyncGroup):
    """``client.v1.spot.trace.config`` of the asynchronous client."""

    _path = "v1.spot.trace.config"
    _calls = (
        "get_follower_settings",
        "get_remove_follower_config",
        "get_trader_settings",
        "set_follower_config",
        "set_product_code",
    )
    _groups = ()

    if TYPE_CHECKING:
        get_follower_settings = async_method(_get_follower_settings)
        get_remove_follower_config = async_method(_get_remove_follower_config)
        get_trader_settings = async_method(_get_trader_settings)
        set_follower_config = async_method(_set_follower_config)
        set_product_code = async_method(_set_product_code)
