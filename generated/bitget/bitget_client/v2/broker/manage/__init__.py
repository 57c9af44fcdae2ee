"""``client.v2.broker.manage``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.broker.manage.create_subaccount_apikey import (
        create_subaccount_apikey as _create_subaccount_apikey,
    )
    from bitget_client.v2.broker.manage.delete_subaccount_apikey import (
        delete_subaccount_apikey as _delete_subaccount_apikey,
    )
    from bitget_client.v2.broker.manage.modify_subaccount_apikey import (
        modify_subaccount_apikey as _modify_subaccount_apikey,
    )
    from bitget_client.v2.broker.manage.subaccount_apikey_list import subaccount_apikey_list as _subaccount_apikey_list


class Manage(Group):
    """``client.v2.broker.manage``."""

    _path = "v2.broker.manage"
    _calls = (
        "create_subaccount_apikey",
        "delete_subaccount_apikey",
        "modify_subaccount_apikey",
        "subaccount_apikey_list",
    )
    _groups = ()

    if TYPE_CHECKING:
        create_subaccount_apikey = sync_method(_create_subaccount_apikey)
        delete_subaccount_apikey = sync_method(_delete_subaccount_apikey)
        modify_subaccount_apikey = sync_method(_modify_subaccount_apikey)
        subaccount_apikey_list = sync_method(_subaccount_apikey_list)


class AsyncManage(AsyncGroup):
    """``client.v2.broker.manage`` of the asynchronous client."""

    _path = "v2.broker.manage"
    _calls = (
        "create_subaccount_apikey",
        "delete_subaccount_apikey",
        "modify_subaccount_apikey",
        "subaccount_apikey_list",
    )
    _groups = ()

    if TYPE_CHECKING:
        create_subaccount_apikey = async_method(_create_subaccount_apikey)
        delete_subaccount_apikey = async_method(_delete_subaccount_apikey)
        modify_subaccount_apikey = async_method(_modify_subaccount_apikey)
        subaccount_apikey_list = async_method(_subaccount_apikey_list)
