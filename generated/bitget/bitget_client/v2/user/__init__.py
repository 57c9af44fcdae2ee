"""``client.v2.user``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.user.batch_create_subaccount_and_apikey import (
        batch_create_subaccount_and_apikey as _batch_create_subaccount_and_apikey,
    )
    from bitget_client.v2.user.create_agent_subaccount import create_agent_subaccount as _create_agent_subaccount
    from bitget_client.v2.user.create_virtual_subaccount import create_virtual_subaccount as _create_virtual_subaccount
    from bitget_client.v2.user.create_virtual_subaccount_apikey import (
        create_virtual_subaccount_apikey as _create_virtual_subaccount_apikey,
    )
    from bitget_client.v2.user.modify_virtual_subaccount import modify_virtual_subaccount as _modify_virtual_subaccount
    from bitget_client.v2.user.modify_virtual_subaccount_apikey import (
        modify_virtual_subaccount_apikey as _modify_virtual_subaccount_apikey,
    )
    from bitget_client.v2.user.virtual_subaccount_apikey_list import (
        virtual_subaccount_apikey_list as _virtual_subaccount_apikey_list,
    )
    from bitget_client.v2.user.virtual_subaccount_list import virtual_subaccount_list as _virtual_subaccount_list


class User(Group):
    """``client.v2.user``."""

    _path = "v2.user"
    _calls = (
        "batch_create_subaccount_and_apikey",
        "create_agent_subaccount",
        "create_virtual_subaccount",
        "create_virtual_subaccount_apikey",
        "modify_virtual_subaccount",
        "modify_virtual_subaccount_apikey",
        "virtual_subaccount_apikey_list",
        "virtual_subaccount_list",
    )
    _groups = ()

    if TYPE_CHECKING:
        batch_create_subaccount_and_apikey = sync_method(_batch_create_subaccount_and_apikey)
        create_agent_subaccount = sync_method(_create_agent_subaccount)
        create_virtual_subaccount = sync_method(_create_virtual_subaccount)
        create_virtual_subaccount_apikey = sync_method(_create_virtual_subaccount_apikey)
        modify_virtual_subaccount = sync_method(_modify_virtual_subaccount)
        modify_virtual_subaccount_apikey = sync_method(_modify_virtual_subaccount_apikey)
        virtual_subaccount_apikey_list = sync_method(_virtual_subaccount_apikey_list)
        virtual_subaccount_list = sync_method(_virtual_subaccount_list)


class AsyncUser(AsyncGroup):
    """``client.v2.user`` of the asynchronous client."""

    _path = "v2.user"
    _calls = (
        "batch_create_subaccount_and_apikey",
        "create_agent_subaccount",
        "create_virtual_subaccount",
        "create_virtual_subaccount_apikey",
        "modify_virtual_subaccount",
        "modify_virtual_subaccount_apikey",
        "virtual_subaccount_apikey_list",
        "virtual_subaccount_list",
    )
    _groups = ()

    if TYPE_CHECKING:
        batch_create_subaccount_and_apikey = async_method(_batch_create_subaccount_and_apikey)
        create_agent_subaccount = async_method(_create_agent_subaccount)
        create_virtual_subaccount = async_method(_create_virtual_subaccount)
        create_virtual_subaccount_apikey = async_method(_create_virtual_subaccount_apikey)
        modify_virtual_subaccount = async_method(_modify_virtual_subaccount)
        modify_virtual_subaccount_apikey = async_method(_modify_virtual_subaccount_apikey)
        virtual_subaccount_apikey_list = async_method(_virtual_subaccount_apikey_list)
        virtual_subaccount_list = async_method(_virtual_subaccount_list)
