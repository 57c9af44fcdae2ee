"""``client.v2.earn.sharkfin``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_call, sync_call
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
        account = sync_call(_account)
        assets = sync_call(_assets)
        product = sync_call(_product)
        records = sync_call(_records)
        subscribe = sync_call(_subscribe)
        subscribe_info = sync_call(_subscribe_info)
        subscribe_result = sync_call(_subscribe_result)


class AsyncSharkfin(AsyncGroup):
    """``client.v2.earn.sharkfin`` of the asynchronous client."""

    _path = "v2.earn.sharkfin"
    _calls = ("account", "assets", "product", "records", "subscribe", "subscribe_info", "subscribe_result")
    _groups = ()

    if TYPE_CHECKING:
        account = async_call(_account)
        assets = async_call(_assets)
        product = async_call(_product)
        records = async_call(_records)
        subscribe = async_call(_subscribe)
        subscribe_info = async_call(_subscribe_info)
        subscribe_result = async_call(_subscribe_result)
