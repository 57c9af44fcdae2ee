"""``client.v2.earn.elite``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.earn.elite.assets import assets as _assets
    from bitget_client.v2.earn.elite.product import product as _product
    from bitget_client.v2.earn.elite.records import records as _records
    from bitget_client.v2.earn.elite.redeem import redeem as _redeem
    from bitget_client.v2.earn.elite.redeem_info import redeem_info as _redeem_info
    from bitget_client.v2.earn.elite.subscribe import subscribe as _subscribe
    from bitget_client.v2.earn.elite.subscribe_info import subscribe_info as _subscribe_info
    from bitget_client.v2.earn.elite.subscribe_result import subscribe_result as _subscribe_result


class Elite(Group):
    """``client.v2.earn.elite``."""

    _path = "v2.earn.elite"
    _calls = (
        "assets",
        "product",
        "records",
        "redeem",
        "redeem_info",
        "subscribe",
        "subscribe_info",
        "subscribe_result",
    )
    _groups = ()

    if TYPE_CHECKING:
        assets = sync_method(_assets)
        product = sync_method(_product)
        records = sync_method(_records)
        redeem = sync_method(_redeem)
        redeem_info = sync_method(_redeem_info)
        subscribe = sync_method(_subscribe)
        subscribe_info = sync_method(_subscribe_info)
        subscribe_result = sync_method(_subscribe_result)


class AsyncElite(AsyncGroup):
    """``client.v2.earn.elite`` of the asynchronous client."""

    _path = "v2.earn.elite"
    _calls = (
        "assets",
        "product",
        "records",
        "redeem",
        "redeem_info",
        "subscribe",
        "subscribe_info",
        "subscribe_result",
    )
    _groups = ()

    if TYPE_CHECKING:
        assets = async_method(_assets)
        product = async_method(_product)
        records = async_method(_records)
        redeem = async_method(_redeem)
        redeem_info = async_method(_redeem_info)
        subscribe = async_method(_subscribe)
        subscribe_info = async_method(_subscribe_info)
        subscribe_result = async_method(_subscribe_result)
