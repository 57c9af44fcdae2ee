"""``client.v1.broker.manage``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.broker.manage.sub_api_create import sub_api_create as _sub_api_create
    from bitget_client.v1.broker.manage.sub_api_list import sub_api_list as _sub_api_list
    from bitget_client.v1.broker.manage.sub_api_modify import sub_api_modify as _sub_api_modify


class Manage(Group):
    """``client.v1.broker.manage``."""

    _path = "v1.broker.manage"
    _calls = ("sub_api_create", "sub_api_list", "sub_api_modify")
    _groups = ()

    if TYPE_CHECKING:
        sub_api_create = sync_method(_sub_api_create)
        sub_api_list = sync_method(_sub_api_list)
        sub_api_modify = sync_method(_sub_api_modify)


class AsyncManage(AsyncGroup):
    """``client.v1.broker.manage`` of the asynchronous client."""

    _path = "v1.broker.manage"
    _calls = ("sub_api_create", "sub_api_list", "sub_api_modify")
    _groups = ()

    if TYPE_CHECKING:
        sub_api_create = async_method(_sub_api_create)
        sub_api_list = async_method(_sub_api_list)
        sub_api_modify = async_method(_sub_api_modify)
