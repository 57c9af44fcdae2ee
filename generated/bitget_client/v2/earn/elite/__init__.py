"""``client.v2.earn.elite``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_call, sync_call
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
        assets = sync_call(_assets)
        product = sync_call(_product)
        records = sync_call(_records)
        redeem = sync_call(_redeem)
        redeem_info = sync_call(_redeem_info)
        subscribe = sync_call(_subscribe)
        subscribe_info = sync_call(_subscribe_info)
        subscribe_result = sync_call(_subscribe_result)


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
        assets = async_call(_assets)
        product = async_call(_product)
        records = async_call(_records)
        redeem = async_call(_redeem)
        redeem_info = async_call(_redeem_info)
        subscribe = async_call(_subscribe)
        subscribe_info = async_call(_subscribe_info)
        subscribe_result = async_call(_subscribe_result)
