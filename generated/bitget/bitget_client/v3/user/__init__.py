"""``client.v3.user``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v3.user.create_sub import create_sub as _create_sub
    from bitget_client.v3.user.create_sub_api import create_sub_api as _create_sub_api
    from bitget_client.v3.user.delete_sub import delete_sub as _delete_sub
    from bitget_client.v3.user.delete_sub_api import delete_sub_api as _delete_sub_api
    from bitget_client.v3.user.freeze_sub import freeze_sub as _freeze_sub
    from bitget_client.v3.user.modify_sub import modify_sub as _modify_sub
    from bitget_client.v3.user.rate_limit_quota import rate_limit_quota as _rate_limit_quota
    from bitget_client.v3.user.set_rate_limit_quota import set_rate_limit_quota as _set_rate_limit_quota
    from bitget_client.v3.user.sub_account import AsyncSubAccount, SubAccount
    from bitget_client.v3.user.sub_api_list import sub_api_list as _sub_api_list
    from bitget_client.v3.user.sub_list import sub_list as _sub_list
    from bitget_client.v3.user.update_sub_api import update_sub_api as _update_sub_api


class User(Group):
    """``client.v3.user``."""

    _path = "v3.user"
    _calls = (
        "create_sub",
        "create_sub_api",
        "delete_sub",
        "delete_sub_api",
        "freeze_sub",
        "modify_sub",
        "rate_limit_quota",
        "set_rate_limit_quota",
        "sub_api_list",
        "sub_list",
        "update_sub_api",
    )
    _groups = (("sub_account", "SubAccount"),)

    if TYPE_CHECKING:
        sub_account: SubAccount
        create_sub = sync_method(_create_sub)
        create_sub_api = sync_method(_create_sub_api)
        delete_sub = sync_method(_delete_sub)
        delete_sub_api = sync_method(_delete_sub_api)
        freeze_sub = sync_method(_freeze_sub)
        modify_sub = sync_method(_modify_sub)
        rate_limit_quota = sync_method(_rate_limit_quota)
        set_rate_limit_quota = sync_method(_set_rate_limit_quota)
        sub_api_list = sync_method(_sub_api_list)
        sub_list = sync_method(_sub_list)
        update_sub_api = sync_method(_update_sub_api)


class AsyncUser(AsyncGroup):
    """``client.v3.user`` of the asynchronous client."""

    _path = "v3.user"
    _calls = (
        "create_sub",
        "create_sub_api",
        "delete_sub",
        "delete_sub_api",
        "freeze_sub",
        "modify_sub",
        "rate_limit_quota",
        "set_rate_limit_quota",
        "sub_api_list",
        "sub_list",
        "update_sub_api",
    )
    _groups = (("sub_account", "SubAccount"),)

    if TYPE_CHECKING:
        sub_account: AsyncSubAccount
        create_sub = async_method(_create_sub)
        create_sub_api = async_method(_create_sub_api)
        delete_sub = async_method(_delete_sub)
        delete_sub_api = async_method(_delete_sub_api)
        freeze_sub = async_method(_freeze_sub)
        modify_sub = async_method(_modify_sub)
        rate_limit_quota = async_method(_rate_limit_quota)
        set_rate_limit_quota = async_method(_set_rate_limit_quota)
        sub_api_list = async_method(_sub_api_list)
        sub_list = async_method(_sub_list)
        update_sub_api = async_method(_update_sub_api)
