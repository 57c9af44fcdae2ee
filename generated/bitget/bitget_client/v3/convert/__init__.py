"""``client.v3.convert``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v3.convert.small_assets import small_assets as _small_assets
    from bitget_client.v3.convert.small_assets_history import small_assets_history as _small_assets_history
    from bitget_client.v3.convert.small_assets_trade import small_assets_trade as _small_assets_trade


class Convert(Group):
    """``client.v3.convert``."""

    _path = "v3.convert"
    _calls = ("small_assets", "small_assets_history", "small_assets_trade")
    _groups = ()

    if TYPE_CHECKING:
        small_assets = sync_method(_small_assets)
        small_assets_history = sync_method(_small_assets_history)
        small_assets_trade = sync_method(_small_assets_trade)


class AsyncConvert(AsyncGroup):
    """``client.v3.convert`` of the asynchronous client."""

    _path = "v3.convert"
    _calls = ("small_assets", "small_assets_history", "small_assets_trade")
    _groups = ()

    if TYPE_CHECKING:
        small_assets = async_method(_small_assets)
        small_assets_history = async_method(_small_assets_history)
        small_assets_trade = async_method(_small_assets_trade)
