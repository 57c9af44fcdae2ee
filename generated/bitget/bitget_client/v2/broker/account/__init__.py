"""``client.v2.broker.account``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.broker.account.create_subaccount import create_subaccount as _create_subaccount
    from bitget_client.v2.broker.account.info import info as _info
    from bitget_client.v2.broker.account.modify_subaccount import modify_subaccount as _modify_subaccount
    from bitget_client.v2.broker.account.modify_subaccount_email import (
        modify_subaccount_email as _modify_subaccount_email,
    )
    from bitget_client.v2.broker.account.set_subaccount_autotransfer import (
        set_subaccount_autotransfer as _set_subaccount_autotransfer,
    )
    from bitget_client.v2.broker.account.subaccount_address import subaccount_address as _subaccount_address
    from bitget_client.v2.broker.account.subaccount_email import subaccount_email as _subaccount_email
    from bitget_client.v2.broker.account.subaccount_future_assets import (
        subaccount_future_assets as _subaccount_future_assets,
    )
    from bitget_client.v2.broker.account.subaccount_list import subaccount_list as _subaccount_list
    from bitget_client.v2.broker.account.subaccount_spot_assets import subaccount_spot_assets as _subaccount_spot_assets
    from bitget_client.v2.broker.account.subaccount_withdrawal import subaccount_withdrawal as _subaccount_withdrawal


class Account(Group):
    """``client.v2.broker.account``."""

    _path = "v2.broker.account"
    _calls = (
        "create_subaccount",
        "info",
        "modify_subaccount",
        "modify_subaccount_email",
        "set_subaccount_autotransfer",
        "subaccount_address",
        "subaccount_email",
        "subaccount_future_assets",
        "subaccount_list",
        "subaccount_spot_assets",
        "subaccount_withdrawal",
    )
    _groups = ()

    if TYPE_CHECKING:
        create_subaccount = sync_method(_create_subaccount)
        info = sync_method(_info)
        modify_subaccount = sync_method(_modify_subaccount)
        modify_subaccount_email = sync_method(_modify_subaccount_email)
        set_subaccount_autotransfer = sync_method(_set_subaccount_autotransfer)
        subaccount_address = sync_method(_subaccount_address)
        subaccount_email = sync_method(_subaccount_email)
        subaccount_future_assets = sync_method(_subaccount_future_assets)
        subaccount_list = sync_method(_subaccount_list)
        subaccount_spot_assets = sync_method(_subaccount_spot_assets)
        subaccount_withdrawal = sync_method(_subaccount_withdrawal)


class AsyncAccount(AsyncGroup):
    """``client.v2.broker.account`` of the asynchronous client."""

    _path = "v2.broker.account"
    _calls = (
        "create_subaccount",
        "info",
        "modify_subaccount",
        "modify_subaccount_email",
        "set_subaccount_autotransfer",
        "subaccount_address",
        "subaccount_email",
        "subaccount_future_assets",
        "subaccount_list",
        "subaccount_spot_assets",
        "subaccount_withdrawal",
    )
    _groups = ()

    if TYPE_CHECKING:
        create_subaccount = async_method(_create_subaccount)
        info = async_method(_info)
        modify_subaccount = async_method(_modify_subaccount)
        modify_subaccount_email = async_method(_modify_subaccount_email)
        set_subaccount_autotransfer = async_method(_set_subaccount_autotransfer)
        subaccount_address = async_method(_subaccount_address)
        subaccount_email = async_method(_subaccount_email)
        subaccount_future_assets = async_method(_subaccount_future_assets)
        subaccount_list = async_method(_subaccount_list)
        subaccount_spot_assets = async_method(_subaccount_spot_assets)
        subaccount_withdrawal = async_method(_subaccount_withdrawal)
