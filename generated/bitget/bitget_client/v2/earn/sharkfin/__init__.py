"""``client.v2.earn.sharkfin``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.earn.sharkfin.account import account as _account
    from bitget_client.v2.earn.sharkfin.assets import assets as _assets
    from bitget_client.v2.earn.sharkfin.product import product as _product
    from bitget_client.v2.earn.sharkfin.records import records as _records
    from bitget_client.v2.earn.sharkfin.subscribe import subscribe as _subscribe
    from bitget_client.v2.earn.sharkfin.subscribe_info import subscribe_info as _subscribe_info
    from bitget_client.v2.earn.sharkfin.subscribe_result import subscribe_result as _subscribe_result


class Sharkfin(Group):
    """``client.v2.earn.sharkfin``."""

    _path = "v2.earn.sharkfin"
    _calls = ("account", "assets", "product", "records", "subscribe", "subscribe_info", "subscribe_result")
    _groups = ()

    if TYPE_CHECKING:
        account = sync_method(_account)
        assets = sync_method(_assets)
        product = sync_method(_product)
        records = sync_method(_records)
        subscribe = sync_method(_subscribe)
        subscribe_info = sync_method(_subscribe_info)
        subscribe_result = sync_method(_subscribe_result)


class AsyncSharkfin(AsyncGroup):
    """``client.v2.earn.sharkfin`` of the asynchronous client."""

    _path = "v2.earn.sharkfin"
    _calls = ("account", "assets", "product", "records", "subscribe", "subscribe_info", "subscribe_result")
    _groups = ()

    if TYPE_CHECKING:
        account = async_method(_account)
        assets = async_method(_assets)
        product = async_method(_product)
        records = async_method(_records)
        subscribe = async_method(_subscribe)
        subscribe_info = async_method(_subscribe_info)
        subscribe_result = async_method(_subscribe_result)
