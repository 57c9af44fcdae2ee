"""``client.v2.earn.savings``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.earn.savings.account import account as _account
    from bitget_client.v2.earn.savings.assets import assets as _assets
    from bitget_client.v2.earn.savings.product import product as _product
    from bitget_client.v2.earn.savings.records import records as _records
    from bitget_client.v2.earn.savings.redeem import redeem as _redeem
    from bitget_client.v2.earn.savings.redeem_result import redeem_result as _redeem_result
    from bitget_client.v2.earn.savings.subscribe import subscribe as _subscribe
    from bitget_client.v2.earn.savings.subscribe_info import subscribe_info as _subscribe_info
    from bitget_client.v2.earn.savings.subscribe_result import subscribe_result as _subscribe_result


class Savings(Group):
    """``client.v2.earn.savings``."""

    _path = "v2.earn.savings"
    _calls = (
        "account",
        "assets",
        "product",
        "records",
        "redeem",
        "redeem_result",
        "subscribe",
        "subscribe_info",
        "subscribe_result",
    )
    _groups = ()

    if TYPE_CHECKING:
        account = sync_method(_account)
        assets = sync_method(_assets)
        product = sync_method(_product)
        records = sync_method(_records)
        redeem = sync_method(_redeem)
        redeem_result = sync_method(_redeem_result)
        subscribe = sync_method(_subscribe)
        subscribe_info = sync_method(_subscribe_info)
        subscribe_result = sync_method(_subscribe_result)


class AsyncSavings(AsyncGroup):
    """``client.v2.earn.savings`` of the asynchronous client."""

    _path = "v2.earn.savings"
    _calls = (
        "account",
        "assets",
        "product",
        "records",
        "redeem",
        "redeem_result",
        "subscribe",
        "subscribe_info",
        "subscribe_result",
    )
    _groups = ()

    if TYPE_CHECKING:
        account = async_method(_account)
        assets = async_method(_assets)
        product = async_method(_product)
        records = async_method(_records)
        redeem = async_method(_redeem)
        redeem_result = async_method(_redeem_result)
        subscribe = async_method(_subscribe)
        subscribe_info = async_method(_subscribe_info)
        subscribe_result = async_method(_subscribe_result)
