"""``client.v1.broker.account``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.broker.account.info import info as _info
    from bitget_client.v1.broker.account.sub_address import sub_address as _sub_address
    from bitget_client.v1.broker.account.sub_auto_transfer import sub_auto_transfer as _sub_auto_transfer
    from bitget_client.v1.broker.account.sub_create import sub_create as _sub_create
    from bitget_client.v1.broker.account.sub_email import sub_email as _sub_email
    from bitget_client.v1.broker.account.sub_future_assets import sub_future_assets as _sub_future_assets
    from bitget_client.v1.broker.account.sub_list import sub_list as _sub_list
    from bitget_client.v1.broker.account.sub_modify import sub_modify as _sub_modify
    from bitget_client.v1.broker.account.sub_modify_email import sub_modify_email as _sub_modify_email
    from bitget_client.v1.broker.account.sub_spot_assets import sub_spot_assets as _sub_spot_assets
    from bitget_client.v1.broker.account.sub_withdrawal import sub_withdrawal as _sub_withdrawal


class Account(Group):
    """``client.v1.broker.account``."""

    _path = "v1.broker.account"
    _calls = (
        "info",
        "sub_address",
        "sub_auto_transfer",
        "sub_create",
        "sub_email",
        "sub_future_assets",
        "sub_list",
        "sub_modify",
        "sub_modify_email",
        "sub_spot_assets",
        "sub_withdrawal",
    )
    _groups = ()

    if TYPE_CHECKING:
        info = sync_method(_info)
        sub_address = sync_method(_sub_address)
        sub_auto_transfer = sync_method(_sub_auto_transfer)
        sub_create = sync_method(_sub_create)
        sub_email = sync_method(_sub_email)
        sub_future_assets = sync_method(_sub_future_assets)
        sub_list = sync_method(_sub_list)
        sub_modify = sync_method(_sub_modify)
        sub_modify_email = sync_method(_sub_modify_email)
        sub_spot_assets = sync_method(_sub_spot_assets)
        sub_withdrawal = sync_method(_sub_withdrawal)


class AsyncAccount(AsyncGroup):
    """``client.v1.broker.account`` of the asynchronous client."""

    _path = "v1.broker.account"
    _calls = (
        "info",
        "sub_address",
        "sub_auto_transfer",
        "sub_create",
        "sub_email",
        "sub_future_assets",
        "sub_list",
        "sub_modify",
        "sub_modify_email",
        "sub_spot_assets",
        "sub_withdrawal",
    )
    _groups = ()

    if TYPE_CHECKING:
        info = async_method(_info)
        sub_address = async_method(_sub_address)
        sub_auto_transfer = async_method(_sub_auto_transfer)
        sub_create = async_method(_sub_create)
        sub_email = async_method(_sub_email)
        sub_future_assets = async_method(_sub_future_assets)
        sub_list = async_method(_sub_list)
        sub_modify = async_method(_sub_modify)
        sub_modify_email = async_method(_sub_modify_email)
        sub_spot_assets = async_method(_sub_spot_assets)
        sub_withdrawal = async_method(_sub_withdrawal)
