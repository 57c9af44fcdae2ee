"""``client.v3.earn``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v3.earn.elite_assets import elite_assets as _elite_assets
    from bitget_client.v3.earn.elite_product import elite_product as _elite_product
    from bitget_client.v3.earn.elite_records import elite_records as _elite_records
    from bitget_client.v3.earn.elite_redeem import elite_redeem as _elite_redeem
    from bitget_client.v3.earn.elite_redeem_info import elite_redeem_info as _elite_redeem_info
    from bitget_client.v3.earn.elite_subscribe import elite_subscribe as _elite_subscribe
    from bitget_client.v3.earn.elite_subscribe_info import elite_subscribe_info as _elite_subscribe_info
    from bitget_client.v3.earn.elite_subscribe_result import elite_subscribe_result as _elite_subscribe_result


class Earn(Group):
    """``client.v3.earn``."""

    _path = "v3.earn"
    _calls = (
        "elite_assets",
        "elite_product",
        "elite_records",
        "elite_redeem",
        "elite_redeem_info",
        "elite_subscribe",
        "elite_subscribe_info",
        "elite_subscribe_result",
    )
    _groups = ()

    if TYPE_CHECKING:
        elite_assets = sync_method(_elite_assets)
        elite_product = sync_method(_elite_product)
        elite_records = sync_method(_elite_records)
        elite_redeem = sync_method(_elite_redeem)
        elite_redeem_info = sync_method(_elite_redeem_info)
        elite_subscribe = sync_method(_elite_subscribe)
        elite_subscribe_info = sync_method(_elite_subscribe_info)
        elite_subscribe_result = sync_method(_elite_subscribe_result)


class AsyncEarn(AsyncGroup):
    """``client.v3.earn`` of the asynchronous client."""

    _path = "v3.earn"
    _calls = (
        "elite_assets",
        "elite_product",
        "elite_records",
        "elite_redeem",
        "elite_redeem_info",
        "elite_subscribe",
        "elite_subscribe_info",
        "elite_subscribe_result",
    )
    _groups = ()

    if TYPE_CHECKING:
        elite_assets = async_method(_elite_assets)
        elite_product = async_method(_elite_product)
        elite_records = async_method(_elite_records)
        elite_redeem = async_method(_elite_redeem)
        elite_redeem_info = async_method(_elite_redeem_info)
        elite_subscribe = async_method(_elite_subscribe)
        elite_subscribe_info = async_method(_elite_subscribe_info)
        elite_subscribe_result = async_method(_elite_subscribe_result)
