"""``client.v1.spot.account``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.spot.account.assets import assets as _assets
    from bitget_client.v1.spot.account.assets_lite import assets_lite as _assets_lite
    from bitget_client.v1.spot.account.bills import bills as _bills
    from bitget_client.v1.spot.account.get_info import get_info as _get_info
    from bitget_client.v1.spot.account.sub_account_spot_assets import (
        sub_account_spot_assets as _sub_account_spot_assets,
    )
    from bitget_client.v1.spot.account.transfer_records import transfer_records as _transfer_records


class Account(Group):
    """``client.v1.spot.account``."""

    _path = "v1.spot.account"
    _calls = ("assets", "assets_lite", "bills", "get_info", "sub_account_spot_assets", "transfer_records")
    _groups = ()

    if TYPE_CHECKING:
        assets = sync_method(_assets)
        assets_lite = sync_method(_assets_lite)
        bills = sync_method(_bills)
        get_info = sync_method(_get_info)
        sub_account_spot_assets = sync_method(_sub_account_spot_assets)
        transfer_records = sync_method(_transfer_records)


class AsyncAccount(AsyncGroup):
    """``client.v1.spot.account`` of the asynchronous client."""

    _path = "v1.spot.account"
    _calls = ("assets", "assets_lite", "bills", "get_info", "sub_account_spot_assets", "transfer_records")
    _groups = ()

    if TYPE_CHECKING:
        assets = async_method(_assets)
        assets_lite = async_method(_assets_lite)
        bills = async_method(_bills)
        get_info = async_method(_get_info)
        sub_account_spot_assets = async_method(_sub_account_spot_assets)
        transfer_records = async_method(_transfer_records)
